using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Raadslag.Accounts;

namespace Raadslag.Web.Accounts;

/// <summary>What a request knows of whoever is signed in; read from the database each time, never from the cookie.</summary>
internal static class AccountClaims
{
    /// <summary>The claim that holds the name shown.</summary>
    public const string DisplayName = "display-name";

    /// <summary>The claim that holds the session's id.</summary>
    public const string Session = "session";

    /// <summary>The claim that holds how they signed in.</summary>
    public const string Method = "method";

    /// <summary>Whoever is signed in, with their roles.</summary>
    public static ClaimsPrincipal Principal(Session session, string name, IEnumerable<AccountRole> roles) =>
        new(
            new ClaimsIdentity(
                [
                    new Claim(ClaimTypes.NameIdentifier, session.Account.ToString()),
                    new Claim(DisplayName, name),
                    new Claim(Session, session.Id.ToString()),
                    new Claim(Method, session.Method.ToString()),
                    .. roles.Distinct().Select(role => new Claim(ClaimTypes.Role, role.ToString())),
                ],
                IdentityConstants.ApplicationScheme
            )
        );
}
