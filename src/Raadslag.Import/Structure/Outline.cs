namespace Raadslag.Import.Structure;

/// <summary>A section's heading: its number, title and lines (indexes, both ends included).</summary>
internal sealed record SectionHeading(string Number, string Title, int First, int Last);

/// <summary>An item's heading: number, title, case reference and lines (indexes, both ends included).</summary>
/// <param name="Numbered">The number.</param>
/// <param name="Title">The title, its lines joined.</param>
/// <param name="Case">The case number and officers; null when none are printed.</param>
/// <param name="First">The heading's first line.</param>
/// <param name="Last">Its last, the case number included.</param>
internal sealed record ItemHeading(NumberedLine Numbered, string Title, CaseReference? Case, int First, int Last)
{
    /// <summary>Whether a case number or a part heading beneath it bears witness.</summary>
    public bool IsAnchored { get; init; } = true;
}

/// <summary>The headings of a document under one layout, in the document's order.</summary>
internal sealed record Outline(Layout Layout, IReadOnlyList<SectionHeading> Sections, IReadOnlyList<ItemHeading> Items)
{
    /// <summary>The outline under the layout that explains the document best.</summary>
    public static Outline Of(Desk desk, IReadOnlySet<string> contents) =>
        Layouts.All.Select(layout => Under(layout, desk, contents)).MaxBy(outline => outline.Weight(desk))!;

    /// <summary>The first line of the first heading; the number of lines where there is none.</summary>
    public int Start(Desk desk) =>
        Math.Min(
            Sections is [var section, ..] ? section.First : desk.Lines.Count,
            Items is [var item, ..] ? item.First : desk.Lines.Count
        );

    private static Outline Under(Layout layout, Desk desk, IReadOnlySet<string> contents)
    {
        var items = new ItemFinder(desk, layout, contents).Find();
        return layout.Numbering == Numbering.SectionsAndItems
            ? SectionFinder.Find(desk, layout, items)
            : new Outline(layout, [], items);
    }

    private int Weight(Desk desk) =>
        (Items.Count(item => item.IsAnchored) * 10)
        + Items.Count
        + desk.Lines.Count(line => Layout.HeadingOf(line) is not null);
}
