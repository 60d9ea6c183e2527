using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Raadslag.Accounts;
using Raadslag.Foundations;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Accounts;

/// <summary>The entry left in the record: somebody chose their password by the link they were given.</summary>
public sealed record InvitationUsed(Guid Account);

/// <summary>Links that work once: what stands behind one, and using it.</summary>
public sealed class InvitationLinks(
    RaadslagDb db,
    UserManager<Account> users,
    CivilCalendar calendar,
    Attempts attempts
)
{
    /// <summary>The page a link leads to.</summary>
    internal const string Page = "/konto/aabn";

    internal const string Parameter = "noegle";

    /// <summary>The page a link leads to, with its key.</summary>
    public static string PathFor(string key) => $"{Page}?{Parameter}={key}";

    /// <summary>The account behind a link; null when the link does not work.</summary>
    public async Task<Account?> FindAsync(string? key, CancellationToken cancellation) =>
        await Working(key)
            .Join(db.Users, invitation => invitation.Account, account => account.Id, (_, account) => account)
            .SingleOrDefaultAsync(cancellation);

    /// <summary>Chooses the password; answers why not in Danish sentences, or with nothing.</summary>
    public async Task<IReadOnlyList<string>> UseAsync(
        Account account,
        string? key,
        string password,
        CancellationToken cancellation
    )
    {
        if (await NewPasswords.RefusalsAsync(users, account, password) is { Count: > 0 } refusals)
        {
            return refusals;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var now = calendar.Now();
        // two at once: one of them gets it
        var used = await Working(key)
            .ExecuteUpdateAsync(set => set.SetProperty(invitation => invitation.UsedAt, now), cancellation);
        if (used != 1)
        {
            return [AccountRefusal.LinkDoesNotWork.InDanish];
        }

        Demand(await users.RemovePasswordAsync(account));
        Demand(await users.AddPasswordAsync(account, password));
        await db
            .Sessions.Where(session => session.Account == account.Id && session.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(session => session.EndedAt, now), cancellation);
        db.Enter(new Actor(account.Id), now, new InvitationUsed(account.Id));
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        attempts.Succeeded(AttemptKey.OfEmail(users.NormalizeEmail(account.Email)));
        return [];
    }

    // the password is known to be good; a link must not be used up by what does not happen
    private static void Demand(IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new InvalidOperationException(string.Join(' ', result.Errors.Select(error => error.Code)));
        }
    }

    private IQueryable<Invitation> Working(string? key)
    {
        var (hash, now) = (SecretKey.Hash(key ?? ""), calendar.Now());
        return db.Invitations.Where(invitation =>
            invitation.KeyHash == hash && invitation.UsedAt == null && invitation.ExpiresAt > now
        );
    }
}
