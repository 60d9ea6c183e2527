using Markdig.Syntax;
using Raadslag.Publishing.Pdf.Files;
using Raadslag.Publishing.Pdf.Pages;
using MarkdownTable = Markdig.Extensions.Tables.Table;
using PageBlock = Raadslag.Publishing.Pdf.Pages.Block;

namespace Raadslag.Publishing.Documents;

/// <summary>Texts in Markdown as the blocks of a document.</summary>
/// <param name="highestHeading">The level of the first heading within a text.</param>
internal sealed class BlocksOfText(int highestHeading)
{
    /// <summary>What marks an annex in the margin.</summary>
    public const string AnnexMark = "./.";

    private HashSet<ParagraphBlock> _marked = [];

    /// <summary>The blocks of a text; each paragraph that names one of the annexes gets its mark in the margin.</summary>
    public IReadOnlyList<PageBlock> Of(string markdown, IEnumerable<string> annexSentences)
    {
        if (MarkdownText.Parse(markdown) is not { } document)
        {
            return [new PageBlock.Paragraph([new TextRun(markdown.ReplaceLineEndings(" "))])];
        }

        _marked =
        [
            .. annexSentences
                .Select(sentence => MarkdownAnnexes.ParagraphWith(document, markdown, sentence))
                .OfType<ParagraphBlock>(),
        ];
        MarkdownHeadings.Fit(document, highestHeading);
        return All(document);
    }

    private IReadOnlyList<PageBlock> All(ContainerBlock blocks) => [.. blocks.SelectMany(One)];

    private IEnumerable<PageBlock> One(Markdig.Syntax.Block block) =>
        block switch
        {
            HeadingBlock heading => [new PageBlock.Heading(heading.Level, MarkdownParts.Words(heading))],
            ParagraphBlock paragraph => Paragraph(paragraph),
            ListBlock list => [List(list)],
            QuoteBlock quote => [new PageBlock.Quote(All(quote))],
            CodeBlock code => Lines(
                code.Lines.ToString().Split('\n').Select(line => (IReadOnlyList<TextRun>)[new TextRun(line)]),
                null
            ),
            MarkdownTable table => BlocksOfTables.Of(table),
            ContainerBlock container => All(container),
            _ => [],
        };

    private IEnumerable<PageBlock> Paragraph(ParagraphBlock paragraph) =>
        Lines(RunsOfText.Lines(paragraph.Inline), _marked.Contains(paragraph) ? AnnexMark : null);

    private static IEnumerable<PageBlock> Lines(IEnumerable<IReadOnlyList<TextRun>> lines, string? mark)
    {
        var all = lines.ToArray();
        return all.Select(
            (line, i) =>
                i == all.Length - 1
                    ? new PageBlock.Paragraph(line, MarginMark: mark)
                    : new PageBlock.Paragraph(line, ParagraphStyle.Line)
        );
    }

    private PageBlock.List List(ListBlock list) =>
        new(
            list.IsOrdered ? ListNumbering.Decimal : ListNumbering.Disc,
            [.. list.OfType<ListItemBlock>().Select(All)],
            int.TryParse(list.OrderedStart, out var start) ? start : 1
        );
}
