using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Foundations;

namespace Raadslag.Accounts;

/// <summary>Who may administer an account: an administrator of everything, or of every place it has a role in.</summary>
public static class AccountRules
{
    internal static async Task<AccountRefusal?> RefusalAsync(
        RaadslagDb db,
        Actor actor,
        Account? account,
        CancellationToken cancellation
    )
    {
        var standing = await Standing.OfAsync(db, actor, cancellation);
        if (account is null)
        {
            // whoever may not administer it is not told whether it is there
            return standing.IsAnywhere(AccountRole.Administrator)
                ? AccountRefusal.AccountDoesNotExist
                : AccountRefusal.IsNotAdministrator;
        }

        var places = await db
            .RoleAssignments.Where(assignment => assignment.Account == account.Id)
            .Select(assignment => assignment.Organization)
            .ToListAsync(cancellation);
        if (!Administers(standing, places))
        {
            return AccountRefusal.IsNotAdministrator;
        }

        return account.ClosedAt is null ? null : AccountRefusal.AccountIsClosed;
    }

    /// <summary>Whether they administer an account with roles in these places; one with none belongs to nobody in particular.</summary>
    public static bool Administers(Standing standing, IReadOnlyCollection<OrganizationId?> places) =>
        places.Count == 0
            ? standing.IsEverywhere(AccountRole.Administrator)
            : places.All(place => Administers(standing, place));

    /// <summary>Whether they administer the place; nowhere in particular is everywhere.</summary>
    public static bool Administers(Standing standing, OrganizationId? place) =>
        place is { } organization
            ? standing.Is(organization, AccountRole.Administrator)
            : standing.IsEverywhere(AccountRole.Administrator);
}
