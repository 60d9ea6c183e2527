using System.Text.RegularExpressions;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Raadslag.Publishing;

/// <summary>The columns of a table that are set to the right, so that ones stand under ones.</summary>
internal static partial class NumberColumns
{
    /// <summary>
    /// For each column whether its writer has set it to the right, or has said nothing and it holds only numbers. The first
    /// column names the rows, also where it does so by numbers.
    /// </summary>
    public static bool[] Of(Table table)
    {
        var rows = table.OfType<TableRow>().ToArray();
        var body = rows.Where(row => !row.IsHeader).ToArray();
        return
        [
            .. Enumerable
                .Range(0, rows.Select(row => row.Count).DefaultIfEmpty().Max())
                .Select(column =>
                    AlignmentOf(table, column) is { } said
                        ? said == TableColumnAlign.Right
                        : column > 0 && HasOnlyNumbers([.. body.Select(row => Words(row, column))])
                ),
        ];
    }

    private static TableColumnAlign? AlignmentOf(Table table, int column) =>
        column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;

    private static bool HasOnlyNumbers(string[] cells) =>
        Array.Exists(cells, cell => cell.Any(char.IsDigit)) && Array.TrueForAll(cells, cell => Number().IsMatch(cell));

    private static string Words(TableRow row, int column) =>
        column < row.Count && row[column] is TableCell cell
            ? string.Join(' ', cell.OfType<LeafBlock>().Select(MarkdownParts.Words)).Trim()
            : "";

    // as Danish tables have them: 1.038 or 1 038, 12,5 pct., -3 mio. kr., (4), and a dash or nothing where there is none
    [GeneratedRegex(
        @"^(-|–|−|\(?[-–−+]?\s?(\d{1,3}([.\s]\d{3})+|\d+)(,\d+)?\)?(\s?(%|‰|pct\.?|(mio\.|mia\.|t\.)?\s?kr\.?,?|mio\.|mia\.))?\*?)?$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Number();
}
