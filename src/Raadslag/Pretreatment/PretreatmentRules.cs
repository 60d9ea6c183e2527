using Raadslag.Accounts;
using Raadslag.Bodies;
using Raadslag.Rights;

namespace Raadslag.Pretreatment;

/// <summary>Who may do what with circles and with a matter's way through them.</summary>
public static class PretreatmentRules
{
    /// <summary>Whether they open circles under the council.</summary>
    public static bool KeepsCouncil(Gate gate, OrganizationId council) => gate.Lets(Deed.Write, Thing.Circles, council);

    /// <summary>Whether they keep the days that the circle, or the council itself, meets.</summary>
    public static bool KeepsMeetings(Gate gate, OrganizationId organization, OrganizationId council) =>
        gate.Standing.Is(organization, AccountRole.Secretary) || KeepsCouncil(gate, council);

    /// <summary>Whether they see the council's circles, and when they meet.</summary>
    /// <param name="gate">Their roles.</param>
    /// <param name="council">The council.</param>
    /// <param name="circles">Its circles.</param>
    public static bool SeesCircles(Gate gate, OrganizationId council, IEnumerable<OrganizationId> circles) =>
        gate.Lets(
            Deed.Read,
            Thing.Circles,
            Belonging.To(council) with
            {
                Circles = circles.ToHashSet(),
                IsShared = true,
            }
        );

    /// <summary>Whether they decide which bodies a matter passes on its way to the council.</summary>
    public static bool Builds(Gate gate, OrganizationId council) => gate.Lets(Deed.Write, Thing.Way, council);

    /// <summary>
    /// Whether they write what the step's body said: its own secretary, and the council's for the municipalities, who
    /// have none here.
    /// </summary>
    public static bool Records(Gate gate, LadderStep step) =>
        gate.Standing.Is(step.Organization ?? step.Council, AccountRole.Secretary);

    /// <summary>Whether they set the day of a step.</summary>
    public static bool Plans(Gate gate, LadderStep step) => Builds(gate, step.Council) || Records(gate, step);
}
