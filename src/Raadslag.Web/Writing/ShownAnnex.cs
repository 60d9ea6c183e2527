using Raadslag.Matters;

namespace Raadslag.Web.Writing;

/// <summary>An annex of a text: its own, or one of the text that all share.</summary>
/// <param name="Attachment">The annex.</param>
/// <param name="Href">Where it is fetched.</param>
/// <param name="IsOwn">Whether it belongs to the text itself.</param>
internal sealed record ShownAnnex(PaperAttachment Attachment, string Href, bool IsOwn)
{
    /// <summary>The annexes that go with a text and that the reader may see, in order.</summary>
    public static async Task<IReadOnlyList<ShownAnnex>> ReadAsync(
        RaadslagDb db,
        PaperAtHand at,
        CancellationToken cancellation
    ) =>
        [
            .. (await db.AnnexesAsync(at, cancellation)).Select(annex => new ShownAnnex(
                annex.Attachment,
                $"{(annex.IsOwn ? at.Href : PaperAtHand.Address(at.Matter.Slug, council: null))}/bilag/{annex.Attachment.Id}",
                annex.IsOwn
            )),
        ];
}
