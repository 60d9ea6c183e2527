using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Raadslag.Accounts;
using Raadslag.Foundations;

namespace Raadslag.Web.Accounts;

/// <summary>
/// The framework's accounts without its lockout, which a stranger can use to shut somebody out;
/// <see cref="Attempts"/> makes those wait who guess.
/// </summary>
internal sealed class AccountUsers(
    IUserStore<Account> store,
    IOptions<IdentityOptions> options,
    IPasswordHasher<Account> hasher,
    IEnumerable<IUserValidator<Account>> userValidators,
    IEnumerable<IPasswordValidator<Account>> passwordValidators,
    ILookupNormalizer normalizer,
    IdentityErrorDescriber errors,
    IServiceProvider services,
    ILogger<UserManager<Account>> logger,
    RaadslagDb db,
    LateWrites late
)
    : UserManager<Account>(
        store,
        options,
        hasher,
        userValidators,
        passwordValidators,
        normalizer,
        errors,
        services,
        logger
    )
{
    public override bool SupportsUserLockout => false;

    // how often a passkey was used is stored when there is room; nobody waits for it to sign in
    public override async Task<IdentityResult> AddOrUpdatePasskeyAsync(Account user, UserPasskeyInfo passkey)
    {
        var isKnown = await FindByPasskeyIdAsync(passkey.CredentialId) is not null;
        if (!isKnown)
        {
            return await base.AddOrUpdatePasskeyAsync(user, passkey);
        }

        var result = IdentityResult.Success;
        if (!await db.TryWriteAsync(async () => result = await base.AddOrUpdatePasskeyAsync(user, passkey)))
        {
            db.Attach(user);
            late.Add(services => UpdateAsync(services, user.Id, passkey));
        }

        return result;
    }

    private static async Task UpdateAsync(IServiceProvider services, Guid id, UserPasskeyInfo passkey)
    {
        var users = services.GetRequiredService<UserManager<Account>>();
        if (await users.FindByIdAsync(id.ToString()) is { } account)
        {
            await users.AddOrUpdatePasskeyAsync(account, passkey);
        }
    }
}
