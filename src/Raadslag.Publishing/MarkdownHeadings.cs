using Markdig.Syntax;

namespace Raadslag.Publishing;

/// <summary>The headings within a text, fitted below the heading the text stands under.</summary>
internal static class MarkdownHeadings
{
    /// <summary>
    /// Levels are as deep as the text makes them, but begin with <paramref name="highest"/>, never skip one and are two
    /// at most; headings without words are gone.
    /// </summary>
    public static void Fit(MarkdownDocument document, int highest)
    {
        var headings = document.Descendants<HeadingBlock>().ToArray();
        foreach (var empty in headings.Where(heading => heading.Inline?.FirstChild is null))
        {
            empty.Parent!.Remove(empty);
        }

        var top = headings.Length == 0 ? 0 : headings.Min(heading => heading.Level);
        var above = highest - 1;
        foreach (var heading in headings)
        {
            var wanted = heading.Level == top ? highest : highest + 1;
            heading.Level = above = Math.Min(wanted, above + 1);
        }
    }
}
