using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Raadslag.Accounts;
using Raadslag.Foundations;

namespace Raadslag.Web.Accounts;

/// <summary>The framework's store, but for secrets that it would keep in the open.</summary>
internal sealed class AccountStore(
    RaadslagDb db,
    AccountSecrets secrets,
    CivilCalendar calendar,
    IdentityErrorDescriber? describer = null
) : UserOnlyStore<Account, RaadslagDb, Guid>(db, describer)
{
    public override async Task<string?> GetAuthenticatorKeyAsync(Account user, CancellationToken cancellationToken) =>
        secrets.Read(await base.GetAuthenticatorKeyAsync(user, cancellationToken));

    public override Task SetAuthenticatorKeyAsync(Account user, string key, CancellationToken cancellationToken)
    {
        user.LastCodeStep = null; // no code of the new key has been used
        return base.SetAuthenticatorKeyAsync(user, secrets.Protect(key), cancellationToken);
    }

    public override Task ReplaceCodesAsync(
        Account user,
        IEnumerable<string> recoveryCodes,
        CancellationToken cancellationToken
    ) => base.ReplaceCodesAsync(user, secrets.Hash(recoveryCodes), cancellationToken);

    public override async Task<bool> RedeemCodeAsync(Account user, string code, CancellationToken cancellationToken)
    {
        var kept = await GetTokenAsync(user, AccountSecrets.Store, AccountSecrets.CodesName, cancellationToken);
        var codes = (kept ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries);
        if (
            HashedRecoveryCodes.Find(
                codes.Where(one => one.StartsWith(HashedRecoveryCodes.Mark, StringComparison.Ordinal)),
                code
            )
            is not { } used
        )
        {
            return false;
        }

        await base.ReplaceCodesAsync(user, codes.Where(one => one != used), cancellationToken);
        Context.Enter(new Actor(user.Id), calendar.Now(), new RecoveryCodeUsed(user.Id));
        return true;
    }
}
