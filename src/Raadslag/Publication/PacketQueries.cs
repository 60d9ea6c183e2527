using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Foundations;
using Raadslag.Publishing;
using Raadslag.Publishing.Documents;

namespace Raadslag.Publication;

/// <summary>What goes with a meeting in its packet.</summary>
public static class PacketQueries
{
    private static readonly string[] Shown = ["application/pdf", "image/png", "image/jpeg"];

    extension(RaadslagDb db)
    {
        /// <summary>
        /// The open annexes of the document's open items: those of the text that all councils share before those of the
        /// council's own, as far as the texts are open. A file that no page can show has its name and no bytes.
        /// </summary>
        public async Task<IReadOnlyList<PacketAnnex>> AnnexesOfAsync(
            MeetingRecord record,
            OrganizationId council,
            CancellationToken cancellation
        )
        {
            var items = record
                .Sections.SelectMany(section => section.Items)
                .Where(item => item is { ClosedReason: null, MatterSlug: not null })
                .ToList();
            var slugs = items.Select(item => item.MatterSlug!).Distinct().ToList();
            var found = await (
                from address in db.MatterAddresses
                where slugs.Contains(address.Slug)
                join matter in db.Matters on address.Matter equals matter.Id
                join paper in db.Papers on matter.MergedInto ?? matter.Id equals paper.Matter
                where paper.Access == Access.Open && (paper.Council == null || paper.Council == council)
                join annex in db.PaperAttachments on paper.Id equals annex.Paper
                where annex.Access == Access.Open && annex.RemovedAt == null
                select new
                {
                    address.Slug,
                    IsOwn = paper.Council != null,
                    annex.Order,
                    annex.Id,
                    annex.Title,
                    annex.MediaType,
                }
            ).ToListAsync(cancellation);
            var shown = found.Where(annex => Shown.Contains(annex.MediaType)).Select(annex => annex.Id).ToList();
            var contents = await db
                .AttachmentContents.AsNoTracking()
                .Where(content => shown.Contains(content.Attachment))
                .ToDictionaryAsync(content => content.Attachment, content => content.Bytes, cancellation);
            var bySlug = found.OrderBy(annex => annex.IsOwn).ThenBy(annex => annex.Order).ToLookup(annex => annex.Slug);
            return
            [
                .. items.SelectMany(item =>
                    bySlug[item.MatterSlug!]
                        .Select(annex => new PacketAnnex(
                            item.Anchor,
                            annex.Title,
                            contents.GetValueOrDefault(annex.Id) ?? []
                        ))
                ),
            ];
        }
    }
}
