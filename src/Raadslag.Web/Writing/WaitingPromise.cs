using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Raadslag.Accounts;
using Raadslag.FollowUp;
using Raadslag.Web.Accounts;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Writing;

/// <summary>A promise that somebody has taken, or has to decide about.</summary>
internal sealed record WaitingPromise(PromiseLine Line, string Title, string Href)
{
    public Promise Promise => Line.Promise;

    public bool IsTaken => Promise.State == PromiseState.Taken;

    /// <summary>Those of the reader, the one that falls due first before the others.</summary>
    public static async Task<List<WaitingPromise>> ReadAsync(
        RaadslagDb db,
        ClaimsPrincipal user,
        CancellationToken cancellation
    )
    {
        var account = user.AccountId;
        var standing = await Standing.OfAsync(db, user.AsActor, cancellation);
        var rows = await (
            from promise in db.Promises
            where
                promise.State == PromiseState.Suggested
                || (promise.State == PromiseState.Taken && promise.Owner == account)
            join matter in db.Matters on promise.Matter equals matter.Id
            join council in db.Organizations on promise.Council equals council.Id into councils
            from council in councils.DefaultIfEmpty()
            select new
            {
                promise,
                matter.Title,
                matter.Slug,
                Council = council == null ? null : council.Name,
            }
        )
            .AsNoTracking()
            .ToListAsync(cancellation);
        return
        [
            .. rows.Where(row =>
                    row.promise.Owner == account || DecidePromiseHandler.MayDecide(standing, row.promise.Council)
                )
                .OrderBy(row => row.promise.DueOn ?? DateOnly.MaxValue)
                .ThenBy(row => row.promise.FoundAt)
                .Select(row => new WaitingPromise(
                    new PromiseLine(row.promise, row.Council ?? WritingPhrases.MasterName, MayDecide: true),
                    row.Title,
                    PaperAtHand.MatterAddress(row.Slug)
                )),
        ];
    }
}
