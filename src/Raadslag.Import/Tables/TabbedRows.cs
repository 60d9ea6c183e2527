using System.Text;
using Raadslag.Import.Prose;
using Raadslag.Import.Structure;

namespace Raadslag.Import.Tables;

/// <summary>A table whose cells are parted by tabs or wide gaps: nothing is lost.</summary>
internal static class TabbedRows
{
    public static IReadOnlyList<Block>? At(Desk desk, IReadOnlyList<int> lines, int from)
    {
        var end = from;
        while (
            end < lines.Count
            && IsRow(desk.Lines[lines[end]])
            && (end == from || !desk.HasGap(lines[end - 1], lines[end]))
        )
        {
            end++;
        }

        var rows = lines.Skip(from).Take(end - from).Select(index => Cells(desk, index)).ToList();
        if (rows is [] || (rows is [var only] && only.Count < 3))
        {
            return null;
        }

        var hasHead = rows.Count > 1 && !rows[0].Skip(1).Any(StartsWithDigit);
        var block = new Block(BlockKind.Table)
        {
            Table = hasHead ? new Table(rows[0], rows[1..]) : new Table([], rows),
            IsAfterGap = true,
        };
        block.Lines.AddRange(lines.Skip(from).Take(end - from));
        return [block];
    }

    private static bool IsRow(WorkLine line) =>
        line.HasTab && Bullets.MarkerOf(line) is null && line.Text.Length <= 2000;

    private static List<string> Cells(Desk desk, int index) =>
        [.. desk.Lines[index].Tabbed.Split('\t').Select(cell => Whole(desk, Plain(cell.Trim())))];

    // "Social- og sundheds- hjælpere": the cell was wrapped, and its line ends became blanks. Columns are narrow, so
    // a hyphen that the vocabulary does not decide is hyphenation here.
    private static string Whole(Desk desk, string cell)
    {
        var pieces = cell.Split("- ");
        var whole = new StringBuilder(pieces[0]);
        foreach (var piece in pieces.Skip(1))
        {
            var word = LastWord(whole.ToString()) + "-";
            var (joint, isDoubtful) = Hyphens.Between(word, piece, desk.Vocabulary);
            whole
                .Append(
                    joint == Joint.Undo || isDoubtful ? ""
                    : joint == Joint.Keep ? "-"
                    : "- "
                )
                .Append(piece);
        }

        return whole.ToString();
    }

    private static string LastWord(string text) => text[(text.LastIndexOf(' ') + 1)..];

    private static string Plain(string cell) =>
        cell.StartsWith("<i>", StringComparison.Ordinal) && cell.EndsWith("</i>", StringComparison.Ordinal)
            ? $"*{cell[3..^4]}*"
            : cell;

    private static bool StartsWithDigit(string cell) => cell.Length > 0 && char.IsDigit(cell[0]);
}
