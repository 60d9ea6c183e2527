using Raadslag.Import.Front;
using Raadslag.Import.Structure;

namespace Raadslag.Import.Closings;

/// <summary>
/// Headings without a number that part a document into what is open and what is closed: nothing beneath one belongs to the
/// item above it.
/// </summary>
internal static class Dividers
{
    public static void Mark(Desk desk)
    {
        var signs = ClosingSigns.Of(desk.Source.Lines);
        for (var i = 0; i < signs.Count; i++)
        {
            if (desk.HasText(i) && desk.Lines[i] is { CanBeStructure: true } line && IsDivider(desk, signs[i], i))
            {
                desk.Divide(i);
                // a cover may say with the same words what kind of document it is
                if (!CoverReader.IsField(line))
                {
                    desk.SetApart(i);
                }
            }
        }
    }

    /// <summary>Warns of each wording that may say that something is closed.</summary>
    public static void Warn(Desk desk)
    {
        var signs = ClosingSigns.Of(desk.Source.Lines);
        var said = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < signs.Count; i++)
        {
            if (signs[i] >= ClosingSign.Mentions && said.Add(desk.Lines[i].Text))
            {
                desk.Warn(WarningCode.ClosingIsMentioned, i, desk.Lines[i].Text);
            }
        }
    }

    private static bool IsDivider(Desk desk, ClosingSign sign, int index)
    {
        var line = desk.Lines[index];
        if (
            sign is ClosingSign.None or ClosingSign.Mentions
            || ClosingSigns.IsNumbered(line.Source)
            || line is { Numbered: not null } or { Point: not null }
        )
        {
            return false;
        }

        var next = desk.NextText(index);
        if (next == desk.Lines.Count)
        {
            return sign == ClosingSign.ClosesRest;
        }

        // above a part it is the last line of an item's heading
        var below = desk.Lines[next];
        return below is { Numbered: not null } or { Point: not null }
            || (sign == ClosingSign.ClosesRest && !Layouts.IsHeadingInAny(below) && CaseReference.Of(below) is null);
    }
}
