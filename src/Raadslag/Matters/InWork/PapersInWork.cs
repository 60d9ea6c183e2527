using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.FollowUp;
using Raadslag.Foundations;

namespace Raadslag.Matters;

/// <summary>A text in work, for lists.</summary>
/// <param name="At">The text.</param>
/// <param name="SavedAt">When its newest version was saved; null before the first.</param>
public sealed record PaperInWork(PaperAtHand At, DateTime? SavedAt);

/// <summary>A draft of whoever asks, and where it is gone on with.</summary>
public sealed record OwnDraft(DraftId Id, string Title, DateTime SavedAt, string MatterSlug, Organization? Council);

/// <summary>A promise that somebody has taken, or has to decide about, with its matter.</summary>
public sealed record PromiseInWork(PromiseLine Line, string MatterTitle, string MatterSlug)
{
    public Promise Promise => Line.Promise;

    public bool IsTaken => Promise.State == PromiseState.Taken;
}

/// <summary>What somebody has in work across matters.</summary>
public static class PapersInWork
{
    extension(RaadslagDb db)
    {
        /// <summary>Whether they write the text for all councils, and the councils whose texts they write.</summary>
        public async Task<(bool Master, IReadOnlyList<Organization> Councils)> PlacesToWriteAsync(
            Actor actor,
            CancellationToken cancellation
        )
        {
            var rights = await PaperRights.ToWriteAsync(db, actor, cancellation);
            var councils = await db
                .Organizations.AsNoTracking()
                .Where(organization => organization.Kind == OrganizationKind.Council)
                .ToListAsync(cancellation);
            return (rights.MayWrite(council: null), councils.FindAll(council => rights.MayWrite(council.Id)));
        }

        /// <summary>Every text they may read.</summary>
        public async Task<IReadOnlyList<PaperInWork>> PapersInWorkAsync(Actor actor, CancellationToken cancellation)
        {
            var rights = await PaperRights.OfAsync(db, actor, cancellation);
            var rows = await (
                from paper in db.Papers
                join matter in db.Matters on paper.Matter equals matter.Id
                join council in db.Organizations on paper.Council equals council.Id into councils
                from council in councils.DefaultIfEmpty()
                select new
                {
                    paper,
                    matter,
                    council,
                    SavedAt = db
                        .PaperVersions.Where(version => version.Paper == paper.Id)
                        .Max(version => version.SavedAt),
                }
            )
                .AsNoTracking()
                .ToListAsync(cancellation);
            return
            [
                .. rows.Where(row => rights.MayRead(row.paper))
                    .Select(row => new PaperInWork(
                        new PaperAtHand(row.matter, row.paper, row.council, rights),
                        row.SavedAt
                    )),
            ];
        }

        /// <summary>What they have written and not saved, in texts that are still theirs to write; the newest first.</summary>
        public async Task<IReadOnlyList<OwnDraft>> OwnDraftsAsync(Actor actor, CancellationToken cancellation)
        {
            var rights = await PaperRights.ToWriteAsync(db, actor, cancellation);
            var drafts = await (
                from draft in db.Drafts
                where draft.Author == actor.Id && draft.End == null
                join paper in db.Papers on draft.Paper equals paper.Id
                join matter in db.Matters on paper.Matter equals matter.Id
                join council in db.Organizations on paper.Council equals council.Id into councils
                from council in councils.DefaultIfEmpty()
                orderby draft.SavedAt descending
                select new
                {
                    Draft = new OwnDraft(
                        draft.Id,
                        draft.Title == "" ? matter.Title : draft.Title,
                        draft.SavedAt,
                        matter.Slug,
                        council
                    ),
                    paper.Council,
                }
            ).ToListAsync(cancellation);
            return [.. drafts.Where(one => rights.MayWrite(one.Council)).Select(one => one.Draft)];
        }

        /// <summary>The promises they have taken or can decide about, the one that falls due first before the others.</summary>
        public async Task<IReadOnlyList<PromiseInWork>> PromisesInWorkAsync(Actor actor, CancellationToken cancellation)
        {
            var rights = await PaperRights.ToWriteAsync(db, actor, cancellation);
            var rows = await (
                from promise in db.Promises
                where
                    promise.State == PromiseState.Suggested
                    || (promise.State == PromiseState.Taken && promise.Owner == actor.Id)
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
                .. rows.Where(row => rights.MayWrite(row.promise.Council))
                    .OrderBy(row => row.promise.DueOn ?? DateOnly.MaxValue)
                    .ThenBy(row => row.promise.FoundAt)
                    .Select(row => new PromiseInWork(
                        new PromiseLine(row.promise, row.Council, MayDecide: true),
                        row.Title,
                        row.Slug
                    )),
            ];
        }
    }
}
