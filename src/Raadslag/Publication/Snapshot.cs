using Raadslag.Import;
using Raadslag.Meetings;

namespace Raadslag.Publication;

/// <summary>
/// What the public sees of an agenda or minutes: one filtered copy, never changed but when it is withdrawn, or when
/// something in it is closed later. Public pages, search and exports read this and nothing else.
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

    /// <summary>Whether it is the one shown: the newest of its meeting and kind, unless that was withdrawn.</summary>
    public required bool IsCurrent { get; set; }

    /// <summary>
    /// The published record as JSON; empty when it was withdrawn, or is a former version with something closed later in it
    /// that could not be told from the rest.
    /// </summary>
    public required string Record { get; set; }

    /// <summary>The body of the page, rendered and sanitized; empty where <see cref="Record"/> is.</summary>
    public required string Html { get; set; }

    public required DateTime PublishedAt { get; init; }

    /// <summary>When it was withdrawn (<i>trukket tilbage</i>); null for one that was not.</summary>
    public DateTime? WithdrawnAt { get; set; }

    /// <summary>Why, for everyone to read; null for one that was not withdrawn.</summary>
    public string? WithdrawnBecause { get; set; }
}
