using Raadslag.Accounts;
using Raadslag.Web.Reading;

namespace Raadslag.Web.Pages.Administration;

/// <summary>The fields that choose a role and where it holds, as one form has them.</summary>
/// <param name="Prefix">Stands before the fields' ids, so that several forms can have them.</param>
/// <param name="Shown">The places to choose from.</param>
/// <param name="Role">The role chosen.</param>
/// <param name="Organization">The place chosen.</param>
/// <param name="Municipality">The municipality chosen.</param>
internal sealed record RoleFields(
    string Prefix,
    AccountsShown Shown,
    AccountRole Role,
    Guid? Organization,
    string? Municipality
);
