namespace Raadslag.Import.Structure;

/// <summary>
/// Finds the headings of sections: above their first item, or, where they have none, directly above the next section
/// or the document's end. A section with parts of its own and no item is one item.
/// </summary>
internal static class SectionFinder
{
    private const int LongestTitle = 3;

    public static Outline Find(Desk desk, Layout layout, IReadOnlyList<ItemHeading> items)
    {
        var sections = new List<SectionHeading>();
        var below = desk.Lines.Count;
        for (var at = items.Count; at >= 0; at--)
        {
            var isFirstOfSection =
                at < items.Count && (at == 0 || IsOfAnother(items[at - 1].Numbered, items[at].Numbered));
            if (isFirstOfSection && Above(desk, items[at].First, items[at].Numbered.Major) is { } own)
            {
                sections.Add(own);
                below = own.First;
            }
            else if (at < items.Count)
            {
                below = items[at].First;
            }

            if (isFirstOfSection || at == items.Count)
            {
                var floor = at == 0 ? 0 : items[at - 1].Numbered.Major;
                AddEmpty(desk, sections, below, floor);
            }
        }

        sections.Reverse();
        return new Outline(layout, sections, items);
    }

    // another section, or the same number once more where the numbers begin again
    private static bool IsOfAnother(NumberedLine before, NumberedLine item) =>
        before.Major != item.Major || item.Minor < before.Minor || item.Number == before.Number;

    // Empty sections stand one above the other, so each is read from the one beneath.
    private static void AddEmpty(Desk desk, List<SectionHeading> sections, int below, int floor)
    {
        while (Above(desk, below, null) is { } empty)
        {
            var number = int.Parse(empty.Number, System.Globalization.CultureInfo.InvariantCulture);
            var next = sections is [] ? int.MaxValue : NumberOf(sections[^1]);
            if (number <= floor || number >= next)
            {
                return;
            }

            sections.Add(empty);
            below = empty.First;
        }
    }

    private static int NumberOf(SectionHeading section) =>
        int.Parse(section.Number, System.Globalization.CultureInfo.InvariantCulture);

    // The heading directly above a line, with the wanted number if one is given.
    private static SectionHeading? Above(Desk desk, int line, int? wanted)
    {
        List<int> title = [];
        var below = line;
        for (var i = desk.PreviousText(line); i >= 0 && title.Count < LongestTitle; i = desk.PreviousText(i))
        {
            if (title.Count > 0 && desk.HasGap(i, below))
            {
                return null;
            }

            title.Insert(0, i);
            below = i;
            if (desk.Lines[i].Numbered is { Depth: 1 } number && number.Number.All(char.IsAsciiDigit))
            {
                return wanted is null || number.Major == wanted ? Heading(desk, number, title) : null;
            }

            if (desk.Lines[i].Text.EndsWith('.') || desk.Lines[i].Numbered is not null)
            {
                return null;
            }
        }

        return null;
    }

    private static SectionHeading? Heading(Desk desk, NumberedLine number, List<int> lines)
    {
        var title = Prose.Hyphens.Join(desk, [number.Title, .. lines.Skip(1).Select(i => desk.Lines[i].Text)]);
        var isSentence =
            title.EndsWith('.') || title.Length > 150 || !char.IsUpper(title.FirstOrDefault(char.IsLetter));
        return isSentence ? null : new SectionHeading(number.Number, title, lines[0], lines[^1]);
    }
}
