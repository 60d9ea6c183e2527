using Raadslag.Accounts;
using Raadslag.Bodies;

namespace Raadslag.Pretreatment;

/// <summary>Who may do what with circles and with a matter's way through them.</summary>
public static class PretreatmentRules
{
    /// <summary>Whether they open circles under the council.</summary>
    public static bool KeepsCouncil(Standing standing, OrganizationId council) =>
        standing.Is(council, AccountRole.Secretary, AccountRole.Administrator);

    /// <summary>Whether they keep the days that the circle, or the council itself, meets.</summary>
    public static bool KeepsMeetings(Standing standing, OrganizationId organization, OrganizationId council) =>
        standing.Is(organization, AccountRole.Secretary) || KeepsCouncil(standing, council);

    /// <summary>Whether they decide which bodies a matter passes on its way to the council.</summary>
    public static bool Builds(Standing standing, OrganizationId council) =>
        standing.Is(council, AccountRole.Secretary, AccountRole.CaseOfficer, AccountRole.Administrator);

    /// <summary>Whether they see the ways of the council's matters.</summary>
    /// <param name="standing">Their roles.</param>
    /// <param name="council">The council.</param>
    /// <param name="circles">Its circles.</param>
    public static bool Sees(Standing standing, OrganizationId council, IEnumerable<OrganizationId> circles) =>
        Builds(standing, council)
        || standing.Is(council, AccountRole.Chair, AccountRole.KlEditor)
        || circles.Any(circle => standing.Is(circle, AccountRole.Secretary));

    /// <summary>
    /// Whether they write what the step's body said: its own secretary, and the council's for the municipalities, who
    /// have none here.
    /// </summary>
    public static bool Records(Standing standing, LadderStep step) =>
        standing.Is(step.Organization ?? step.Council, AccountRole.Secretary);

    /// <summary>Whether they set the day of a step.</summary>
    public static bool Plans(Standing standing, LadderStep step) =>
        Builds(standing, step.Council) || Records(standing, step);
}
