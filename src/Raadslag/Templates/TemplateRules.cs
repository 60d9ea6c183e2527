using Raadslag.Accounts;
using Raadslag.Bodies;

namespace Raadslag.Templates;

/// <summary>Who decides how a council's documents look.</summary>
public static class TemplateRules
{
    /// <summary>Whether they are the council's own secretary.</summary>
    public static bool Keeps(Standing standing, OrganizationId council) => standing.Is(council, AccountRole.Secretary);
}
