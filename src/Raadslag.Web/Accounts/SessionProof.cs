using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Raadslag.Accounts;

namespace Raadslag.Web.Accounts;

/// <summary>What somebody shows after, or besides, the password.</summary>
internal static class SessionProof
{
    // how the framework names the key of a session in the cookie
    private const string KeyClaim = "Microsoft.AspNetCore.Authentication.Cookies-SessionId";

    /// <summary>
    /// Whether the browser was asked for a passkey a moment ago; the framework keeps what it asked in this cookie, and
    /// takes an answer to nothing for a programmer's mistake.
    /// </summary>
    public static async Task<bool> IsPasskeyAwaitedAsync(this HttpContext context) =>
        (await context.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme)).Succeeded;

    /// <summary>
    /// Notes that whoever is signed in has shown who they are just now. The session gets a new key: one that was taken
    /// before is worth nothing after.
    /// </summary>
    public static async Task RaiseAsync(
        RaadslagDb db,
        HttpContext context,
        SignInMethod method,
        DateTime now,
        CancellationToken cancellation
    )
    {
        var (id, key) = (context.User.SessionId, SecretKey.New());
        var hash = SecretKey.Hash(key);
        await db
            .Sessions.Where(session => session.Id == id)
            .ExecuteUpdateAsync(
                set => set.SetProperty(session => session.KeyHash, hash).SetProperty(session => session.ProvedAt, now),
                cancellation
            );
        await db
            .Sessions.Where(session => session.Id == id && session.Method == SignInMethod.Password)
            .ExecuteUpdateAsync(set => set.SetProperty(session => session.Method, method), cancellation);
        var options = context
            .RequestServices.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>()
            .Get(IdentityConstants.ApplicationScheme);
        var ticket = new AuthenticationTicket(
            new(new System.Security.Claims.ClaimsIdentity([new(KeyClaim, key)], options.ClaimsIssuer)),
            properties: null,
            IdentityConstants.ApplicationScheme
        );
        options.CookieManager.AppendResponseCookie(
            context,
            options.Cookie.Name!,
            options.TicketDataFormat.Protect(ticket),
            options.Cookie.Build(context)
        );
    }
}
