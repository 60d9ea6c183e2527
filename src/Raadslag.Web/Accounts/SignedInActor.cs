using System.Security.Claims;
using Raadslag.Foundations;

namespace Raadslag.Web.Accounts;

internal static class SignedInActor
{
    extension(ClaimsPrincipal user)
    {
        /// <summary>Whoever is signed in, as the record knows them.</summary>
        public Actor AsActor => new(Guid.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier)!));
    }
}
