using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Foundations;

namespace Raadslag.Accounts;

/// <summary>Gives an account a role.</summary>
public sealed record AssignRole(Guid Account, AssignedRole Role);

/// <summary>Takes a role from an account.</summary>
public sealed record WithdrawRole(RoleAssignmentId Assignment);

/// <summary>The entry left in the record: a role was given.</summary>
public sealed record RoleAssigned(Guid Account, AccountRole Role, OrganizationId? Organization);

/// <summary>The entry left in the record: a role was taken.</summary>
public sealed record RoleWithdrawn(Guid Account, AccountRole Role, OrganizationId? Organization);

/// <summary>Carries out <see cref="AssignRole"/> and <see cref="WithdrawRole"/>.</summary>
public sealed class AssignRoleHandler(RaadslagDb db, CivilCalendar calendar)
{
    public async Task<Outcome<RoleAssignmentId, AccountRefusal>> HandleAsync(
        AssignRole command,
        Actor actor,
        CancellationToken cancellation
    )
    {
        await using var turn = await WriterTurn.TakeAsync(db, cancellation);
        var standing = await Standing.OfAsync(db, actor, cancellation);
        if (await RoleRules.RefusalAsync(db, standing, command.Role, cancellation) is { } refusal)
        {
            return refusal;
        }

        var account = await db.Users.SingleOrDefaultAsync(known => known.Id == command.Account, cancellation);
        if (account is not { ClosedAt: null })
        {
            return account is null ? AccountRefusal.AccountDoesNotExist : AccountRefusal.AccountIsClosed;
        }

        var given = command.Role.For(account.Id);
        var has = await db.RoleAssignments.AnyAsync(
            known =>
                known.Account == given.Account
                && known.Role == given.Role
                && known.Organization == given.Organization
                && known.Municipality == given.Municipality,
            cancellation
        );
        if (has)
        {
            return AccountRefusal.RoleIsAssigned;
        }

        db.RoleAssignments.Add(given);
        db.Enter(actor, calendar.Now(), new RoleAssigned(given.Account, given.Role, given.Organization));
        await db.SaveChangesAsync(cancellation);
        await turn.CommitAsync(cancellation);
        return given.Id;
    }

    public async Task<Outcome<Guid, AccountRefusal>> HandleAsync(
        WithdrawRole command,
        Actor actor,
        CancellationToken cancellation
    )
    {
        await using var turn = await WriterTurn.TakeAsync(db, cancellation);
        var standing = await Standing.OfAsync(db, actor, cancellation);
        var assignment = await db.RoleAssignments.SingleOrDefaultAsync(
            known => known.Id == command.Assignment,
            cancellation
        );
        if (assignment is null)
        {
            return standing.IsAnywhere(AccountRole.Administrator)
                ? AccountRefusal.RoleIsNotAssigned
                : AccountRefusal.IsNotAdministrator;
        }

        if (!AccountRules.Administers(standing, assignment.Organization))
        {
            return AccountRefusal.IsNotAdministrator;
        }

        if (await LastAdministrator.IsAsync(db, assignment.Account, cancellation) && LastAdministrator.Is(assignment))
        {
            return AccountRefusal.IsLastAdministrator;
        }

        db.RoleAssignments.Remove(assignment);
        db.Enter(
            actor,
            calendar.Now(),
            new RoleWithdrawn(assignment.Account, assignment.Role, assignment.Organization)
        );
        await db.SaveChangesAsync(cancellation);
        await turn.CommitAsync(cancellation);
        return assignment.Account;
    }
}
