namespace Raadslag.Publishing;

/// <summary>A text by itself as HTML: links that are safe, and no HTML of its own.</summary>
public static class TextHtml
{
    /// <summary>Renders the text.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="place">What tells it from the other texts of the page.</param>
    public static string Of(string markdown, string place) => new MarkdownHtml(place).Render(markdown, []);
}
