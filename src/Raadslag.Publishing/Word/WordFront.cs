using Raadslag.Publishing.Documents;

namespace Raadslag.Publishing.Word;

/// <summary>What stands before the items: what the document is, when and where the meeting is, and who is there.</summary>
internal sealed class WordFront(WordBody body, WordPage page, MeetingRecord record, DocumentTemplate template)
{
    // a shorter list looks lost in two columns
    private const int FewestInColumns = 6;

    /// <summary>Where the entries of the contents are to stand; null without contents.</summary>
    public int? Contents { get; private set; }

    public void Write()
    {
        WriteTitle();
        WriteFact(PublicationPhrases.Day, PublicationPhrases.Weekday(record.Date));
        WriteFact(PublicationPhrases.Start, record.Start is { } start ? PublicationPhrases.Time(start) : null);
        WriteFact(PublicationPhrases.Place, record.Place);
        EndCover();
        WriteMission();
        if (template.HasContents && record.Sections.Any(section => section.Title.Length > 0 || section.Items.Count > 0))
        {
            body.Add(WordStyle.ContentsTitle, PublicationPhrases.Contents);
            Contents = body.Blocks.Count;
        }

        WritePeople(PublicationPhrases.Participants, record.Participants);
        WritePeople(PublicationPhrases.Apologies, record.Apologies);
    }

    private void WriteTitle()
    {
        var logo = LogoPicture.Of(template);
        if (logo is not null)
        {
            body.Add(WordStyle.Logo, WordLogo.Of(logo, template));
        }

        var (title, council) = (WordStyle.Title, WordStyle.Subtitle);
        if (template.HasCover)
        {
            (title, council) = (WordStyle.CoverTitle, WordStyle.CoverSubtitle);
            body.Add(WordStyle.CoverBar).ParagraphProperties!.SpacingBetweenLines = WordLogo.AboveBar(logo, template);
        }

        body.Add(title, PublicationPhrases.Name(record.Kind));
        body.Add(council, record.Council);
    }

    // a cover has no page head to say it
    private void EndCover()
    {
        if (!template.HasCover)
        {
            return;
        }

        if (record.Review == PublishedReview.MachineRead)
        {
            body.Add(WordStyle.CaseLine, PublicationPhrases.NotReviewed);
        }

        body.BreakPage();
    }

    private void WriteMission()
    {
        if (template.MissionTitle.Length > 0)
        {
            body.Add(WordStyle.Heading(1), template.MissionTitle);
            new WordText(body, highestHeading: 2).Write(template.Mission, []);
            body.BreakPage();
        }
    }

    private void WriteFact(string label, string? fact)
    {
        if (fact is not null)
        {
            body.Add(
                WordStyle.Fact,
                WordRuns.Words($"{label}:", new WordLook { IsBold = true }),
                WordRuns.Tab(),
                WordRuns.Words(fact)
            );
        }
    }

    private void WritePeople(string heading, IReadOnlyList<PublishedParticipant> people)
    {
        if (people.Count == 0)
        {
            return;
        }

        var last = body.AddHeading(1, heading);
        var isInColumns = people.Count >= FewestInColumns;
        if (isInColumns)
        {
            last.ParagraphProperties!.SectionProperties = page.Section(columns: 1);
        }

        foreach (var person in people)
        {
            last = body.Add(WordStyle.Person, PublicationPhrases.Person(person));
        }

        if (isInColumns)
        {
            last.ParagraphProperties!.SectionProperties = page.Section(columns: 2);
        }
    }
}
