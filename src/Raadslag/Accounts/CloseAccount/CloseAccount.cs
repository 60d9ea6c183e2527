using Microsoft.EntityFrameworkCore;
using Raadslag.Foundations;

namespace Raadslag.Accounts;

/// <summary>Closes an account: it signs in no more, and whoever is signed in with it is out.</summary>
public sealed record CloseAccount(Guid Account);

/// <summary>Opens a closed account again.</summary>
public sealed record ReopenAccount(Guid Account);

/// <summary>The entry left in the record: an account was closed.</summary>
public sealed record AccountClosed(Guid Account);

/// <summary>The entry left in the record: an account was opened again.</summary>
public sealed record AccountReopened(Guid Account);

/// <summary>Carries out <see cref="CloseAccount"/> and <see cref="ReopenAccount"/>.</summary>
public sealed class CloseAccountHandler(RaadslagDb db, CivilCalendar calendar)
{
    public async Task<Outcome<Guid, AccountRefusal>> HandleAsync(
        CloseAccount command,
        Actor actor,
        CancellationToken cancellation
    )
    {
        await using var turn = await WriterTurn.TakeAsync(db, cancellation);
        var account = await db.Users.SingleOrDefaultAsync(known => known.Id == command.Account, cancellation);
        if (await AccountRules.RefusalAsync(db, actor, account, cancellation) is { } refusal)
        {
            return refusal;
        }

        if (await LastAdministrator.IsAsync(db, command.Account, cancellation))
        {
            return AccountRefusal.IsLastAdministrator;
        }

        account!.ClosedAt = calendar.Now();
        await SessionEnding.EndAllAsync(db, account.Id, calendar.Now(), cancellation);
        await db
            .Invitations.Where(invitation => invitation.Account == account.Id && invitation.UsedAt == null)
            .ForEachAsync(invitation => invitation.UsedAt = calendar.Now(), cancellation);
        db.Enter(actor, calendar.Now(), new AccountClosed(account.Id));
        await db.SaveChangesAsync(cancellation);
        await turn.CommitAsync(cancellation);
        return account.Id;
    }

    public async Task<Outcome<Guid, AccountRefusal>> HandleAsync(
        ReopenAccount command,
        Actor actor,
        CancellationToken cancellation
    )
    {
        await using var turn = await WriterTurn.TakeAsync(db, cancellation);
        var account = await db.Users.SingleOrDefaultAsync(known => known.Id == command.Account, cancellation);
        var refusal = await AccountRules.RefusalAsync(db, actor, account, cancellation);
        if (refusal is not AccountRefusal.AccountIsClosed)
        {
            return refusal ?? AccountRefusal.AccountIsOpen;
        }

        account!.ClosedAt = null;
        db.Enter(actor, calendar.Now(), new AccountReopened(account.Id));
        await db.SaveChangesAsync(cancellation);
        await turn.CommitAsync(cancellation);
        return account.Id;
    }
}
