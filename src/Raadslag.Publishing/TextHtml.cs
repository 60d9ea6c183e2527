namespace Raadslag.Publishing;

/// <summary>A text that is not on an agenda yet, as HTML that can stand under an <c>h4</c>.</summary>
public static class TextHtml
{
    /// <summary>Renders the Markdown; <paramref name="name"/> is what its tables are called to who cannot see them.</summary>
    public static string Render(string markdown, string name) => new MarkdownHtml(name).Render(markdown, []);
}
