namespace Raadslag.Publishing.Documents;

/// <summary>
/// The whole packet of a meeting (<i>samlet mødemateriale</i>) as one PDF: the agenda or the minutes, and then the annexes.
/// </summary>
public static class PacketPdf
{
    /// <summary>Writes it.</summary>
    /// <param name="document">The agenda or minutes.</param>
    /// <param name="annexes">The annexes, those of an item in their order. One of an item that the document has as closed, or does not have, is neither taken in nor named.</param>
    public static Packet Write(PublishedDocument document, IReadOnlyList<PacketAnnex> annexes)
    {
        var record = document.Record;
        var read = ReadAnnex.All(record, annexes);
        var front = MeetingPdf.Front(record);
        if (read.Count > 0)
        {
            front = front with { Title = PacketPhrases.Title(record), Name = PacketPhrases.Name(record.Kind) };
        }

        var result = CouncilPdf.Write(
            front,
            [.. MeetingBlocks.Of(record), .. PacketBlocks.Of(read)],
            document.Template,
            document.PublishedAt
        );
        return new Packet(
            result,
            [
                .. read.Where(annex => annex.Refusal is not null)
                    .Select(annex => new AnnexLeftOut(annex.Annex, annex.Refusal!.Value)),
            ]
        );
    }
}
