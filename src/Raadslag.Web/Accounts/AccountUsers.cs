using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Raadslag.Accounts;

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
    ILogger<UserManager<Account>> logger
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
}
