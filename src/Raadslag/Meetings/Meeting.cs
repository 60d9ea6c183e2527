using Raadslag.Bodies;

namespace Raadslag.Meetings;

/// <summary>A council's meeting (<i>møde</i>): one council, one day, and an ordinal should it meet twice that day.</summary>
public sealed class Meeting
{
    public required MeetingId Id { get; init; }

    public required OrganizationId Council { get; init; }

    public required DateOnly Date { get; init; }

    /// <summary>1 for the day's first meeting.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Local time in Denmark; null when not known.</summary>
    public TimeOnly? Start { get; set; }

    public string? Place { get; set; }
}
