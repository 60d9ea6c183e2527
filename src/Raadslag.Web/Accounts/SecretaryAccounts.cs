using Microsoft.AspNetCore.Identity;
using Raadslag.Accounts;
using Raadslag.Foundations;

namespace Raadslag.Web.Accounts;

/// <summary>The entry left in the record: a secretary's account was opened.</summary>
public sealed record AccountOpened(Guid Account, string Role);

/// <summary>Opens accounts for the councils' secretaries; called by whoever runs the server.</summary>
public sealed class SecretaryAccounts(
    UserManager<Account> users,
    RoleManager<IdentityRole<Guid>> roles,
    RaadslagDb db,
    CivilCalendar calendar
)
{
    /// <summary>Opens an account, in one transaction; answers why not, in Danish sentences, when it cannot.</summary>
    public async Task<IReadOnlyList<string>> OpenAsync(
        string email,
        string name,
        string password,
        CancellationToken cancellation
    )
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (!await roles.RoleExistsAsync(Roles.Secretary))
        {
            await roles.CreateAsync(new IdentityRole<Guid>(Roles.Secretary) { Id = Guid.CreateVersion7() });
        }

        var account = new Account
        {
            Id = Guid.CreateVersion7(),
            DisplayName = name,
            UserName = email,
            Email = email,
        };
        var opened = await users.CreateAsync(account, password);
        if (!opened.Succeeded)
        {
            return [.. opened.Errors.Select(error => error.Description).Distinct()];
        }

        await users.AddToRoleAsync(account, Roles.Secretary);
        db.Enter(Actor.CommandLine, calendar.Now(), new AccountOpened(account.Id, Roles.Secretary));
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return [];
    }
}
