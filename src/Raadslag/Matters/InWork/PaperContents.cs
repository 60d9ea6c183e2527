using Microsoft.EntityFrameworkCore;
using Raadslag.Foundations;

namespace Raadslag.Matters;

/// <summary>A version in a list, and whether everybody who reads the text may read it.</summary>
public sealed record VersionLine(int Number, DateTime SavedAt, string? Author, int? RestoredFrom, Access Access);

/// <summary>A draft that waits, and whose it is.</summary>
public sealed record WaitingDraft(DraftId Id, string Author, bool IsOwn, DateTime SavedAt);

/// <summary>A colleague's draft with its words.</summary>
public sealed record OthersDraft(string Author, DateTime SavedAt, PaperText Text);

/// <summary>What there is of a text at hand, as far as its reader may see it.</summary>
public static class PaperContents
{
    extension(RaadslagDb db)
    {
        /// <summary>The text of the newest version; empty before the first.</summary>
        public Task<PaperText> NewestTextAsync(PaperAtHand at, CancellationToken cancellation) =>
            db.TextOfVersionAsync(at, at.Paper.CurrentVersion, cancellation);

        /// <summary>The text of a version; empty when there is none of that number that they may read.</summary>
        public async Task<PaperText> TextOfVersionAsync(PaperAtHand at, int number, CancellationToken cancellation) =>
            await db.VersionAsync(at.Paper, number, cancellation) is { } version && at.Rights.MayRead(at.Paper, version)
                ? version.Text
                : PaperText.Empty;

        /// <summary>The versions they may read, the newest first.</summary>
        public async Task<IReadOnlyList<VersionLine>> VersionsAsync(PaperAtHand at, CancellationToken cancellation)
        {
            var versions = await (
                from version in db.PaperVersions
                where version.Paper == at.Paper.Id
                join author in db.Users on version.Author equals author.Id into authors
                from author in authors.DefaultIfEmpty()
                orderby version.Number descending
                select new VersionLine(
                    version.Number,
                    version.SavedAt!.Value,
                    author == null ? null : author.DisplayName,
                    version.RestoredFrom,
                    version.Access
                )
            ).ToListAsync(cancellation);
            return versions.FindAll(version => at.Rights.MayRead(at.Paper, version.Number, version.Access));
        }

        /// <summary>The text as its reader gets it, its fields filled with what they may know.</summary>
        public async Task<PaperReading> ReadingAsync(
            PaperAtHand at,
            Actor actor,
            DateOnly on,
            CancellationToken cancellation
        )
        {
            var text = await db.NewestTextAsync(at, cancellation);
            return PaperReading.Filled(
                text,
                await PaperReading.ValuesAsync(db, at.Paper, actor, on, [text], cancellation)
            );
        }

        /// <summary>
        /// The text and the shared one it began as, both filled: a field is no local change. For one who may not read the
        /// shared text, nothing is a local change.
        /// </summary>
        public async Task<(PaperText Shared, PaperText Own)> BesideMasterAsync(
            PaperAtHand at,
            Actor actor,
            DateOnly on,
            CancellationToken cancellation
        )
        {
            var text = await db.NewestTextAsync(at, cancellation);
            var position = await db.PositionAsync(at, cancellation) ?? text;
            var values = await PaperReading.ValuesAsync(db, at.Paper, actor, on, [text, position], cancellation);
            return (PaperReading.Filled(position, values).Text, PaperReading.Filled(text, values).Text);
        }

        /// <summary>What waits in the text: everybody's drafts for its writers, and for others their own.</summary>
        public async Task<IReadOnlyList<WaitingDraft>> WaitingDraftsAsync(
            PaperAtHand at,
            Actor actor,
            CancellationToken cancellation
        )
        {
            var drafts = await (
                from draft in db.Drafts
                where draft.Paper == at.Paper.Id && draft.End == null
                join writer in db.Users on draft.Author equals writer.Id
                orderby draft.SavedAt descending
                select new WaitingDraft(draft.Id, writer.DisplayName, draft.Author == actor.Id, draft.SavedAt)
            ).ToListAsync(cancellation);
            var seesAll = at.Rights.MayReadDrafts(at.Paper);
            return drafts.FindAll(draft => seesAll || draft.IsOwn);
        }

        /// <summary>A draft that a colleague has not saved; null when there is none that they may read.</summary>
        public async Task<OthersDraft?> OthersDraftAsync(PaperAtHand at, DraftId id, CancellationToken cancellation)
        {
            if (!at.Rights.MayReadDrafts(at.Paper))
            {
                return null;
            }

            var found = await (
                from draft in db.Drafts
                where draft.Id == id && draft.Paper == at.Paper.Id && draft.End == null
                join author in db.Users on draft.Author equals author.Id
                select new { Draft = draft, author.DisplayName }
            )
                .AsNoTracking()
                .SingleOrDefaultAsync(cancellation);
            return found is null ? null : new OthersDraft(found.DisplayName, found.Draft.SavedAt, found.Draft.Text);
        }

        /// <summary>What the actor has written in the text and not saved, the newest first.</summary>
        public Task<List<Draft>> OwnDraftsAsync(PaperAtHand at, Actor actor, CancellationToken cancellation) =>
            db
                .Drafts.AsNoTracking()
                .Where(draft => draft.Paper == at.Paper.Id && draft.Author == actor.Id && draft.End == null)
                .OrderByDescending(draft => draft.SavedAt)
                .ToListAsync(cancellation);

        /// <summary>What has to be decided before a draft can be a version; null when nothing has.</summary>
        public async Task<SavedPaper.Conflicted?> ConflictAsync(
            PaperAtHand at,
            Draft draft,
            CancellationToken cancellation
        )
        {
            var start = await db.TextOfVersionAsync(at, draft.BaseVersion, cancellation);
            var merge = PaperMerge.Of(start, draft.Text, await db.NewestTextAsync(at, cancellation));
            return merge.HasConflicts
                ? new SavedPaper.Conflicted(at.Paper.CurrentVersion, draft.Revision, merge)
                : null;
        }

        /// <summary>Who saved the newest version, and when; null before the first.</summary>
        public async Task<VersionLine?> NewestVersionAsync(PaperAtHand at, CancellationToken cancellation) =>
            await (
                from version in db.PaperVersions
                where version.Paper == at.Paper.Id && version.Number == at.Paper.CurrentVersion
                join author in db.Users on version.Author equals author.Id into authors
                from author in authors.DefaultIfEmpty()
                select new VersionLine(
                    version.Number,
                    version.SavedAt!.Value,
                    author == null ? null : author.DisplayName,
                    version.RestoredFrom,
                    version.Access
                )
            ).SingleOrDefaultAsync(cancellation);

        internal Task<PaperVersion?> VersionAsync(Paper paper, int number, CancellationToken cancellation) =>
            db
                .PaperVersions.AsNoTracking()
                .SingleOrDefaultAsync(version => version.Paper == paper.Id && version.Number == number, cancellation);
    }
}
