namespace Raadslag.Import.Pdf;

/// <summary>
/// Tables drawn with ruled lines: the rules say which letters stand in which cell, also where a cell's text is wrapped
/// and where a cell is empty.
/// </summary>
internal static class RuledTables
{
    // rules that meet may miss each other by so much, in points
    private const double Slack = 3;
    private const int MostRules = 4_000;

    /// <summary>The rows of every ruled table; their pieces are taken out of <paramref name="pieces"/>.</summary>
    internal static List<PrintedLine> Take(List<Piece> pieces, List<Rule> rules)
    {
        var rows = new List<PrintedLine>();
        if (rules.Count is < 4 or > MostRules)
        {
            return rows;
        }

        foreach (var group in Connected(rules))
        {
            if (Grid.Of(group) is { } grid)
            {
                AddRows(rows, pieces, grid);
            }
        }

        return rows;
    }

    private static void AddRows(List<PrintedLine> rows, List<Piece> pieces, Grid grid)
    {
        var inside = pieces.FindAll(grid.Holds).SelectMany(piece => grid.CutAtRules(piece)).ToList();
        pieces.RemoveAll(grid.Holds);

        for (var row = 0; row < grid.Rows; row++)
        {
            var inRow = inside.FindAll(piece => grid.RowOf(piece) == row);
            if (inRow.Count > 0)
            {
                rows.Add(RowOf(grid, row, inRow));
            }
        }
    }

    private static PrintedLine RowOf(Grid grid, int row, List<Piece> inRow)
    {
        var cells = new List<Piece>[grid.Columns];
        foreach (var piece in inRow)
        {
            (cells[grid.ColumnOf(piece, row)] ??= []).Add(piece);
        }

        return PrintedLine.OfCells(Array.ConvertAll(cells, CellText), inRow);
    }

    private static string CellText(List<Piece>? cell)
    {
        if (cell is null)
        {
            return "";
        }

        cell.Sort(
            static (one, other) =>
                Math.Abs(one.Baseline - other.Baseline) < 0.3 * one.Size
                    ? one.Left.CompareTo(other.Left)
                    : other.Baseline.CompareTo(one.Baseline)
        );
        return cell.ConvertAll(static piece => piece.Text).Aggregate(Joined);
    }

    // "2021-" and "25" are one; of a word at the line's end it cannot be said here
    private static string Joined(string text, string next) =>
        text.EndsWith('-') && char.IsAsciiDigit(next[0]) ? text + next : $"{text} {next}";

    /// <summary>Rules that touch, directly or through others, belong to one table.</summary>
    private static List<List<Rule>> Connected(List<Rule> rules)
    {
        var groups = new List<(List<Rule> Rules, Rule Box)>();
        foreach (var rule in rules)
        {
            var (members, box) = (new List<Rule> { rule }, rule);
            for (var index = groups.Count - 1; index >= 0; index--)
            {
                if (
                    Touch(groups[index].Box, box)
                    && groups[index].Rules.Exists(other => members.Exists(member => Touch(member, other)))
                )
                {
                    members.AddRange(groups[index].Rules);
                    box = Around(groups[index].Box, box);
                    groups.RemoveAt(index);
                }
            }

            groups.Add((members, box));
        }

        return groups.ConvertAll(static group => group.Rules);
    }

    private static bool Touch(in Rule one, in Rule other) =>
        one.Left <= other.Right + Slack
        && other.Left <= one.Right + Slack
        && one.Bottom <= other.Top + Slack
        && other.Bottom <= one.Top + Slack;

    private static Rule Around(in Rule one, in Rule other) =>
        new(
            Math.Min(one.Left, other.Left),
            Math.Min(one.Bottom, other.Bottom),
            Math.Max(one.Right, other.Right),
            Math.Max(one.Top, other.Top)
        );
}
