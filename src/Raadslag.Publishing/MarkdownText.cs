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
        UnlessTooDeep(() => Markdown.ToPlainText(markdown, Pipeline).Trim()) ?? markdown;

    /// <summary>The text taken apart; null where it is nested too deep.</summary>
    internal static MarkdownDocument? Parse(string markdown, MarkdownPipeline? pipeline = null) =>
        UnlessTooDeep(() => Markdown.Parse(markdown, pipeline ?? Pipeline));

    // the parser refuses what is nested some hundred levels deep
    private static T? UnlessTooDeep<T>(Func<T> parse)
        where T : class
    {
        try
        {
            return parse();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
