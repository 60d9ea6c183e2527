using DocumentFormat.OpenXml.Wordprocessing;

namespace Raadslag.Publishing.Word;

/// <summary>What stands before the items: what the document is, when and where the meeting is, and who is there.</summary>
internal sealed class WordFront(WordBody body, MeetingRecord record)
{
    // a shorter list looks lost in two columns
    private const int FewestInColumns = 6;

    private bool _isDivided;

    public void Write()
    {
        body.Add(WordStyle.Title, PublicationPhrases.Name(record.Kind));
        body.Add(WordStyle.Subtitle, record.Council);
        WriteFact(PublicationPhrases.Day, PublicationPhrases.Weekday(record.Date));
        WriteFact(PublicationPhrases.Start, record.Start is { } start ? PublicationPhrases.Time(start) : null);
        WriteFact(PublicationPhrases.Place, record.Place);
        WritePeople(PublicationPhrases.Participants, record.Participants);
        WritePeople(PublicationPhrases.Apologies, record.Apologies);
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

        var last = body.Add(WordStyle.Heading(1), heading);
        var isInColumns = people.Count >= FewestInColumns;
        if (isInColumns)
        {
            EndStretch(last, 1);
        }

        foreach (var person in people)
        {
            last = body.Add(WordStyle.Person, PublicationPhrases.Person(person));
        }

        if (isInColumns)
        {
            EndStretch(last, 2);
        }
    }

    private void EndStretch(Paragraph last, int columns)
    {
        var isUnread = record.Review == PublishedReview.MachineRead;
        last.ParagraphProperties!.SectionProperties = WordPage.Section(columns, isFirst: !_isDivided, isUnread);
        _isDivided = true;
    }
}
