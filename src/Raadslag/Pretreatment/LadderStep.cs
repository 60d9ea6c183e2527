using Raadslag.Bodies;
using Raadslag.Matters;

namespace Raadslag.Pretreatment;

/// <summary>
/// One body that a matter passes on its way to a council's decision and beyond (<i>trin i forbehandlingen</i>).
/// </summary>
public sealed class LadderStep
{
    public required LadderStepId Id { get; init; }

    public required MatterId Matter { get; init; }

    /// <summary>The council whose ladder it is.</summary>
    public required OrganizationId Council { get; init; }

    /// <summary>Its place on the ladder, from 1.</summary>
    public required int Order { get; set; }

    public required LadderStepKind Kind { get; init; }

    /// <summary>The circle, or the council itself; null for the municipalities.</summary>
    public required OrganizationId? Organization { get; init; }

    /// <summary>The day it is to be treated there; null when none is set.</summary>
    public DateOnly? PlannedOn { get; set; }

    /// <summary>The day it was treated; null until then.</summary>
    public DateOnly? TreatedOn { get; set; }

    /// <summary>What the body recommends or decided, in Markdown.</summary>
    public string? Recommendation { get; set; }

    /// <summary>What it remarked, in Markdown.</summary>
    public string? Remarks { get; set; }

    /// <summary>Whether the council's agenda tells of it.</summary>
    public bool IsShownOnAgenda { get; set; }

    /// <summary>Counts the changes, so that two at once are noticed.</summary>
    public int Revision { get; set; }

    public List<Reservation> Reservations { get; init; } = [];
}

/// <summary>What kind of body stands on a ladder.</summary>
public enum LadderStepKind
{
    /// <summary>A circle of directors or chief executives.</summary>
    Circle,

    /// <summary>The council.</summary>
    Council,

    /// <summary>The municipal councils, each by itself.</summary>
    Municipalities,
}

/// <summary>A municipality that does not join in (<i>forbehold</i>).</summary>
public sealed class Reservation
{
    public required ReservationId Id { get; init; }

    public required LadderStepId Step { get; init; }

    /// <summary>Code of the municipality.</summary>
    public required string Municipality { get; init; }

    /// <summary>What it says; "" when it only does not join in.</summary>
    public required string Text { get; set; }
}
