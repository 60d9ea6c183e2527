using System.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Raadslag.Publishing;

/// <summary>The parts of a Markdown text: its paragraphs in plain words, and where code stands in it.</summary>
public static class MarkdownParts
{
    private static readonly MarkdownPipeline Exact = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseAutoLinks()
        .DisableHtml()
        .UsePreciseSourceLocation()
        .Build();

    /// <summary>
    /// Each paragraph, heading, item and cell without markup, in the order of the text; line breaks within one are
    /// spaces, and code blocks are left out. A text that costs too much is one paragraph, as it stands.
    /// </summary>
    public static IReadOnlyList<MarkdownParagraph> Paragraphs(string markdown) =>
        MarkdownText.Parse(markdown) is { } document
            ?
            [
                .. document
                    .Descendants<LeafBlock>()
                    .Where(block => block.Inline is not null)
                    .Select(block => new MarkdownParagraph(
                        Words(block.Inline!),
                        block is HeadingBlock,
                        block.Parent is ListItemBlock
                    ))
                    .Where(paragraph => paragraph.Text is not ""),
            ]
            : [new MarkdownParagraph(markdown, IsHeading: false, IsItem: false)];

    /// <summary>Where code stands, spans and blocks, with the marks around it; none in a text that costs too much.</summary>
    public static IReadOnlyList<Range> CodeIn(string markdown) =>
        MarkdownText.Parse(markdown, Exact) is { } document
            ?
            [
                .. document
                    .Descendants()
                    .Where(part => part is CodeBlock or CodeInline)
                    .Select(part => part.Span.Start..(part.Span.End + 1)),
            ]
            : [];

    /// <summary>The words of one paragraph, heading or cell on one line.</summary>
    internal static string Words(LeafBlock block) => block.Inline is { } inlines ? Words(inlines) : "";

    private static string Words(ContainerInline inlines)
    {
        var words = new StringBuilder();
        foreach (var inline in inlines.Descendants())
        {
            words.Append(
                inline switch
                {
                    LiteralInline literal => literal.Content.ToString(),
                    CodeInline code => code.Content,
                    HtmlEntityInline entity => entity.Transcoded.ToString(),
                    AutolinkInline link => link.Url,
                    LineBreakInline => " ",
                    _ => "",
                }
            );
        }

        return words.ToString().Trim();
    }
}

/// <summary>A run of words that belong together: a paragraph, a heading, an item of a list or a cell.</summary>
/// <param name="Text">Plain words on one line; never empty.</param>
/// <param name="IsHeading">Whether it is a heading.</param>
/// <param name="IsItem">Whether it stands in an item of a list.</param>
public sealed record MarkdownParagraph(string Text, bool IsHeading, bool IsItem);
