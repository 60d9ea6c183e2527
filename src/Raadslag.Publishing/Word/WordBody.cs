using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Raadslag.Publishing.Word;

/// <summary>A Word document in the making: its blocks so far, the lists that are numbered and the addresses it leads to.</summary>
internal sealed class WordBody
{
    private const int FirstNumber = 3;

    private readonly List<OpenXmlElement> _blocks = [];
    private readonly List<int> _starts = [];
    private bool _breaksPage;
    private readonly List<WordHeading> _headings = [];
    private readonly Dictionary<string, string> _links = new(StringComparer.Ordinal);

    public IReadOnlyList<OpenXmlElement> Blocks => _blocks;

    /// <summary>The addresses and their identifiers, in the order they were met.</summary>
    public IEnumerable<(string Id, string Url)> Links => _links.Select(link => (link.Value, link.Key));

    /// <summary>The headings that contents can lead to, in their order.</summary>
    public IReadOnlyList<WordHeading> Headings => _headings;

    public Paragraph Add(string style, params IReadOnlyList<OpenXmlElement> words)
    {
        var paragraph = Of(style, words);
        if (_breaksPage)
        {
            paragraph.ParagraphProperties ??= new ParagraphProperties();
            paragraph.ParagraphProperties.PageBreakBefore = new PageBreakBefore();
            _breaksPage = false;
        }

        _blocks.Add(paragraph);
        return paragraph;
    }

    /// <summary>A new page for the next paragraph.</summary>
    public void BreakPage() => _breaksPage = true;

    /// <summary>Adds a heading that contents can lead to.</summary>
    public Paragraph AddHeading(int level, string text)
    {
        var heading = new WordHeading(level, text, FormattableString.Invariant($"_Toc{_headings.Count + 1:000000000}"));
        _headings.Add(heading);
        var id = $"{_headings.Count}";
        return Add(
            WordStyle.Heading(level),
            new BookmarkStart { Id = id, Name = heading.Bookmark },
            WordRuns.Words(text),
            new BookmarkEnd { Id = id }
        );
    }

    /// <summary>Puts blocks before the one at a place.</summary>
    public void Insert(int at, IEnumerable<OpenXmlElement> blocks) => _blocks.InsertRange(at, blocks);

    public Paragraph Add(string style, string text) => Add(style, WordRuns.Words(text));

    public void Add(OpenXmlElement block) => _blocks.Add(block);

    public static Paragraph Of(string style, IReadOnlyList<OpenXmlElement> words)
    {
        var paragraph = new Paragraph();
        if (style != WordStyle.Normal)
        {
            paragraph.ParagraphProperties = new ParagraphProperties
            {
                ParagraphStyleId = new ParagraphStyleId { Val = style },
            };
        }

        paragraph.Append(words);
        return paragraph;
    }

    /// <summary>The identifier of a list of its own that counts from a number.</summary>
    public int NewNumbering(int start)
    {
        _starts.Add(start);
        return FirstNumber + _starts.Count - 1;
    }

    /// <summary>The lists that <see cref="NewNumbering"/> began, as numbering.xml wants them.</summary>
    public IEnumerable<NumberingInstance> Numberings() =>
        _starts.Select(
            (start, at) =>
                new NumberingInstance([
                    new AbstractNumId { Val = 2 },
                    .. Enumerable
                        .Range(0, WordText.Levels)
                        .Select(level => new LevelOverride(new StartOverrideNumberingValue { Val = start })
                        {
                            LevelIndex = level,
                        }),
                ])
                {
                    NumberID = FirstNumber + at,
                }
        );

    public string IdOf(string url)
    {
        if (!_links.TryGetValue(url, out var id))
        {
            _links[url] = id = FormattableString.Invariant($"link{_links.Count + 1}");
        }

        return id;
    }
}

/// <summary>A heading that contents can lead to.</summary>
internal sealed record WordHeading(int Level, string Text, string Bookmark);
