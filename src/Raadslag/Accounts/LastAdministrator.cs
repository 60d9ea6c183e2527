using Microsoft.EntityFrameworkCore;

namespace Raadslag.Accounts;

/// <summary>The one who must not be lost: without an administrator of everything nobody could give roles.</summary>
internal static class LastAdministrator
{
    /// <summary>Whether the account is the only open one that administers everything.</summary>
    public static async Task<bool> IsAsync(RaadslagDb db, Guid account, CancellationToken cancellation)
    {
        var administrators = await (
            from assignment in db.RoleAssignments
            join known in db.Users on assignment.Account equals known.Id
            where
                assignment.Role == AccountRole.Administrator
                && assignment.Organization == null
                && known.ClosedAt == null
            select known.Id
        )
            .Distinct()
            .ToListAsync(cancellation);
        return administrators is [var only] && only == account;
    }

    /// <summary>Whether it is the role that administers everything.</summary>
    public static bool Is(RoleAssignment assignment) =>
        assignment is { Role: AccountRole.Administrator, Organization: null };
}
