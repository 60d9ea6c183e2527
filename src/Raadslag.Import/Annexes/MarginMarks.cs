using System.Text;
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
    private const int LongestTear = 5;

    public static IReadOnlyList<MarginMark> TakeOut(Desk desk)
    {
        var marks = new List<MarginMark>();
        for (var i = 0; i < desk.Lines.Count; i++)
        {
            if (desk.Lines[i].CanBeStructure && MarkAt(desk, i) is { } mark)
            {
                marks.Add(mark);
                i = mark.Last;
            }
        }

        return marks;
    }

    private static MarginMark? MarkAt(Desk desk, int index)
    {
        var line = desk.Lines[index];
        if (IsPieces(line.Text))
        {
            return Alone(desk, index);
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

        return TornBesideText.TakeOut(desk, index);
    }

    // Dots and a slash, perhaps on three lines with empty ones between.
    private static MarginMark? Alone(Desk desk, int first)
    {
        var pieces = new StringBuilder();
        var last = first;
        for (var i = first; i < desk.Lines.Count && pieces.Length < LongestTear; i++)
        {
            var line = desk.Lines[i];
            if (line.IsBlank)
            {
                continue;
            }

            if (!IsPieces(line.Text) || desk.HasGap(last, i))
            {
                break;
            }

            pieces.Append(line.Text.Where(character => character is '.' or '/').ToArray());
            last = i;
            if (IsWhole(pieces.ToString()))
            {
                return Taken(desk, first, last);
            }
        }

        return null;
    }

    private static MarginMark Taken(Desk desk, int first, int last)
    {
        var next = last + 1;
        var isBeforeText = next < desk.Lines.Count && !desk.Lines[next].IsBlank && !desk.HasPageBreak(last, next);
        var previous = first - 1;
        var isAfterText = previous >= 0 && !desk.Lines[previous].IsBlank && !desk.HasPageBreak(previous, first);
        for (var i = first; i <= last; i++)
        {
            desk.Use(i);
            desk.Lines[i].IsTakenOut = !desk.Lines[i].IsBlank;
        }

        if (isBeforeText && Prose.Bullets.IsMarkedBy(desk.Lines[first].Text))
        {
            desk.Lines[next].Tabbed = Prose.Bullets.WithoutMarker(desk.Lines[next].Text);
            isAfterText = false;
        }

        return new MarginMark(first, last, Leads: isBeforeText && !isAfterText);
    }

    private static bool IsPieces(string text) => text.Length <= 12 && Pieces().IsMatch(text);

    private static bool IsWhole(string pieces) => pieces is "./." or "../." or "./.." or "../.." or ".//.";

    [GeneratedRegex(@"^(?:[-–•*] ?)?[./]{1,2}(?: ?[./]{1,2}){0,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Pieces();

    [GeneratedRegex(@"^(?:[-–•*] )?\.{1,2} ?/ ?\.{1,2} (?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex(@" \.{1,2} ?/ ?\.{1,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex After();
}
