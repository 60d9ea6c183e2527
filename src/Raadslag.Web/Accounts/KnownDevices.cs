using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Raadslag.Accounts;
using Raadslag.Web.Hosting;

namespace Raadslag.Web.Accounts;

/// <summary>
/// Browsers that an account was signed in from before, by a cookie that only we can write. They wait for nobody's guesses but
/// their own, so that a stranger cannot shut anybody out.
/// </summary>
public sealed class KnownDevices(IDataProtectionProvider protection, SiteAddress site)
{
    private const int MostAccounts = 6;
    private static readonly TimeSpan Lives = TimeSpan.FromDays(180);

    private readonly ITimeLimitedDataProtector _protector = protection
        .CreateProtector("raadslag.known-device")
        .ToTimeLimitedDataProtector();

    private string Cookie => site.CookieName("raadslag-enhed");

    /// <summary>What the device is called for this account; null for a stranger.</summary>
    internal string? NameFor(HttpContext context, Account? account) =>
        account is not null && Read(context) is { } device && device.Accounts.Contains(Of(account)) ? device.Id : null;

    /// <summary>From now on the browser is known to the account.</summary>
    internal void Remember(HttpContext context, Account account)
    {
        var known = Read(context) ?? new Device(SecretKey.New(), []);
        string[] accounts =
        [
            Of(account),
            .. known.Accounts.Where(other => !IsOf(other, account)).Take(MostAccounts - 1),
        ];
        var text = JsonSerializer.Serialize(known with { Accounts = accounts });
        context.Response.Cookies.Append(
            Cookie,
            _protector.Protect(text, Lives),
            new CookieOptions
            {
                HttpOnly = true,
                IsEssential = true,
                MaxAge = Lives,
                Path = "/",
                SameSite = SameSiteMode.Strict,
                Secure = site.IsHttps,
            }
        );
    }

    private Device? Read(HttpContext context)
    {
        try
        {
            return context.Request.Cookies[Cookie] is { } kept
                ? JsonSerializer.Deserialize<Device>(_protector.Unprotect(kept))
                : null;
        }
        catch (CryptographicException)
        {
            return null; // too old, or nothing of ours
        }
    }

    // a new password makes every device a stranger again
    private static string Of(Account account) => $"{account.Id} {SecretKey.Hash(account.PasswordHash ?? "")[..16]}";

    private static bool IsOf(string known, Account account) =>
        known.StartsWith(account.Id.ToString(), StringComparison.Ordinal);

    private sealed record Device(string Id, string[] Accounts);
}
