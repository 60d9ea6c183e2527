namespace Raadslag.Search;

/// <summary>The number that stands for a council or a section title in every <see cref="EntryNumber"/>.</summary>
internal sealed class FacetLabel
{
    public required LabeledFacet Facet { get; init; }

    /// <summary>From 0 for each facet; never used again for another value.</summary>
    public required int Number { get; init; }

    /// <summary>The section's title, or the council's id.</summary>
    public required string Value { get; init; }
}

/// <summary>What labels are given to.</summary>
internal enum LabeledFacet
{
    Council,
    Section,
}
