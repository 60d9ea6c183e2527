using System.Globalization;
using System.Text;

namespace Raadslag.Publishing.Worksheets;

/// <summary>
/// A worksheet for spreadsheets: semicolons, as Danish ones expect, figures without points, each table under its title with
/// an empty line between.
/// </summary>
public static class WorksheetCsv
{
    /// <summary>All tables, with the title and the result first and the notes last; without a byte order mark.</summary>
    public static string Write(Worksheet worksheet)
    {
        var csv = new StringBuilder();
        Line(csv, [worksheet.Title]);
        Line(csv, [worksheet.Result]);
        foreach (var table in worksheet.Tables)
        {
            csv.Append("\r\n");
            Line(csv, [table.Title]);
            Line(csv, table.Columns.Select(column => (WorksheetCell)column.Name));
            foreach (var row in table.AllRows)
            {
                Line(csv, row);
            }
        }

        csv.Append(worksheet.Notes is [] ? "" : "\r\n");
        foreach (var note in worksheet.Notes)
        {
            Line(csv, [note]);
        }

        return csv.ToString();
    }

    private static string Shown(WorksheetCell cell) =>
        cell.Number?.ToString(CultureInfo.InvariantCulture) ?? Inert(cell.Text);

    private static void Line(StringBuilder csv, IEnumerable<WorksheetCell> cells) =>
        csv.AppendJoin(';', cells.Select(cell => Quoted(Shown(cell)))).Append("\r\n");

    // trap: a spreadsheet runs a text that begins like this as a formula, and names come from strangers
    private static string Inert(string text) =>
        text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? $"'{text}" : text;

    private static string Quoted(string cell) =>
        cell.AsSpan().ContainsAny(";\"\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
