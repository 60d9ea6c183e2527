using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Raadslag.Web.Hosting;

namespace Raadslag.Web.Accounts;

/// <summary>
/// Carries the key of a link that works once from the address to a cookie, so that it stands neither in the browser's
/// history nor in what is sent on to others.
/// </summary>
public sealed class InvitationKeys(IDataProtectionProvider protection, SiteAddress site)
{
    private const int LongestKey = 100;
    private static readonly TimeSpan Lives = TimeSpan.FromMinutes(30);

    private readonly ITimeLimitedDataProtector _protector = protection
        .CreateProtector("raadslag.invitation")
        .ToTimeLimitedDataProtector();

    private string Cookie => site.CookieName("raadslag-link");

    internal void Carry(HttpContext context, string key) =>
        context.Response.Cookies.Append(
            Cookie,
            _protector.Protect(key.Length > LongestKey ? "" : key, Lives),
            Options(Lives)
        );

    /// <summary>The key the browser came with; null when it came with none, or a while ago.</summary>
    internal string? In(HttpContext context)
    {
        try
        {
            return context.Request.Cookies[Cookie] is { } kept ? _protector.Unprotect(kept) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    internal void Drop(HttpContext context) => context.Response.Cookies.Delete(Cookie, Options(lives: null));

    private CookieOptions Options(TimeSpan? lives) =>
        new()
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = lives,
            Path = "/",
            SameSite = SameSiteMode.Lax,
            Secure = site.IsHttps,
        };
}
