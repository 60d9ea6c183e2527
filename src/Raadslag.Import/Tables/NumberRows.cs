using System.Text.RegularExpressions;
using Raadslag.Import.Prose;
using Raadslag.Import.Structure;

namespace Raadslag.Import.Tables;

/// <summary>
/// A table that came out as loose cells: its rows are recovered where a label and the same count of numbers stand on
/// each line; its head only where the number of cells above leaves no doubt.
/// </summary>
internal static partial class NumberRows
{
    private const int Fewest = 3;
    private const int MostHeadLines = 30;
    private const int LongestCell = 36;

    public static IReadOnlyList<Block>? At(Desk desk, IReadOnlyList<int> lines, int from)
    {
        var line = desk.Lines[lines[from]];
        if (!IsCell(line) && Row(line) is null)
        {
            return null;
        }

        var first = FirstRow(desk, lines, from);
        return first < 0 ? null : Recover(desk, lines, from, first);
    }

    private static IReadOnlyList<Block>? Recover(Desk desk, IReadOnlyList<int> lines, int from, int first)
    {
        var width = Row(desk.Lines[lines[first]])!.Count;
        var rows = new List<IReadOnlyList<string>>();
        var end = first;
        while (end < lines.Count && RowAt(desk, lines, end, width) is { } row)
        {
            rows.Add(row.Cells);
            end = row.End;
        }

        if (rows.Count < Fewest)
        {
            return null;
        }

        var head = HeadCells(desk, lines, from, first);
        var isCertain = head.Count == width || head.Count == width - 1;
        if (!isCertain && head.Count > 0)
        {
            desk.Warn(WarningCode.TableColumnsAreLost, lines[from], desk.Lines[lines[first]].Text);
        }

        var table = new Block(BlockKind.Table)
        {
            Table = new Table(isCertain ? Padded(head, width) : [], rows),
            IsAfterGap = true,
        };
        table.Lines.AddRange(lines.Skip(isCertain ? from : first).Take(end - (isCertain ? from : first)));
        return isCertain || first == from ? [table] : [.. LooseHead(desk, lines, from, first), table];
    }

    // The head's cells are kept as lines above the rows.
    private static List<Block> LooseHead(Desk desk, IReadOnlyList<int> lines, int from, int first)
    {
        var cells = new List<Block>();
        for (var at = from; at < first; at++)
        {
            if (cells is [] || !Continues(desk.Lines[cells[^1].Lines[^1]].Text, desk.Lines[lines[at]].Text))
            {
                cells.Add(new Block(BlockKind.Lines));
            }

            cells[^1].Lines.Add(lines[at]);
        }

        return cells;
    }

    // Cells directly above rows, without a gap between.
    private static int FirstRow(Desk desk, IReadOnlyList<int> lines, int from)
    {
        for (var at = from; at < lines.Count && at - from <= MostHeadLines; at++)
        {
            var line = desk.Lines[lines[at]];
            if (at > from && desk.HasGap(lines[at - 1], lines[at]))
            {
                return -1;
            }

            if (Row(line) is { Count: > 2 })
            {
                return at;
            }

            if (!IsCell(line))
            {
                return -1;
            }
        }

        return -1;
    }

    // A label may itself be wrapped: "Gennemsnit 2021-" | "25 5.448 4.007 9.455".
    private static (IReadOnlyList<string> Cells, int End)? RowAt(Desk desk, IReadOnlyList<int> lines, int at, int width)
    {
        if (at > 0 && desk.HasGap(lines[at - 1], lines[at]))
        {
            return null;
        }

        var line = desk.Lines[lines[at]];
        if (Row(line) is { } row)
        {
            return row.Count == width ? (row, at + 1) : null;
        }

        var isWrapped =
            IsCell(line)
            && at + 1 < lines.Count
            && !desk.HasGap(lines[at], lines[at + 1])
            && Row(desk.Lines[lines[at + 1]])?.Count == width;
        if (!isWrapped)
        {
            return null;
        }

        var rest = Row(desk.Lines[lines[at + 1]])!;
        return ([Hyphens.Join(desk, [line.Text, rest[0]]), .. rest.Skip(1)], at + 2);
    }

    private static List<string> HeadCells(Desk desk, IReadOnlyList<int> lines, int from, int first)
    {
        var cells = new List<string>();
        for (var at = from; at < first; at++)
        {
            var text = desk.Lines[lines[at]].Text;
            if (cells.Count > 0 && Continues(cells[^1], text))
            {
                cells[^1] = Hyphens.Join(desk, [cells[^1], text]);
            }
            else
            {
                cells.Add(text);
            }
        }

        return cells;
    }

    // A cell that was cut at a hyphen, or before its year.
    private static bool Continues(string cell, string next) =>
        cell.EndsWith('-') || (Year().IsMatch(next) && !char.IsDigit(cell[^1]));

    private static List<string> Padded(List<string> head, int width) => head.Count == width ? head : ["", .. head];

    private static bool IsCell(WorkLine line) =>
        line.CanBeStructure
        && line.Text.Length <= LongestCell
        && line.Text[^1] is not ('.' or ':' or ',' or ';')
        && Bullets.MarkerOf(line) is null;

    private static IReadOnlyList<string>? Row(WorkLine line)
    {
        if (!line.CanBeStructure || line.Text.Length > 160)
        {
            return null;
        }

        var match = LabelAndNumbers().Match(line.Text);
        return match.Success
            ? [match.Groups["label"].Value, .. match.Groups["number"].Captures.Select(number => number.Value.Trim())]
            : null;
    }

    [GeneratedRegex(
        @"^(?<label>\S+(?: \S+){0,7}?)(?<number> [-–]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?(?: ?%)?(?: \(\d+\))?){1,12}$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex LabelAndNumbers();

    [GeneratedRegex(@"^(?:19|20)\d\d$", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
