using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Raadslag.Accounts;

namespace Raadslag.Web.Accounts;

/// <summary>Puts the name shown into the cookie, so that no page asks the database for it.</summary>
internal sealed class AccountClaims(
    UserManager<Account> users,
    RoleManager<IdentityRole<Guid>> roles,
    IOptions<IdentityOptions> options
) : UserClaimsPrincipalFactory<Account, IdentityRole<Guid>>(users, roles, options)
{
    /// <summary>The claim that holds the name shown.</summary>
    public const string DisplayName = "display-name";

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(DisplayName, user.DisplayName));
        return identity;
    }
}
