using Microsoft.AspNetCore.Identity;
using Raadslag.Accounts;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Accounts;

/// <summary>What is asked of a password beside its length.</summary>
internal sealed class NewPasswords : IPasswordValidator<Account>
{
    // nobody types more, and hashing it must not be work
    private const int Longest = 200;

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(
            password is null ? IdentityResult.Success
            : password.Length > Longest ? Refused("PasswordTooLong", AccountPhrases.PasswordTooLong(Longest))
            : GuessablePassword.Worth(password, [user.DisplayName, user.Email ?? ""]) < GuessablePassword.Least
                ? Refused("PasswordIsCommon", AccountPhrases.PasswordIsCommon)
            : IdentityResult.Success
        );

    /// <summary>Why the account cannot have the password, in Danish sentences; none when it can.</summary>
    public static async Task<IReadOnlyList<string>> RefusalsAsync(
        UserManager<Account> users,
        Account account,
        string password
    )
    {
        var refusals = new List<string>();
        foreach (var validator in users.PasswordValidators)
        {
            var valid = await validator.ValidateAsync(users, account, password);
            refusals.AddRange(valid.Errors.Select(error => error.Description));
        }

        return [.. refusals.Take(1)]; // the first thing to put right
    }

    private static IdentityResult Refused(string code, string why) =>
        IdentityResult.Failed(new IdentityError { Code = code, Description = why });
}
