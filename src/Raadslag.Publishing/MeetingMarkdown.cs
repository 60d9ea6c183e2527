using System.Text;

namespace Raadslag.Publishing;

/// <summary>A published record as a Markdown document that can be read as it stands.</summary>
public static class MeetingMarkdown
{
    private const int BelowPart = 5;

    /// <summary>Everything the public page says, in its order; the same record always gives the same text.</summary>
    public static string Write(MeetingRecord record)
    {
        var text = new StringBuilder();
        Add(text, $"# {MarkdownSource.Escaped(PublicationPhrases.Title(record))}");
        if (record.Review == PublishedReview.MachineRead)
        {
            Add(text, $"*{PublicationPhrases.NotReviewed}.*");
        }

        AddList(text, Facts(record));
        AddPeople(text, PublicationPhrases.Participants, record.Participants);
        AddPeople(text, PublicationPhrases.Apologies, record.Apologies);
        foreach (var section in record.Sections)
        {
            AddSection(text, record, section);
        }

        return text.ToString();
    }

    private static IEnumerable<string> Facts(MeetingRecord record)
    {
        if (record.Start is { } start)
        {
            yield return $"{PublicationPhrases.Start}: {PublicationPhrases.Time(start)}";
        }

        if (record.Place is { } place)
        {
            yield return $"{PublicationPhrases.Place}: {MarkdownSource.Escaped(place)}";
        }
    }

    private static void AddPeople(StringBuilder text, string heading, IReadOnlyList<PublishedParticipant> people)
    {
        if (people.Count > 0)
        {
            Add(text, $"## {heading}");
            AddList(text, people.Select(person => MarkdownSource.Escaped(PublicationPhrases.Person(person))));
        }
    }

    private static void AddSection(StringBuilder text, MeetingRecord record, PublishedSection section)
    {
        Add(text, $"## {MarkdownSource.Escaped(PublicationPhrases.Heading(section))}");
        if (section.Items.Count == 0)
        {
            Add(text, $"*{PublicationPhrases.NoItems}*");
        }

        foreach (var item in section.Items)
        {
            Add(text, $"### {MarkdownSource.Escaped(PublicationPhrases.Heading(item))}");
            if (item.ClosedReason is { } reason)
            {
                Add(text, MarkdownSource.Escaped(PublicationPhrases.Closed(reason)));
            }

            AddList(text, Facts(record, item));
            foreach (var part in item.Parts)
            {
                AddPart(text, part);
            }

            AddAnnexes(text, item.Annexes);
        }
    }

    private static IEnumerable<string> Facts(MeetingRecord record, PublishedItem item)
    {
        if (item.CaseNumber is { } number)
        {
            yield return $"{PublicationPhrases.CaseNumber}: {MarkdownSource.Escaped(number)}";
        }

        if (item.CaseOfficers is not [])
        {
            yield return $"{PublicationPhrases.CaseOfficers}: {MarkdownSource.Escaped(string.Join(", ", item.CaseOfficers))}";
        }

        if (item.MatterSlug is { } slug)
        {
            yield return $"[{PublicationPhrases.Course}]({PublicAddresses.Matter(slug)})";
        }

        if (record.Review == PublishedReview.MachineRead && item.Source is { } source)
        {
            var line = PublicAddresses.SourceLine(record.CouncilSlug, record.Date, record.Kind, source.FirstLine);
            yield return $"[{PublicationPhrases.Source(source)}]({line})";
        }
    }

    private static void AddPart(StringBuilder text, PublishedPart part)
    {
        var heading = part.Heading.Length > 0 ? part.Heading : PublicationPhrases.HeadingOf(part.Kind);
        Add(text, $"#### {MarkdownSource.Escaped(heading)}");
        var source = MarkdownSource.Safe(part.Markdown, BelowPart).Trim('\n');
        Add(text, source.Length > 0 ? source : $"*{PublicationPhrases.NoText}*");
    }

    private static void AddAnnexes(StringBuilder text, IReadOnlyList<PublishedAnnex> annexes)
    {
        if (annexes.Count > 0)
        {
            Add(text, $"#### {PublicationPhrases.Annexes}");
            AddList(text, annexes.Select(annex => MarkdownSource.Escaped(PublicationPhrases.InList(annex))));
        }
    }

    private static void AddList(StringBuilder text, IEnumerable<string> lines)
    {
        var list = string.Join('\n', lines.Select(line => $"- {line}"));
        if (list.Length > 0)
        {
            Add(text, list);
        }
    }

    private static void Add(StringBuilder text, string block) =>
        text.Append(text.Length > 0 ? "\n" : "").Append(block).Append('\n');
}
