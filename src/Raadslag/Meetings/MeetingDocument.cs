using Raadslag.Archive;
using Raadslag.Import;

namespace Raadslag.Meetings;

/// <summary>The agenda or the minutes of a meeting in one version (<i>dagsorden, referat</i>).</summary>
public sealed class MeetingDocument
{
    public required MeetingDocumentId Id { get; init; }

    public required MeetingId Meeting { get; init; }

    public required DocumentKind Kind { get; init; }

    /// <summary>1 for the first; a later one supersedes the earlier of the same kind.</summary>
    public required int Version { get; init; }

    /// <summary>The reading it came from.</summary>
    public required ImportId Import { get; init; }

    public ReviewState Review { get; set; }

    public List<AgendaSection> Sections { get; init; } = [];

    public List<Participation> Participations { get; init; } = [];
}

/// <summary>Whether a person has looked at what a machine read.</summary>
public enum ReviewState
{
    /// <summary>Nobody has (<i>maskinelt læst</i>).</summary>
    MachineRead,

    /// <summary>A secretary has read and approved it (<i>gennemset</i>).</summary>
    Approved,
}
