using Raadslag.Import.Structure;

namespace Raadslag.Import.Items;

/// <summary>A run of a part's lines, under a heading of its own where the part has several.</summary>
internal sealed record Stretch(int? Subheading, List<int> Lines);

/// <summary>A part before its text is read.</summary>
internal sealed record SplitPart(PartKind Kind, int? Heading, List<Stretch> Stretches);

/// <summary>An item's lines by part.</summary>
internal sealed record SplitItem(IReadOnlyList<SplitPart> Parts, IReadOnlyList<int> AnnexLines);

/// <summary>Distributes an item's lines over its parts by the headings that stand alone on a line.</summary>
internal static class PartSplitter
{
    public static SplitItem Split(Desk desk, Layout layout, int from, int end)
    {
        var parts = new List<SplitPart>();
        var annexes = new List<int>();
        var printed = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        List<int>? current = null;
        for (var i = desk.NextText(from - 1); i < end; i = desk.NextText(i))
        {
            if (layout.HeadingOf(desk.Lines[i]) is not { } heading)
            {
                current ??= WithoutHeading(desk, parts, i);
                current.Add(i);
            }
            else if (heading.Kind is { } kind)
            {
                current = Open(desk, printed, parts, kind, i);
            }
            else
            {
                desk.SetApart(i);
                current = annexes;
            }
        }

        return new SplitItem(parts, annexes);
    }

    private static List<int> Open(Desk desk, HashSet<string> printed, List<SplitPart> parts, PartKind kind, int index)
    {
        var lines = new List<int>();
        if (parts.Find(part => part.Kind == kind) is not { } same)
        {
            parts.Add(new SplitPart(kind, index, [new Stretch(null, lines)]));
            printed.Add(desk.Lines[index].Text);
            return lines;
        }

        var isRepeated = !printed.Add(desk.Lines[index].Text);
        if (isRepeated)
        {
            desk.Warn(WarningCode.PartIsRepeated, index, desk.Lines[index].Text);
        }

        // The same word again, inside a later part, is a heading in that part's text.
        var owner = isRepeated && kind < parts[^1].Kind ? parts[^1] : same;
        owner.Stretches.Add(new Stretch(index, lines));
        return lines;
    }

    // What stands before the first heading is most like background; the warning leaves the choice to a person.
    private static List<int> WithoutHeading(Desk desk, List<SplitPart> parts, int index)
    {
        desk.Warn(WarningCode.TextWithoutHeading, index, desk.Lines[index].Text);
        var lines = new List<int>();
        parts.Add(new SplitPart(PartKind.Background, null, [new Stretch(null, lines)]));
        return lines;
    }
}
