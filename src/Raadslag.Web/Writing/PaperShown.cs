using Microsoft.EntityFrameworkCore;
using Raadslag.Matters;

namespace Raadslag.Web.Writing;

/// <summary>An unsaved draft, and whose it is.</summary>
internal sealed record WaitingDraft(DraftId Id, string Author, bool IsOwn, DateTime SavedAt);

/// <summary>A text with everything its page shows.</summary>
internal sealed record PaperShown
{
    /// <summary>The newest version with its fields filled.</summary>
    public required PaperReading Reading { get; init; }

    public required string? Author { get; init; }

    public required DateTime? SavedAt { get; init; }

    public required IReadOnlyList<WaitingDraft> Drafts { get; init; }

    public required IReadOnlyList<ShownAnnex> Annexes { get; init; }

    /// <summary>How many changes of the master wait for the council.</summary>
    public required int Suggestions { get; init; }

    public static async Task<PaperShown> ReadAsync(
        RaadslagDb db,
        PaperAtHand at,
        Guid account,
        DateOnly today,
        CancellationToken cancellation
    )
    {
        var id = at.Paper.Id;
        var newest = await db
            .PaperVersions.AsNoTracking()
            .SingleOrDefaultAsync(
                version => version.Paper == id && version.Number == at.Paper.CurrentVersion,
                cancellation
            );
        var values = await PaperReading.ValuesAsync(db, at.Paper, today, cancellation);
        var drafts = await (
            from draft in db.Drafts
            where draft.Paper == id && draft.End == null
            join writer in db.Users on draft.Author equals writer.Id
            orderby draft.SavedAt descending
            select new WaitingDraft(draft.Id, writer.DisplayName, draft.Author == account, draft.SavedAt)
        ).ToListAsync(cancellation);
        var author = newest?.Author;
        return new PaperShown
        {
            Reading = PaperReading.Filled(newest?.Text ?? PaperText.Empty, values),
            Author = await db
                .Users.Where(one => one.Id == author)
                .Select(one => one.DisplayName)
                .SingleOrDefaultAsync(cancellation),
            SavedAt = newest?.SavedAt,
            Drafts = drafts,
            Annexes = await ShownAnnex.ReadAsync(db, at, cancellation),
            Suggestions = (await db.SuggestionsForAsync(at.Paper, cancellation)).Count,
        };
    }
}

/// <summary>Finds what waits in matters that councils share.</summary>
internal static class SharedMatters
{
    extension(RaadslagDb db)
    {
        /// <summary>The master of a matter; null when its text is not shared.</summary>
        public Task<Paper?> MasterOfAsync(MatterId matter, CancellationToken cancellation) =>
            db
                .Papers.AsNoTracking()
                .SingleOrDefaultAsync(paper => paper.Matter == matter && paper.Council == null, cancellation);

        /// <summary>The text of a paper's newest version; empty before the first.</summary>
        public Task<PaperText> NewestTextAsync(Paper paper, CancellationToken cancellation) =>
            db.TextOfVersionAsync(paper.Id, paper.CurrentVersion, cancellation);

        /// <summary>The text of a version; empty when there is none of that number.</summary>
        public async Task<PaperText> TextOfVersionAsync(PaperId paper, int number, CancellationToken cancellation) =>
            (
                await db
                    .PaperVersions.AsNoTracking()
                    .SingleOrDefaultAsync(version => version.Paper == paper && version.Number == number, cancellation)
            )?.Text
            ?? PaperText.Empty;

        /// <summary>The changes of the master that a council's text has not taken a position on.</summary>
        public async Task<IReadOnlyList<MasterSuggestion>> SuggestionsForAsync(
            Paper paper,
            CancellationToken cancellation
        )
        {
            var position = await db
                .MasterPositions.AsNoTracking()
                .SingleOrDefaultAsync(known => known.Paper == paper.Id, cancellation);
            if (position is null || await db.MasterOfAsync(paper.Matter, cancellation) is not { } master)
            {
                return [];
            }

            var text = await db.NewestTextAsync(master, cancellation);
            return text == position.Text
                ? []
                : MasterSuggestions.Of(position.Text, text, await db.NewestTextAsync(paper, cancellation));
        }
    }
}
