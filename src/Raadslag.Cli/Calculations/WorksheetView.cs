using System.Text.Json;
using Raadslag.Cli.CommandLine;
using Raadslag.Publishing.Worksheets;

namespace Raadslag.Cli.Calculations;

/// <summary>A worksheet on the screen, or as JSON.</summary>
internal static class WorksheetView
{
    /// <summary>Tables on a terminal; elsewhere lines with tabs.</summary>
    public static void Write(Worksheet worksheet)
    {
        if (!Screen.IsTerminal)
        {
            Console.Out.Write(WorksheetText.Write(worksheet));
            return;
        }

        Console.Out.WriteLine(worksheet.Title);
        Console.Out.WriteLine(worksheet.Result);
        foreach (var table in worksheet.Tables)
        {
            Console.Out.WriteLine();
            Console.Out.WriteLine(table.Title);
            if (table.Text is not "")
            {
                Console.Out.WriteLine(table.Text);
            }

            Screen.Table(
                [.. table.Columns.Select(column => column.Name)],
                table.AllRows.Select(row => row.Select(cell => cell.Text).ToArray()),
                column => table.Columns[column].IsNumber
            );
        }

        Console.Out.WriteLine();
        foreach (var note in worksheet.Notes)
        {
            Console.Out.WriteLine(note);
        }
    }

    /// <summary>Title, result, each table with its columns and rows (figures as numbers), and the notes.</summary>
    public static void WriteJson(Worksheet worksheet) =>
        Console.Out.WriteLine(
            AnswerJson.Text(json =>
            {
                json.WriteStartObject();
                json.WriteString("title", worksheet.Title);
                json.WriteString("result", worksheet.Result);
                json.WriteStartArray("tables");
                foreach (var table in worksheet.Tables)
                {
                    Write(json, table);
                }

                json.WriteEndArray();
                AnswerJson.WriteTexts(json, "notes", worksheet.Notes);
                json.WriteEndObject();
            })
        );

    private static void Write(Utf8JsonWriter json, WorksheetTable table)
    {
        json.WriteStartObject();
        json.WriteString("title", table.Title);
        AnswerJson.WriteTexts(json, "columns", table.Columns.Select(column => column.Name));
        json.WriteStartArray("rows");
        foreach (var row in table.Rows)
        {
            Write(json, row);
        }

        json.WriteEndArray();
        if (table.Sum is { } sum)
        {
            json.WritePropertyName("sum");
            Write(json, sum);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<WorksheetCell> row)
    {
        json.WriteStartArray();
        foreach (var cell in row)
        {
            if (cell.Number is { } number)
            {
                json.WriteNumberValue((decimal)number);
            }
            else
            {
                json.WriteStringValue(cell.Text);
            }
        }

        json.WriteEndArray();
    }
}
