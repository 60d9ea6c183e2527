using System.Text.RegularExpressions;
using Raadslag.Import.Structure;

namespace Raadslag.Import.Annexes;

/// <summary>An annex mark as it was printed, before it is known which sentence it belongs to.</summary>
/// <param name="First">The index of its first line.</param>
/// <param name="Last">The index of its last line; the same unless the mark was torn.</param>
/// <param name="Leads">Whether the text after it, on its line or the next, is what it was printed beside.</param>
internal sealed record MarginMark(int First, int Last, bool Leads);

/// <summary>
/// Finds the marks <c>./.</c>, <c>../.</c>, <c>./..</c>, <c>. / .</c> on a line of their own, before or after a
/// line's text, or torn over several lines, and takes them out of the text.
/// </summary>
internal static partial class MarginMarks
{
    private const int LongestPieces = 12;
    private const int MostPieces = 5;

    /// <summary>How many lines of text a torn mark can stretch over.</summary>
    private const int MostTextBetween = 3;

    public static IReadOnlyList<MarginMark> TakeOut(Desk desk)
    {
        var marks = new List<MarginMark>();
        for (var i = 0; i < desk.Lines.Count; i++)
        {
            if (!desk.Lines[i].IsTakenOut && MarkAt(desk, i) is { } mark)
            {
                marks.Add(mark);
            }
        }

        return marks;
    }

    private static MarginMark? MarkAt(Desk desk, int index)
    {
        var line = desk.Lines[index];
        if (line.Text.Length <= LongestPieces && Pieces().IsMatch(line.Text))
        {
            return Torn(desk, index);
        }

        if (Before().Match(line.Text) is { Success: true } before)
        {
            line.Tabbed = line.Text[before.Length..];
            return new MarginMark(index, index, Leads: true);
        }

        if (After().Match(line.Text) is { Success: true } after)
        {
            line.Tabbed = line.Text[..after.Index];
            return new MarginMark(index, index, Leads: false);
        }

        return PieceOf(line).Length > 0 ? Torn(desk, index) : null;
    }

    // Dots and a slash on a line of their own, or on several, with empty lines or lines of text between.
    private static MarginMark? Torn(Desk desk, int first)
    {
        var pieces = "";
        List<int> lines = [];
        var texts = 0;
        for (var i = first; i < desk.Lines.Count && texts <= MostTextBetween && lines.Count < MostPieces; i++)
        {
            var piece = PieceOf(desk.Lines[i]);
            if (piece.Length == 0)
            {
                texts += desk.Lines[i].IsBlank ? 0 : 1;
                continue;
            }

            pieces += piece;
            lines.Add(i);
            if (IsWhole(pieces))
            {
                return Taken(desk, lines);
            }

            if (!IsBegun(pieces))
            {
                return null;
            }
        }

        return null;
    }

    // The dots and slashes that the line consists of, or that stand before its text.
    private static string PieceOf(WorkLine line)
    {
        if (!line.CanBeStructure)
        {
            return "";
        }

        var match = line.Text.Length <= LongestPieces ? Pieces().Match(line.Text) : Leading().Match(line.Text);
        match = match.Success ? match : Leading().Match(line.Text);
        return string.Concat(match.Value.Where(character => character is '.' or '/'));
    }

    private static MarginMark Taken(Desk desk, List<int> lines)
    {
        var (first, last) = (lines[0], lines[^1]);
        var stoodBesideText = Leading().IsMatch(desk.Lines[first].Text);
        var isBeforeText = IsText(desk, last + 1) && !desk.HasPageBreak(last, last + 1);
        var isAfterText = IsText(desk, first - 1) && !desk.HasPageBreak(first - 1, first);
        var isBullet = Prose.Bullets.IsMarkedBy(desk.Lines[first].Text);
        foreach (var index in lines)
        {
            TakeOut(desk, index);
        }

        if (isBeforeText && isBullet)
        {
            desk.Lines[last + 1].Tabbed = Prose.Bullets.WithoutMarker(desk.Lines[last + 1].Text);
        }

        return new MarginMark(first, last, stoodBesideText || (isBeforeText && (isBullet || !isAfterText)));
    }

    private static bool IsText(Desk desk, int index) =>
        index >= 0 && index < desk.Lines.Count && !desk.Lines[index].IsBlank;

    private static void TakeOut(Desk desk, int index)
    {
        var line = desk.Lines[index];
        desk.Use(index);
        if (Leading().Match(line.Text) is { Success: true } beside)
        {
            line.Tabbed = line.Text[beside.Length..];
        }
        else
        {
            line.IsTakenOut = true;
        }
    }

    private static bool IsWhole(string pieces) => pieces is "./." or "../." or "./.." or "../.." or ".//.";

    private static bool IsBegun(string pieces) => pieces is "." or ".." or "./" or "../" or ".//" or "./." or "../.";

    [GeneratedRegex(@"^(?:[-–•*] ?)?[./]{1,2}(?: ?[./]{1,2}){0,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Pieces();

    [GeneratedRegex(@"^(?:[-–•*] )?\.{1,2} ?/ ?\.{1,2} (?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex(@"^[./]{1,2} (?=[\p{L}\d])", RegexOptions.CultureInvariant)]
    private static partial Regex Leading();

    [GeneratedRegex(@" \.{1,2} ?/ ?\.{1,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex After();
}
