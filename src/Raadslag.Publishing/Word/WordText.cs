using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Markdig.Syntax;
using MarkdownTable = Markdig.Extensions.Tables.Table;

namespace Raadslag.Publishing.Word;

/// <summary>Texts in Markdown as the paragraphs, lists and tables of a Word document.</summary>
/// <param name="body">Where they are written.</param>
/// <param name="highestHeading">The level of the first heading within a text.</param>
internal sealed class WordText(WordBody body, int highestHeading)
{
    /// <summary>How deep Word's lists go.</summary>
    public const int Levels = 9;

    private const int Indent = 397;

    private readonly WordInlines _inlines = new(body);
    private HashSet<ParagraphBlock> _marked = [];

    /// <summary>Writes the text; each paragraph that names one of the annexes gets its mark in the margin.</summary>
    public void Write(string markdown, IEnumerable<string> annexSentences)
    {
        if (MarkdownText.Parse(markdown) is not { } document)
        {
            body.Add(WordStyle.Normal, markdown);
            return;
        }

        _marked =
        [
            .. annexSentences
                .Select(sentence => MarkdownAnnexes.ParagraphWith(document, markdown, sentence))
                .OfType<ParagraphBlock>(),
        ];
        MarkdownHeadings.Fit(document, highestHeading);
        WriteAll(document, WordStyle.Normal, 0);
    }

    private void WriteAll(ContainerBlock blocks, string style, int level)
    {
        foreach (var block in blocks)
        {
            Write(block, style, level);
        }
    }

    private void Write(Block block, string style, int level)
    {
        switch (block)
        {
            case HeadingBlock heading:
                body.Add(WordStyle.Heading(heading.Level), _inlines.Write(heading.Inline));
                break;
            case ParagraphBlock paragraph:
                WriteParagraph(paragraph, style, level);
                break;
            case ListBlock list:
                WriteList(list, level);
                break;
            case QuoteBlock quote:
                WriteAll(quote, WordStyle.Quote, level);
                break;
            case CodeBlock code:
                body.Add(WordStyle.CodeBlock, Lines(code));
                break;
            case ThematicBreakBlock:
                body.Add(WordStyle.Rule);
                break;
            case MarkdownTable table:
                WordTables.Write(body, _inlines, table);
                break;
            case ContainerBlock container:
                WriteAll(container, style, level);
                break;
        }
    }

    private void WriteParagraph(ParagraphBlock block, string style, int level)
    {
        var words = _inlines.Write(block.Inline);
        if (_marked.Contains(block))
        {
            words = level == 0 && style == WordStyle.Normal ? Led(words) : Trailed(words);
            style = level == 0 && style == WordStyle.Normal ? WordStyle.WithAnnex : style;
        }

        var paragraph = body.Add(style, words);
        if (style == WordStyle.ListContinued && level > 1)
        {
            paragraph.ParagraphProperties!.Indentation = new Indentation { Left = $"{Indent * level}" };
        }
    }

    private void WriteList(ListBlock list, int level)
    {
        var start = int.TryParse(list.OrderedStart, out var number) ? number : 1;
        var numbering = list.IsOrdered ? body.NewNumbering(start) : (int?)null;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var first = item.FirstOrDefault() as ParagraphBlock;
            WriteLabelled(first, numbering, level);
            foreach (var block in item.Skip(first is null ? 0 : 1))
            {
                Write(block, WordStyle.ListContinued, level + 1);
            }
        }
    }

    private void WriteLabelled(ParagraphBlock? first, int? numbering, int level)
    {
        var words = _inlines.Write(first?.Inline);
        var isMarked = first is not null && _marked.Contains(first);
        var paragraph = body.Add(
            numbering is null ? WordStyle.Bullet : WordStyle.Number,
            isMarked ? Trailed(words) : words
        );
        if (numbering is not null || level > 0)
        {
            paragraph.ParagraphProperties!.NumberingProperties = new NumberingProperties
            {
                NumberingLevelReference = new NumberingLevelReference { Val = Math.Min(level, Levels - 1) },
                NumberingId = new NumberingId { Val = numbering ?? 1 },
            };
        }
    }

    private static IReadOnlyList<OpenXmlElement> Led(IReadOnlyList<OpenXmlElement> words) =>
        [WordRuns.AnnexMark(), WordRuns.Tab(), .. words];

    // where the margin belongs to a list's own signs, the mark stands after the words
    private static IReadOnlyList<OpenXmlElement> Trailed(IReadOnlyList<OpenXmlElement> words) =>
        [.. words, WordRuns.Words(" "), WordRuns.AnnexMark()];

    private static OpenXmlElement[] Lines(CodeBlock code)
    {
        var lines = code.Lines.ToString().Split('\n');
        return [.. lines.SelectMany(line => new OpenXmlElement[] { WordRuns.Break(), WordRuns.Words(line) }).Skip(1)];
    }
}
