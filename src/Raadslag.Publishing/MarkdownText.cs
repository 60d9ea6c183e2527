using Markdig;
using Markdig.Syntax;

namespace Raadslag.Publishing;

/// <summary>The Markdown that published texts are written in: paragraphs, lists, tables and links, and no HTML.</summary>
public static class MarkdownText
{
    internal static MarkdownPipeline Pipeline { get; } =
        new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().DisableHtml().Build();

    /// <summary>
    /// The words without markup, for search and summaries: paragraphs, headings, items and cells on lines of their own,
    /// links by what the reader sees.
    /// </summary>
    public static string Plain(string markdown) =>
        Parse(markdown) is null ? markdown : Markdown.ToPlainText(markdown, Pipeline).Trim();

    /// <summary>The text taken apart; null where it is nested some hundred levels deep, which the parser refuses.</summary>
    internal static MarkdownDocument? Parse(string markdown)
    {
        try
        {
            return Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
