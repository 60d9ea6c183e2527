using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Raadslag.Web.Accounts;

/// <summary>
/// How the secrets of an account lie in the database: the app's key protected by the key ring, recovery codes hashed as
/// passwords are. Whoever reads the database alone can sign in with neither.
/// </summary>
internal sealed class AccountSecrets(IDataProtectionProvider protection, IOptions<PasswordHasherOptions> hashing)
{
    /// <summary>The framework's own name for what its store keeps with an account.</summary>
    public const string Store = "[AspNetUserStore]";

    /// <summary>What the framework calls the app's key.</summary>
    public const string KeyName = "AuthenticatorKey";

    /// <summary>What the framework calls the recovery codes; they stand in one text.</summary>
    public const string CodesName = "RecoveryCodes";

    private const string Protected = "p1.";
    private const char Between = ';';

    private readonly IDataProtector _protector = protection.CreateProtector("raadslag.app-key");

    public string Protect(string key) => Protected + _protector.Protect(key);

    /// <summary>The key; null when there is none, or when the key ring that protected it is lost.</summary>
    public string? Read(string? stored)
    {
        if (stored is null || !IsProtected(stored))
        {
            return stored; // from before keys were protected
        }

        try
        {
            return _protector.Unprotect(stored[Protected.Length..]);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public IEnumerable<string> Hash(IEnumerable<string> codes) =>
        HashedRecoveryCodes.Of(codes, hashing.Value.IterationCount);

    /// <summary>Protects and hashes what an earlier version has left in the open; does nothing the second time.</summary>
    public static async Task CloseAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var db = services.GetRequiredService<RaadslagDb>();
        var secrets = services.GetRequiredService<AccountSecrets>();
        var open = await db.Set<IdentityUserToken<Guid>>()
            .Where(token => token.LoginProvider == Store && token.Value != null && token.Value != "")
            .Where(token =>
                (token.Name == KeyName && !token.Value!.StartsWith(Protected))
                || (token.Name == CodesName && !token.Value!.StartsWith(HashedRecoveryCodes.Mark))
            )
            .ToListAsync(cancellation);
        foreach (var token in open)
        {
            token.Value =
                token.Name == KeyName
                    ? secrets.Protect(token.Value!)
                    : string.Join(Between, secrets.Hash(token.Value!.Split(Between)));
        }

        await db.SaveChangesAsync(cancellation);
    }

    private static bool IsProtected(string stored) => stored.StartsWith(Protected, StringComparison.Ordinal);
}
