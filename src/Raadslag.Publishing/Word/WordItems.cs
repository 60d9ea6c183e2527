namespace Raadslag.Publishing.Word;

/// <summary>The sections and their items, part by part.</summary>
internal sealed class WordItems
{
    private readonly WordBody _body;
    private readonly WordText _text;
    private readonly int _level;

    private WordItems(WordBody body, int level) =>
        (_body, _text, _level) = (body, new WordText(body, level + 2), level);

    /// <summary>The level of the items' headings: without sections they are what the document consists of.</summary>
    public static int Level(MeetingRecord record) => record.Sections.Any(section => section.Title.Length > 0) ? 2 : 1;

    public static void Write(WordBody body, MeetingRecord record)
    {
        var items = new WordItems(body, Level(record));
        foreach (var section in record.Sections)
        {
            items.WriteSection(section);
        }
    }

    private void WriteSection(PublishedSection section)
    {
        if (section.Title.Length > 0)
        {
            _body.AddHeading(1, PublicationPhrases.Heading(section));
        }

        foreach (var item in section.Items)
        {
            _body.AddHeading(_level, PublicationPhrases.Heading(item));
            if (item.ClosedReason is { } reason)
            {
                _body.Add(WordStyle.Normal, PublicationPhrases.Closed(reason));
            }

            WriteCase(item);
            foreach (var part in item.Parts)
            {
                WritePart(item, part);
            }

            WriteAnnexes(item);
        }
    }

    // "SAG-2026-00613 miem/acd", as the councils print it
    private void WriteCase(PublishedItem item)
    {
        var line = $"{item.CaseNumber} {string.Join('/', item.CaseOfficers)}".Trim();
        if (line.Length > 0)
        {
            _body.Add(WordStyle.CaseLine, line);
        }
    }

    private void WritePart(PublishedItem item, PublishedPart part)
    {
        var heading = part.Heading.Length > 0 ? part.Heading : PublicationPhrases.HeadingOf(part.Kind);
        _body.Add(WordStyle.Heading(_level + 1), heading);
        var marked = item.Annexes.Where(annex => annex.IsMarked && annex.Part == part.Kind);
        _text.Write(part.Markdown, marked.Select(annex => annex.Text));
    }

    private void WriteAnnexes(PublishedItem item)
    {
        var annexes = MarkdownAnnexes.OutsideTexts(item);
        if (annexes.Count == 0)
        {
            return;
        }

        _body.Add(WordStyle.Heading(_level + 1), PublicationPhrases.Annexes);
        foreach (var annex in annexes)
        {
            _body.Add(WordStyle.Bullet, PublicationPhrases.InList(annex));
        }
    }
}
