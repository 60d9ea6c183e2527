using Raadslag.Publishing.Pdf.Files;
using Raadslag.Publishing.Pdf.Pages;
using Raadslag.Publishing.Pdf.Type;

namespace Raadslag.Publishing.Documents;

/// <summary>A published record as the blocks of a document, in the order of its page.</summary>
internal static class MeetingBlocks
{
    /// <summary>The whole agenda or minutes, below a title that the document itself supplies.</summary>
    public static IEnumerable<Block> Of(MeetingRecord record)
    {
        // without sections the items are what the document consists of
        var level = record.Sections.Any(section => section.Title.Length > 0) ? 3 : 2;
        return
        [
            .. People(PublicationPhrases.Participants, record.Participants),
            .. People(PublicationPhrases.Apologies, record.Apologies),
            .. record.Sections.SelectMany(section => Section(section, level)),
        ];
    }

    /// <summary>When and where the meeting is, and whether a person has read what a machine wrote.</summary>
    public static IEnumerable<Block> Facts(MeetingRecord record)
    {
        yield return Fact(PublicationPhrases.Day, PublicationPhrases.Weekday(record.Date));
        if (record.Start is { } start)
        {
            yield return Fact(PublicationPhrases.Start, PublicationPhrases.Time(start));
        }

        if (record.Place is { } place)
        {
            yield return Fact(PublicationPhrases.Place, place);
        }

        if (record.Review == PublishedReview.MachineRead)
        {
            yield return new Block.Paragraph([new TextRun(PublicationPhrases.NotReviewed)], ParagraphStyle.Note);
        }
    }

    /// <summary>One item, its title a heading of a level.</summary>
    public static IEnumerable<Block> Item(PublishedItem item, int level)
    {
        yield return new Block.Heading(level, PublicationPhrases.Heading(item), item.Anchor);
        if (item.ClosedReason is { } reason)
        {
            yield return new Block.Paragraph([new TextRun(PublicationPhrases.Closed(reason))]);
        }

        // "SAG-2026-00613 miem/acd", as the councils print it
        var line = $"{item.CaseNumber} {string.Join('/', item.CaseOfficers)}".Trim();
        if (line.Length > 0)
        {
            yield return new Block.Paragraph([new TextRun(line)], ParagraphStyle.Note);
        }

        var texts = new BlocksOfText(level + 2);
        foreach (var block in item.Parts.SelectMany(part => Part(texts, item, part, level + 1)))
        {
            yield return block;
        }

        foreach (var block in Annexes(item, level + 1))
        {
            yield return block;
        }
    }

    private static IEnumerable<Block> Section(PublishedSection section, int level)
    {
        if (section.Title.Length > 0)
        {
            yield return new Block.Heading(2, PublicationPhrases.Heading(section));
        }

        foreach (var block in section.Items.SelectMany(item => Item(item, level)))
        {
            yield return block;
        }
    }

    private static IEnumerable<Block> Part(BlocksOfText texts, PublishedItem item, PublishedPart part, int level)
    {
        var heading = part.Heading.Length > 0 ? part.Heading : PublicationPhrases.HeadingOf(part.Kind);
        var marked = item.Annexes.Where(annex => annex.IsMarked && annex.Part == part.Kind);
        return [new Block.Heading(level, heading), .. texts.Of(part.Markdown, marked.Select(annex => annex.Text))];
    }

    private static IEnumerable<Block> Annexes(PublishedItem item, int level)
    {
        var annexes = MarkdownAnnexes.OutsideTexts(item);
        if (annexes.Count > 0)
        {
            yield return new Block.Heading(level, PublicationPhrases.Annexes);
            yield return new Block.List(ListNumbering.Disc, [.. annexes.Select(Annex)]);
        }
    }

    private static IReadOnlyList<Block> Annex(PublishedAnnex annex) =>
        [new Block.Paragraph([new TextRun(PublicationPhrases.InList(annex))])];

    private static IEnumerable<Block> People(string heading, IReadOnlyList<PublishedParticipant> people) =>
        people.Count == 0
            ? []
            :
            [
                new Block.Heading(2, heading),
                .. people.Select(person => new Block.Paragraph(
                    [new TextRun(PublicationPhrases.Person(person))],
                    ParagraphStyle.Line
                )),
            ];

    private static Block.Paragraph Fact(string label, string fact) =>
        new([new TextRun($"{label}: ", FontCut.SemiBold), new TextRun(fact)], ParagraphStyle.Line);
}
