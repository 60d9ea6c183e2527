using System.Security.Claims;
using Raadslag.Accounts;
using Raadslag.Foundations;

namespace Raadslag.Web.Accounts;

internal static class SignedInActor
{
    extension(ClaimsPrincipal user)
    {
        /// <summary>Whoever is signed in, as the record knows them.</summary>
        public Actor AsActor => new(user.AccountId);

        /// <summary>Whether somebody is.</summary>
        public bool IsSignedIn => user.Identity?.IsAuthenticated is true;

        /// <summary>The account of whoever is signed in.</summary>
        public Guid AccountId => Guid.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier)!);

        /// <summary>The session of whoever is signed in.</summary>
        public SessionId SessionId => SessionId.From(Guid.Parse(user.FindFirstValue(AccountClaims.Session)!));

        /// <summary>How they proved who they are.</summary>
        public SignInMethod SignInMethod => Enum.Parse<SignInMethod>(user.FindFirstValue(AccountClaims.Method)!);

        /// <summary>Whether their council demands more than a password of everybody.</summary>
        public bool IsMoreDemanded => user.HasClaim(claim => claim.Type == AccountClaims.Demanded);

        /// <summary>The name shown.</summary>
        public string DisplayName => user.FindFirstValue(AccountClaims.DisplayName)!;

        /// <summary>Whether they have one of the roles, as a page's attribute would name them.</summary>
        public bool HasAnyOf(string roles) => roles.Split(',').Any(user.IsInRole);
    }
}
