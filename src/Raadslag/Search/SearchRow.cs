using Raadslag.Bodies;

namespace Raadslag.Search;

/// <summary>An item of a published document as it goes into the index, or with no number the meeting itself.</summary>
public sealed record SearchRow
{
    /// <summary>As printed; null for the meeting itself.</summary>
    public required string? ItemNumber { get; init; }

    /// <summary>Its place in the whole document, from 1; 0 for the meeting itself.</summary>
    public required int Order { get; init; }

    public required OrganizationId Council { get; init; }

    public required DateOnly Date { get; init; }

    /// <summary>The meeting's ordinal that day.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The title of its section; empty where there are none.</summary>
    public required string Section { get; init; }

    public required string Title { get; init; }

    /// <summary>What was decided, as plain text; empty when nothing was.</summary>
    public required string Decision { get; init; }

    /// <summary>The rest, case number and officers included, as plain text.</summary>
    public required string Body { get; init; }
}
