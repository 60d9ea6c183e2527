using Raadslag.Publishing.Pdf.Files;
using Raadslag.Publishing.Pdf.Pages;

namespace Raadslag.Publishing.Documents;

/// <summary>The annexes of a packet as the blocks that come after the meeting's.</summary>
internal static class PacketBlocks
{
    private const int Level = 3;

    public static IEnumerable<Block> Of(IReadOnlyList<ReadAnnex> annexes) =>
        annexes is []
            ? []
            :
            [
                new Block.PageBreak(),
                new Block.Heading(2, PacketPhrases.Annexes),
                .. LeftOut([.. annexes.Where(annex => annex.Refusal is not null)]),
                .. Taken([.. annexes.Where(annex => annex.Refusal is null)]),
            ];

    private static IEnumerable<Block> LeftOut(IReadOnlyList<ReadAnnex> annexes) =>
        annexes is []
            ? []
            :
            [
                Paragraph(PacketPhrases.LeftOut),
                new Block.List(
                    ListNumbering.Disc,
                    [.. annexes.Select(annex => (IReadOnlyList<Block>)[Paragraph(PacketPhrases.LeftOutBecause(annex))])]
                ),
            ];

    private static IEnumerable<Block> Taken(IReadOnlyList<ReadAnnex> annexes) =>
        annexes is []
            ? []
            :
            [
                Paragraph(PacketPhrases.InPacket),
                new Block.Contents("", Level),
                .. annexes.SelectMany((annex, i) => Annex(annex, $"bilag-{i + 1}")),
            ];

    private static IEnumerable<Block> Annex(ReadAnnex annex, string place)
    {
        yield return new Block.PageBreak();
        yield return new Block.Heading(Level, PacketPhrases.Heading(annex), place) { LooksAs = 2 };
        yield return new Block.Paragraph([
            new TextRun(PublicationPhrases.Heading(annex.Item), Place: annex.Item.Anchor),
        ]);
        yield return Paragraph(annex.Picture is null ? PacketPhrases.Pages(annex.Pages.Count) : PacketPhrases.Picture);
        yield return new Block.Paragraph(
            annex.Annex.Address is { } address
                ? [new TextRun(PacketPhrases.FileAt), new TextRun(address.AbsoluteUri, Link: address)]
                : [new TextRun(PacketPhrases.FileAsked)]
        );
        if (annex.Picture is { } picture)
        {
            yield return new Block.PageBreak();
            yield return new Block.Figure(picture, annex.Annex.Name) { FillsPage = true };
        }
        else
        {
            yield return new Block.TakenPages(annex.Pages, annex.Annex.Name);
        }
    }

    private static Block.Paragraph Paragraph(string text) => new([new TextRun(text)]);
}
