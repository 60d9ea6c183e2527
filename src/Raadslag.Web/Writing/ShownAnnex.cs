using Microsoft.EntityFrameworkCore;
using Raadslag.Foundations;
using Raadslag.Matters;

namespace Raadslag.Web.Writing;

/// <summary>An annex of a text: its own, or one of the text that all share.</summary>
/// <param name="Attachment">The annex.</param>
/// <param name="Href">Where it is fetched.</param>
/// <param name="IsOwn">Whether it belongs to the text itself.</param>
internal sealed record ShownAnnex(PaperAttachment Attachment, string Href, bool IsOwn)
{
    /// <summary>
    /// The annexes that go with a text and that the reader may see, in order: those of the shared text, as far as they are
    /// open, before its own.
    /// </summary>
    public static async Task<IReadOnlyList<ShownAnnex>> ReadAsync(
        RaadslagDb db,
        PaperAtHand at,
        CancellationToken cancellation
    )
    {
        var mayReadClosed = at.MayReadClosed;
        var master = at.IsMaster ? null : await db.MasterOfAsync(at.Matter.Id, cancellation);
        var (own, shared) = (at.Paper.Id, master is { Access: Access.Open } ? master.Id : default);
        var attachments = await db
            .PaperAttachments.AsNoTracking()
            .Where(one => one.RemovedAt == null)
            .Where(one =>
                (one.Paper == own && (mayReadClosed || one.Access == Access.Open))
                || (one.Paper == shared && one.Access == Access.Open)
            )
            .OrderBy(one => one.Order)
            .ToListAsync(cancellation);
        return
        [
            .. attachments
                .OrderBy(one => one.Paper == own)
                .Select(one => new ShownAnnex(
                    one,
                    $"{(one.Paper == own ? at.Href : PaperAtHand.Address(at.Matter.Slug, council: null))}/bilag/{one.Id}",
                    one.Paper == own
                )),
        ];
    }
}
