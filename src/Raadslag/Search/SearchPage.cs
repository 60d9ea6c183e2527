using Raadslag.Bodies;
using Raadslag.Import;
using Raadslag.Meetings;

namespace Raadslag.Search;

/// <summary>One page of hits, the best first, and how all of them are spread.</summary>
public sealed record SearchPage
{
    /// <summary>Hits on a page.</summary>
    public const int Size = 20;

    /// <summary>Counted from 1.</summary>
    public required int Number { get; init; }

    /// <summary>All hits, on every page.</summary>
    public required int Total { get; init; }

    public required IReadOnlyList<SearchHit> Hits { get; init; }

    /// <summary>How many hits each choice would give, the other choices kept; the most first.</summary>
    public required IReadOnlyList<FacetCount<OrganizationId>> Councils { get; init; }

    /// <summary>The same by year, the newest first.</summary>
    public required IReadOnlyList<FacetCount<int>> Years { get; init; }

    public required IReadOnlyList<FacetCount<string>> Sections { get; init; }

    public required IReadOnlyList<FacetCount<DocumentKind>> Kinds { get; init; }
}

/// <summary>How many hits have this value.</summary>
public sealed record FacetCount<TValue>(TValue Value, int Count);

/// <summary>An item that was found (<i>søgeresultat</i>); without a number, the meeting itself.</summary>
public sealed record SearchHit
{
    public required MeetingId Meeting { get; init; }

    public required string? ItemNumber { get; init; }

    public required OrganizationId Council { get; init; }

    public required DateOnly Date { get; init; }

    public required DocumentKind Kind { get; init; }

    public required string Section { get; init; }

    public required Excerpt Title { get; init; }

    /// <summary>The passage of the decision or the text that says most about what was asked for.</summary>
    public required Excerpt Passage { get; init; }
}
