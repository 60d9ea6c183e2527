using Microsoft.EntityFrameworkCore;

namespace Raadslag.Matters;

/// <summary>An annex that goes with a text: its own, or one of the text that all share.</summary>
/// <param name="Attachment">The annex.</param>
/// <param name="IsOwn">Whether it belongs to the text itself.</param>
public sealed record AnnexAtHand(PaperAttachment Attachment, bool IsOwn);

/// <summary>An annex, byte for byte.</summary>
public sealed record AnnexBytes(string FileName, string MediaType, byte[] Bytes);

/// <summary>The annexes of a text at hand, as far as its reader may see them.</summary>
public static class PaperAnnexes
{
    extension(RaadslagDb db)
    {
        /// <summary>
        /// The annexes that go with the text, in order: those of the shared text, as far as they are open, before its own.
        /// </summary>
        public async Task<IReadOnlyList<AnnexAtHand>> AnnexesAsync(PaperAtHand at, CancellationToken cancellation)
        {
            var rows = await (
                from annex in db.PaperAttachments
                where annex.RemovedAt == null
                join paper in db.Papers on annex.Paper equals paper.Id
                where paper.Id == at.Paper.Id || (paper.Matter == at.Matter.Id && paper.Council == null)
                orderby annex.Order
                select new { annex, paper }
            )
                .AsNoTracking()
                .ToListAsync(cancellation);
            return
            [
                .. rows.Where(row => at.Rights.MayRead(row.paper, row.annex))
                    .Select(row => new AnnexAtHand(row.annex, row.paper.Id == at.Paper.Id))
                    .OrderBy(annex => annex.IsOwn),
            ];
        }

        /// <summary>An annex of the text itself; null when there is none that they may read.</summary>
        public async Task<AnnexBytes?> AnnexAsync(PaperAtHand at, PaperAttachmentId id, CancellationToken cancellation)
        {
            var annex = await db
                .PaperAttachments.AsNoTracking()
                .SingleOrDefaultAsync(one => one.Id == id && one.Paper == at.Paper.Id, cancellation);
            if (annex is null || !at.Rights.MayRead(at.Paper, annex))
            {
                return null;
            }

            var bytes = await db
                .AttachmentContents.Where(content => content.Attachment == id)
                .Select(content => content.Bytes)
                .SingleAsync(cancellation);
            return new AnnexBytes(annex.FileName, annex.MediaType, bytes);
        }
    }
}
