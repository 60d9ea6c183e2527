using Raadslag.Import;
using Raadslag.Meetings;

namespace Raadslag.Publication;

/// <summary>
/// What the public sees of an agenda or minutes: one filtered, immutable copy. Public pages, search and exports read this
/// and nothing else.
/// </summary>
public sealed class Snapshot
{
    public required SnapshotId Id { get; init; }

    public required MeetingId Meeting { get; init; }

    public required DocumentKind Kind { get; init; }

    /// <summary>The version of the agenda or minutes that it is a copy of.</summary>
    public required MeetingDocumentId Document { get; init; }

    /// <summary>Counts from 1 for each meeting and kind.</summary>
    public required int Version { get; init; }

    /// <summary>Whether it is the one shown: the newest of its meeting and kind.</summary>
    public required bool IsCurrent { get; set; }

    /// <summary>The published record as JSON.</summary>
    public required string Record { get; init; }

    /// <summary>The body of the page, rendered and sanitized.</summary>
    public required string Html { get; init; }

    public required DateTime PublishedAt { get; init; }
}
