using Raadslag.Publishing.Pdf.Files;
using Raadslag.Publishing.Pdf.Pictures;
using Raadslag.Publishing.Pdf.Taking;

namespace Raadslag.Publishing.Documents;

/// <summary>An annex of a packet with what came of reading it.</summary>
/// <param name="Annex">The annex.</param>
/// <param name="Item">Its item.</param>
/// <param name="Number">Its number among the item's annexes, from 1.</param>
internal sealed record ReadAnnex(PacketAnnex Annex, PublishedItem Item, int Number)
{
    /// <summary>Its pages; empty for a picture.</summary>
    public IReadOnlyList<TakenPage> Pages { get; private init; } = [];

    public PdfPicture? Picture { get; private init; }

    /// <summary>Why there is nothing of it to show; null where there is.</summary>
    public AnnexRefusal? Refusal { get; private init; }

    /// <summary>Reads the annexes of a document's open items, in the order of the items.</summary>
    public static IReadOnlyList<ReadAnnex> All(MeetingRecord record, IReadOnlyList<PacketAnnex> annexes)
    {
        var byItem = annexes.ToLookup(annex => annex.Anchor, StringComparer.Ordinal);
        return
        [
            .. record
                .Sections.SelectMany(section => section.Items)
                .Where(item => item.ClosedReason is null)
                .SelectMany(item => byItem[item.Anchor].Select((annex, i) => Read(new ReadAnnex(annex, item, i + 1)))),
        ];
    }

    private static ReadAnnex Read(ReadAnnex annex)
    {
        var content = annex.Annex.Content;
        if (content.Span[..Math.Min(content.Length, 1024)].IndexOf("%PDF-"u8) < 0)
        {
            return PictureFile.Read(content) switch
            {
                PictureRead.Picture picture => annex with { Picture = picture.Read },
                PictureRead.Refused { Why: PictureRefusal.Damaged } => annex with { Refusal = AnnexRefusal.Damaged },
                PictureRead.Refused { Why: PictureRefusal.TooLarge } => annex with { Refusal = AnnexRefusal.TooLarge },
                _ => annex with { Refusal = AnnexRefusal.UnknownFormat },
            };
        }

        return TakenFile.Read(content) switch
        {
            TakenRead.File file => annex with { Pages = file.Pages },
            TakenRead.Refused { Why: TakenRefusal.Encrypted } => annex with { Refusal = AnnexRefusal.Encrypted },
            TakenRead.Refused { Why: TakenRefusal.TooLarge } => annex with { Refusal = AnnexRefusal.TooLarge },
            _ => annex with { Refusal = AnnexRefusal.Damaged },
        };
    }
}
