using Markdig;
using Markdig.Syntax;

namespace Raadslag.Publishing;

/// <summary>The Markdown that published texts are written in: paragraphs, lists, tables and links, and no HTML.</summary>
/// <remarks>A text that would cost more than it is worth (<see cref="MarkdownBurden"/>) is shown as it stands.</remarks>
public static class MarkdownText
{
    internal static MarkdownPipeline Pipeline { get; } =
        new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().DisableHtml().Build();

    /// <summary>
    /// The words without markup, for search and summaries: paragraphs, headings, items and cells on lines of their own,
    /// links by what the reader sees.
    /// </summary>
    public static string Plain(string markdown) =>
        UnlessBurdened(markdown, () => Markdown.ToPlainText(markdown, Pipeline).Trim()) ?? markdown;

    /// <summary>The text taken apart; null where that would cost too much.</summary>
    internal static MarkdownDocument? Parse(string markdown, MarkdownPipeline? pipeline = null) =>
        UnlessBurdened(markdown, () => Markdown.Parse(markdown, pipeline ?? Pipeline));

    // the parser itself refuses what is nested some hundred levels deep, such as emphasis
    private static T? UnlessBurdened<T>(string markdown, Func<T> parse)
        where T : class
    {
        if (MarkdownBurden.Of(markdown) is not null)
        {
            return null;
        }

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
