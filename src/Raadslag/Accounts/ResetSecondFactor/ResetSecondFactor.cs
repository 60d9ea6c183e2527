using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Raadslag.Foundations;

namespace Raadslag.Accounts;

/// <summary>Turns off the second step of an account whose owner has lost both the app and the recovery codes.</summary>
/// <remarks>Whoever is signed in with it is out. Passkeys stay: their owner removes those that are lost.</remarks>
public sealed record ResetSecondFactor(Guid Account);

/// <summary>The entry left in the record: an account's second step was turned off for its owner.</summary>
public sealed record SecondFactorReset(Guid Account);

/// <summary>Carries out <see cref="ResetSecondFactor"/>.</summary>
public sealed class ResetSecondFactorHandler(RaadslagDb db, CivilCalendar calendar)
{
    public async Task<Outcome<Guid, AccountRefusal>> HandleAsync(
        ResetSecondFactor command,
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

        if (!account!.TwoFactorEnabled)
        {
            return AccountRefusal.HasNoSecondFactor;
        }

        account.TwoFactorEnabled = false;
        account.LastCodeStep = null;
        // the app's key, and the recovery codes: the old ones must not work with it again
        db.RemoveRange(
            await db.Set<IdentityUserToken<Guid>>().Where(token => token.UserId == account.Id).ToListAsync(cancellation)
        );
        await SessionEnding.EndAllAsync(db, account.Id, calendar.Now(), cancellation);
        db.Enter(actor, calendar.Now(), new SecondFactorReset(account.Id));
        await db.SaveChangesAsync(cancellation);
        await turn.CommitAsync(cancellation);
        return account.Id;
    }
}
