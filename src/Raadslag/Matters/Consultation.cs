using Raadslag.Bodies;
using Raadslag.Meetings;

namespace Raadslag.Matters;

/// <summary>A matter's treatment in one council (<i>sagens behandling</i>): joins a matter and an agenda item.</summary>
public sealed class Consultation
{
    public required ConsultationId Id { get; init; }

    public required MatterId Matter { get; set; }

    /// <summary>The item in the newest version of its document.</summary>
    public required AgendaItemId Item { get; set; }

    public required OrganizationId Council { get; init; }
}
