namespace Raadslag.Publishing;

/// <summary>Texts that are not on an agenda yet, as HTML.</summary>
/// <param name="place">Where they stand: the name of their tables to who cannot see them.</param>
/// <param name="heading">The level of the first heading.</param>
public sealed class TextHtml(string place, int heading = TextHtml.BelowSection)
{
    /// <summary>The level of the first heading in a text that stands under an <c>h2</c>.</summary>
    public const int BelowSection = 3;

    /// <summary>The level of the first heading in a text that stands under an <c>h3</c>.</summary>
    public const int BelowSubsection = 4;

    private readonly MarkdownHtml _html = new(place, heading);

    /// <summary>Renders the Markdown; its tables are numbered on from those before.</summary>
    public string Render(string markdown) => _html.Render(markdown, []);
}
