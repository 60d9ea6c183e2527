using Microsoft.EntityFrameworkCore;

namespace Raadslag.Matters;

/// <summary>What a council's text and the master say of each other.</summary>
public static class SharedMatters
{
    extension(RaadslagDb db)
    {
        /// <summary>
        /// The changes of the master that a council's text has not taken a position on, for those who may read both.
        /// </summary>
        public async Task<IReadOnlyList<MasterSuggestion>> SuggestionsForAsync(
            PaperAtHand at,
            CancellationToken cancellation
        )
        {
            if (at.IsMaster || await db.PositionAsync(at, cancellation) is not { } position)
            {
                return [];
            }

            var master = await db
                .Papers.AsNoTracking()
                .SingleAsync(paper => paper.Matter == at.Matter.Id && paper.Council == null, cancellation);
            var text = await PaperVersions.TextOfAsync(db, master.Id, master.CurrentVersion, cancellation);
            return text == position
                ? []
                : MasterSuggestions.Of(position, text, await db.NewestTextAsync(at, cancellation));
        }

        /// <summary>
        /// The master as far as the council has taken a position on it; null when there is none, or none that they may read.
        /// </summary>
        public async Task<PaperText?> PositionAsync(PaperAtHand at, CancellationToken cancellation)
        {
            var master = await db
                .Papers.AsNoTracking()
                .SingleOrDefaultAsync(paper => paper.Matter == at.Matter.Id && paper.Council == null, cancellation);
            if (master is null || !at.Rights.MayRead(master) || !at.Rights.MayRead(at.Paper))
            {
                return null;
            }

            var position = await db
                .MasterPositions.AsNoTracking()
                .SingleOrDefaultAsync(known => known.Paper == at.Paper.Id, cancellation);
            return position?.Text;
        }
    }
}
