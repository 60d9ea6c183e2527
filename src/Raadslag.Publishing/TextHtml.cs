namespace Raadslag.Publishing;

/// <summary>A text that is not on an agenda yet, as HTML.</summary>
public static class TextHtml
{
    /// <summary>The level of the first heading in a text that stands under an <c>h2</c>.</summary>
    public const int BelowSection = 3;

    /// <summary>The level of the first heading in a text that stands under an <c>h3</c>.</summary>
    public const int BelowSubsection = 4;

    /// <summary>Renders the Markdown.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="name">What its tables are called to who cannot see them.</param>
    /// <param name="heading">The level of its first heading.</param>
    public static string Render(string markdown, string name, int heading = BelowSection) =>
        new MarkdownHtml(name, heading).Render(markdown, []);
}
