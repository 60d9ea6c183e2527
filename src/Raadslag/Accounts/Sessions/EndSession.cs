using Microsoft.EntityFrameworkCore;
using Raadslag.Foundations;

namespace Raadslag.Accounts;

/// <summary>Ends one of the actor's own sessions, or one of an account the actor administers.</summary>
public sealed record EndSession(SessionId Session);

/// <summary>Ends every session of an account, but for the one that asks when it is its own.</summary>
public sealed record EndSessions(Guid Account, SessionId? Except);

/// <summary>The entry left in the record: sessions of an account were ended before their time.</summary>
public sealed record SessionsEnded(Guid Account, int Sessions);

/// <summary>Carries out <see cref="EndSession"/> and <see cref="EndSessions"/>.</summary>
public sealed class EndSessionHandler(RaadslagDb db, CivilCalendar calendar)
{
    public async Task<Outcome<Guid, AccountRefusal>> HandleAsync(
        EndSession command,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var session = await db.Sessions.SingleOrDefaultAsync(
            known => known.Id == command.Session && known.EndedAt == null,
            cancellation
        );
        if (session is null)
        {
            return AccountRefusal.SessionDoesNotExist;
        }

        if (await RefusalAsync(session.Account, actor, cancellation) is { } refusal)
        {
            return refusal;
        }

        session.EndedAt = calendar.Now();
        db.Enter(actor, calendar.Now(), new SessionsEnded(session.Account, 1));
        await db.SaveChangesAsync(cancellation);
        return session.Account;
    }

    public async Task<Outcome<int, AccountRefusal>> HandleAsync(
        EndSessions command,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (await RefusalAsync(command.Account, actor, cancellation) is { } refusal)
        {
            return refusal;
        }

        var ended = await SessionEnding.EndAllAsync(db, command.Account, calendar.Now(), cancellation, command.Except);
        if (ended > 0)
        {
            db.Enter(actor, calendar.Now(), new SessionsEnded(command.Account, ended));
            await db.SaveChangesAsync(cancellation);
        }

        return ended;
    }

    private async Task<AccountRefusal?> RefusalAsync(Guid owner, Actor actor, CancellationToken cancellation)
    {
        if (actor.Id == owner)
        {
            return null;
        }

        var account = await db.Users.SingleOrDefaultAsync(known => known.Id == owner, cancellation);
        return await AccountRules.RefusalAsync(db, actor, account, cancellation);
    }
}

/// <summary>Ends sessions with the next save.</summary>
internal static class SessionEnding
{
    public static async Task<int> EndAllAsync(
        RaadslagDb db,
        Guid account,
        DateTime now,
        CancellationToken cancellation,
        SessionId? except = null
    )
    {
        var living = await db
            .Sessions.Where(session => session.Account == account && session.EndedAt == null)
            .ToListAsync(cancellation);
        living.RemoveAll(session => session.Id == except || session.ExpiresAt <= now);
        living.ForEach(session => session.EndedAt = now);
        return living.Count;
    }
}
