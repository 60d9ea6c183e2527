using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Raadslag.Accounts;
using Raadslag.Foundations;

namespace Raadslag.Web.Accounts;

/// <summary>Turning on the second step of one's own account, turning it off, and new recovery codes.</summary>
public sealed class OwnSecondFactor(
    RaadslagDb db,
    UserManager<Account> users,
    IUserStore<Account> store,
    EndSessionHandler sessions,
    CivilCalendar calendar,
    TimeProvider time,
    IDataProtectionProvider protection,
    SecurityLog log
)
{
    private const int Codes = 10;
    private const int HalfACode = 5;
    private const string Letters = "23456789BCDFGHJKMNPQRTVWXY"; // none that looks like another

    private static readonly TimeSpan KeyWaits = TimeSpan.FromHours(1);

    private readonly ITimeLimitedDataProtector _waiting = protection
        .CreateProtector("raadslag.new-app-key")
        .ToTimeLimitedDataProtector();

    /// <summary>A key that is not in use yet; nothing is stored before a code of it has been shown.</summary>
    public string NewKey() => users.GenerateNewAuthenticatorKey();

    /// <summary>The key as the form carries it, for this account and for an hour.</summary>
    public string Carried(Account account, string key) => _waiting.Protect($"{account.Id} {key}", KeyWaits);

    /// <summary>The key the form carried; null when it is not this account's, or too old.</summary>
    public string? KeyIn(Account account, string? carried)
    {
        try
        {
            return carried is not null && _waiting.Unprotect(carried).Split(' ') is [var owner, var key]
                ? owner == account.Id.ToString()
                    ? key
                    : null
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Turns it on when the code is one of the key's; answers with the recovery codes, or with null.</summary>
    public async Task<IReadOnlyList<string>?> TurnOnAsync(
        HttpContext context,
        Account account,
        string key,
        string code,
        CancellationToken cancellation
    )
    {
        if (AppCodes.StepOf(key, code, time.GetUtcNow(), lastUsed: null) is not { } step)
        {
            return null;
        }

        var codes = await ReplaceCodesAsync(account, cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await ((IUserAuthenticatorKeyStore<Account>)store).SetAuthenticatorKeyAsync(account, key, cancellation);
        account.LastCodeStep = step;
        db.Enter(new Actor(account.Id), calendar.Now(), new SecondFactorTurnedOn(account.Id));
        Demand(await users.SetTwoFactorEnabledAsync(account, true));
        await SessionProof.RaiseAsync(db, context, SignInMethod.PasswordAndCode, calendar.Now(), cancellation);
        // whoever has come in elsewhere with the password alone has not shown a code
        await sessions.HandleAsync(
            new EndSessions(account.Id, context.User.SessionId),
            new Actor(account.Id),
            cancellation
        );
        await transaction.CommitAsync(cancellation);
        log.Changed(context, account.Id, AccountChange.SecondFactorTurnedOn);
        return codes;
    }

    public async Task TurnOffAsync(HttpContext context, Account account, CancellationToken cancellation)
    {
        // the old phone must not work with it again
        foreach (var name in (string[])[AccountSecrets.KeyName, AccountSecrets.CodesName])
        {
            await ((IUserAuthenticationTokenStore<Account>)store).RemoveTokenAsync(
                account,
                AccountSecrets.Store,
                name,
                cancellation
            );
        }

        db.Enter(new Actor(account.Id), calendar.Now(), new SecondFactorTurnedOff(account.Id));
        Demand(await users.SetTwoFactorEnabledAsync(account, false));
        log.Changed(context, account.Id, AccountChange.SecondFactorTurnedOff);
    }

    public async Task<IReadOnlyList<string>> RenewCodesAsync(
        HttpContext context,
        Account account,
        CancellationToken cancellation
    )
    {
        var codes = await ReplaceCodesAsync(account, cancellation);
        db.Enter(new Actor(account.Id), calendar.Now(), new RecoveryCodesRenewed(account.Id));
        Demand(await users.UpdateAsync(account));
        log.Changed(context, account.Id, AccountChange.RecoveryCodesRenewed);
        return codes;
    }

    // hashed before anything is written: nobody waits for it with the turn to write
    private async Task<IReadOnlyList<string>> ReplaceCodesAsync(Account account, CancellationToken cancellation)
    {
        string[] codes =
        [
            .. Enumerable
                .Range(0, Codes)
                .Select(_ =>
                    $"{RandomNumberGenerator.GetString(Letters, HalfACode)}-{RandomNumberGenerator.GetString(Letters, HalfACode)}"
                ),
        ];
        await ((IUserTwoFactorRecoveryCodeStore<Account>)store).ReplaceCodesAsync(account, codes, cancellation);
        return codes;
    }

    private static void Demand(IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new InvalidOperationException(string.Join(' ', result.Errors.Select(error => error.Code)));
        }
    }
}
