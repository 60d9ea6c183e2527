using System.Text;

namespace Raadslag.Publishing.Worksheets;

/// <summary>A worksheet as plain text: to be copied into minutes, where the tables' cells stand with tabs between.</summary>
public static class WorksheetText
{
    /// <summary>All of it: title, result, tables, notes.</summary>
    public static string Write(Worksheet worksheet)
    {
        var text = new StringBuilder().Append(worksheet.Title).Append("\n\n").Append(worksheet.Result).Append('\n');
        foreach (var table in worksheet.Tables)
        {
            text.Append('\n').Append(table.Title).Append('\n');
            if (table.Text != "")
            {
                text.Append(table.Text).Append('\n');
            }

            Row(text, table.Columns.Select(column => column.Name));
            foreach (var row in table.AllRows)
            {
                Row(text, row.Select(cell => cell.Text));
            }
        }

        return worksheet.Notes is []
            ? text.ToString()
            : text.Append('\n').AppendJoin('\n', worksheet.Notes).Append('\n').ToString();
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells) =>
        text.AppendJoin('\t', cells.Select(cell => cell.ReplaceLineEndings(" ").Replace('\t', ' '))).Append('\n');
}
