using Microsoft.EntityFrameworkCore;
using Raadslag.Matters;

namespace Raadslag.Web.Writing;

/// <summary>Finds what somebody has written and not saved.</summary>
internal static class OwnDrafts
{
    extension(RaadslagDb db)
    {
        /// <summary>What they have in a text, the newest first.</summary>
        public Task<List<Draft>> OwnDraftsAsync(PaperId paper, Guid account, CancellationToken cancellation) =>
            db
                .Drafts.AsNoTracking()
                .Where(draft => draft.Paper == paper && draft.Author == account && draft.End == null)
                .OrderByDescending(draft => draft.SavedAt)
                .ToListAsync(cancellation);

        /// <summary>What has to be decided before a draft can be a version; null when nothing has.</summary>
        public async Task<SavedPaper.Conflicted?> ConflictAsync(
            Paper paper,
            Draft draft,
            CancellationToken cancellation
        )
        {
            var start = await db.TextOfVersionAsync(paper.Id, draft.BaseVersion, cancellation);
            var merge = PaperMerge.Of(start, draft.Text, await db.NewestTextAsync(paper, cancellation));
            return merge.HasConflicts ? new SavedPaper.Conflicted(paper.CurrentVersion, draft.Revision, merge) : null;
        }
    }
}
