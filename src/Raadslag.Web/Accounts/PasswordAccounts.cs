using Microsoft.AspNetCore.Identity;
using Raadslag.Accounts;
using Raadslag.Foundations;

namespace Raadslag.Web.Accounts;

/// <summary>Opens accounts whose password is known beforehand: those of the demonstration.</summary>
public sealed class PasswordAccounts(OpenAccountHandler handler, AssignRoleHandler roles, UserManager<Account> users)
{
    /// <summary>Opens the account with its roles; one that is there already is left alone.</summary>
    public async Task<Guid?> OpenAsync(
        string email,
        string name,
        string password,
        IReadOnlyList<AssignedRole> assigned,
        CancellationToken cancellation
    )
    {
        var outcome = await handler.HandleAsync(
            new OpenAccount(email, name, assigned[0]),
            Actor.CommandLine,
            cancellation
        );
        if (outcome.Refusal is not null)
        {
            return null;
        }

        var id = outcome.Value.Account;
        foreach (var role in assigned.Skip(1))
        {
            await roles.HandleAsync(new AssignRole(id, role), Actor.CommandLine, cancellation);
        }

        var account = (await users.FindByIdAsync(id.ToString()))!;
        // everybody knows it: whether it can be guessed is not asked
        account.PasswordHash = users.PasswordHasher.HashPassword(account, password);
        var added = await users.UpdateAsync(account);
        return added.Succeeded
            ? id
            : throw new ArgumentException(string.Join(' ', added.Errors.Select(error => error.Description)));
    }
}
