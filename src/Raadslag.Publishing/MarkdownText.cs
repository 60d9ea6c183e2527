using Markdig;

namespace Raadslag.Publishing;

/// <summary>The words of a Markdown text without its markup, for search and summaries.</summary>
public static class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .DisableHtml()
        .Build();

    /// <summary>Paragraphs, headings, items and cells on lines of their own; links by what the reader sees.</summary>
    public static string Plain(string markdown)
    {
        try
        {
            return Markdown.ToPlainText(markdown, Pipeline).Trim();
        }
        catch (ArgumentException)
        {
            return markdown; // nested some hundred levels deep, which the parser refuses
        }
    }
}
