using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Raadslag.Accounts;

namespace Raadslag.Web.Accounts;

/// <summary>What somebody shows after, or besides, the password.</summary>
internal static class SessionProof
{
    /// <summary>
    /// Whether the browser was asked for a passkey a moment ago; the framework keeps what it asked in this cookie, and
    /// takes an answer to nothing for a programmer's mistake.
    /// </summary>
    public static async Task<bool> IsPasskeyAwaitedAsync(this HttpContext context) =>
        (await context.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme)).Succeeded;

    /// <summary>Notes that whoever signed in with a password alone has now shown more.</summary>
    public static Task RaiseAsync(RaadslagDb db, SessionId id, SignInMethod method, CancellationToken cancellation) =>
        db
            .Sessions.Where(session => session.Id == id && session.Method == SignInMethod.Password)
            .ExecuteUpdateAsync(set => set.SetProperty(session => session.Method, method), cancellation);
}
