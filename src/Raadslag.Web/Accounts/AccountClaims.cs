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

    /// <summary>The claim of those whose council demands more than a password of everybody.</summary>
    public const string Demanded = "demanded";

    /// <summary>Whoever is signed in, with their roles.</summary>
    public static ClaimsPrincipal Principal(Session session, string name, IReadOnlyList<HeldRole> roles) =>
        new(
            new ClaimsIdentity(
                [
                    new Claim(ClaimTypes.NameIdentifier, session.Account.ToString()),
                    new Claim(DisplayName, name),
                    new Claim(Session, session.Id.ToString()),
                    new Claim(Method, session.Method.ToString()),
                    .. roles.Where(held => held.IsDemanded).Take(1).Select(_ => new Claim(Demanded, "everybody")),
                    .. roles.SelectMany(Names).Distinct().Select(role => new Claim(ClaimTypes.Role, role)),
                ],
                IdentityConstants.ApplicationScheme
            )
        );

    private static string[] Names(HeldRole held) =>
        held is { Role: AccountRole.Secretary, IsOfCouncil: true }
            ? [nameof(AccountRole.Secretary), Roles.CouncilSecretary]
            : [held.Role.ToString()];
}

/// <summary>
/// A role, whether it is held in a council, or everywhere, and not in one of its circles, and whether the council demands more
/// than a password of everybody.
/// </summary>
internal sealed record HeldRole(AccountRole Role, bool IsOfCouncil, bool IsDemanded);
