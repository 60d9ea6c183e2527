using Raadslag.Bodies;

namespace Raadslag.Pretreatment;

/// <summary>A day that a circle or council meets (<i>mødedato</i>), from which deadlines are counted back.</summary>
public sealed class CircleMeeting
{
    public required CircleMeetingId Id { get; init; }

    public required OrganizationId Organization { get; init; }

    public required DateOnly Date { get; init; }

    /// <summary>How many weekdays before the day its papers must be in.</summary>
    public required int WeekdaysForPapers { get; set; }
}
