using Raadslag.Bodies;
using Raadslag.Import;

namespace Raadslag.Search;

/// <summary>What a search is narrowed to; null narrows nothing.</summary>
public sealed record SearchFilter
{
    public OrganizationId? Council { get; init; }

    public int? Year { get; init; }

    /// <summary>The title of a section, exactly.</summary>
    public string? Section { get; init; }

    public DocumentKind? Kind { get; init; }
}
