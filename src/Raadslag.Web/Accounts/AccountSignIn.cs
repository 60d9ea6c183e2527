using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Raadslag.Accounts;
using Raadslag.Foundations;
using Raadslag.Web.Hosting;

namespace Raadslag.Web.Accounts;

/// <summary>What came of an attempt to sign in, or to show again who one is.</summary>
/// <param name="Result">What the framework says.</param>
/// <param name="Wait">How long to wait before the next attempt; null when this one was looked at.</param>
public sealed record SignInAnswer(SignInResult Result, TimeSpan? Wait = null);

/// <summary>
/// Signs in: the same answer after the same work, whether there is such an account, whether it is closed, and whether it has
/// chosen a password yet.
/// </summary>
public sealed class AccountSignIn(
    UserManager<Account> users,
    IHttpContextAccessor accessor,
    IUserClaimsPrincipalFactory<Account> claims,
    IOptions<IdentityOptions> options,
    ILogger<SignInManager<Account>> logger,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<Account> confirmation,
    Attempts attempts,
    KnownDevices devices,
    NobodysPassword nobody,
    SecurityLog log,
    RaadslagDb db
) : SignInManager<Account>(users, accessor, claims, options, logger, schemes, confirmation)
{
    // another window has asked for a new passkey while this one waits for a known one, or the other way round
    private const string OtherPasskeyAwaited = "The passkey that is awaited is another.";

    public async Task<SignInAnswer> ByPasswordAsync(string email, string password)
    {
        var account = await UserManager.FindByEmailAsync(email);
        var keys = KeysOf(email, account);
        if (attempts.Begin(keys) is { } wait)
        {
            return Paused(account, SignInMethod.Password, wait);
        }

        if (!await IsRightAsync(account, password) || account!.ClosedAt is not null)
        {
            log.SignInFailed(Context, account?.Id, SignInMethod.Password, "wrong");
            return new SignInAnswer(SignInResult.Failed);
        }

        attempts.Succeeded(keys);
        Context.SignInMethod = SignInMethod.Password;
        return new SignInAnswer(await SignInOrTwoFactorAsync(account, isPersistent: false));
    }

    /// <summary>The second step: a code from the app, or one kept for the day it is lost.</summary>
    public async Task<SignInAnswer> ByCodeAsync(Account account, string code, bool isRecovery)
    {
        var method = isRecovery ? SignInMethod.PasswordAndRecoveryCode : SignInMethod.PasswordAndCode;
        var key = CodeKeyOf(account);
        if (attempts.Begin(key) is { } wait)
        {
            return Paused(account, method, wait);
        }

        Context.SignInMethod = method;
        var result = isRecovery
            ? await TwoFactorRecoveryCodeSignInAsync(code)
            : await TwoFactorAuthenticatorSignInAsync(code, isPersistent: false, rememberClient: false);
        return Counted(account, method, key, result.Succeeded, result);
    }

    public async Task<SignInAnswer> ByPasskeyAsync(string? credential)
    {
        Context.SignInMethod = SignInMethod.Passkey;
        var result =
            string.IsNullOrEmpty(credential) || !await Context.IsPasskeyAwaitedAsync()
                ? SignInResult.Failed
                : await PasskeySignInAsync(credential);
        if (!result.Succeeded)
        {
            log.SignInFailed(Context, account: null, SignInMethod.Passkey, "wrong");
        }

        return new SignInAnswer(result);
    }

    /// <summary>Whether whoever is signed in shows again who they are.</summary>
    public async Task<SignInAnswer> ConfirmAsync(Account account, SignInMethod method, Func<Task<bool>> isRight)
    {
        var key = CodeKeyOf(account);
        return attempts.Begin(key) is { } wait
            ? Paused(account, method, wait)
            : Counted(account, method, key, await isRight(), SignInResult.Success);
    }

    public override async Task<PasskeyAttestationResult> PerformPasskeyAttestationAsync(string credentialJson)
    {
        try
        {
            return await base.PerformPasskeyAttestationAsync(credentialJson);
        }
        catch (InvalidOperationException)
        {
            return PasskeyAttestationResult.Fail(new PasskeyException(OtherPasskeyAwaited));
        }
    }

    public override async Task<PasskeyAssertionResult<Account>> PerformPasskeyAssertionAsync(string credentialJson)
    {
        try
        {
            return await base.PerformPasskeyAssertionAsync(credentialJson);
        }
        catch (InvalidOperationException)
        {
            return PasskeyAssertionResult.Fail<Account>(new PasskeyException(OtherPasskeyAwaited));
        }
    }

    // what the row says, whatever else there is to sign in with: an unreadable key must not make a password enough
    public override Task<bool> IsTwoFactorEnabledAsync(Account user) => Task.FromResult(user.TwoFactorEnabled);

    private SignInAnswer Counted(
        Account account,
        SignInMethod method,
        AttemptKey key,
        bool isRight,
        SignInResult result
    )
    {
        if (isRight)
        {
            attempts.Succeeded(key);
            return new SignInAnswer(result);
        }

        log.SignInFailed(Context, account.Id, method, "wrong");
        return new SignInAnswer(SignInResult.Failed);
    }

    private SignInAnswer Paused(Account? account, SignInMethod method, TimeSpan wait)
    {
        log.SignInFailed(Context, account?.Id, method, "paused");
        Context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        Context.Response.Headers.RetryAfter = $"{(int)Math.Ceiling(wait.TotalSeconds)}";
        return new SignInAnswer(SignInResult.LockedOut, wait);
    }

    /// <summary>Whether it is the account's password; the same work whether there is such an account or not.</summary>
    public async Task<bool> IsRightAsync(Account? account, string password)
    {
        if (account is not { PasswordHash: { } hash })
        {
            nobody.VerifyWith(UserManager.PasswordHasher, password);
            return false;
        }

        var verdict = UserManager.PasswordHasher.VerifyHashedPassword(account, hash, password);
        if (verdict is PasswordVerificationResult.SuccessRehashNeeded)
        {
            await RehashAsync(account, hash, password);
        }

        return verdict is not PasswordVerificationResult.Failed;
    }

    // two sign in at once: the framework would let one of them fail over the other's newer hash
    private async Task RehashAsync(Account account, string old, string password)
    {
        var renewed = UserManager.PasswordHasher.HashPassword(account, password);
        var stored = 0;
        // when somebody else writes, the next time will do
        await db.TryWriteAsync(async () =>
            stored = await db
                .Users.Where(known => known.Id == account.Id && known.PasswordHash == old)
                .ExecuteUpdateAsync(set => set.SetProperty(known => known.PasswordHash, renewed))
        );
        if (stored == 1)
        {
            account.PasswordHash = renewed;
            db.Entry(account).State = EntityState.Unchanged;
        }
    }

    private AttemptKey[] KeysOf(string email, Account? account) =>
        devices.NameFor(Context, account) is { } device
            ? [new($"device {device} {account!.Id}", AttemptRule.OfAccount)]
            :
            [
                AttemptKey.OfEmail(UserManager.NormalizeEmail(email)),
                new($"address {Context.ClientNetwork()}", AttemptRule.OfAddress),
            ];

    private AttemptKey CodeKeyOf(Account account) =>
        new($"code {devices.NameFor(Context, account)} {account.Id}", AttemptRule.OfCode);
}

/// <summary>A password that nobody has, checked where there is none to check, so that both take the same time.</summary>
public sealed class NobodysPassword(IOptions<PasswordHasherOptions> options)
{
    private static readonly Account Nobody = new() { DisplayName = "" };

    private readonly Lazy<string> _hash = new(() =>
        new PasswordHasher<Account>(options).HashPassword(Nobody, SecretKey.New())
    );

    internal void VerifyWith(IPasswordHasher<Account> hasher, string password) =>
        hasher.VerifyHashedPassword(Nobody, _hash.Value, password);
}
