using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Raadslag.Publishing;

/// <summary>
/// The Markdown of the parts of one place as HTML; its headings begin below the part's own, an <c>h4</c> unless told. Tables
/// are named by the place, and numbered through all its parts.
/// </summary>
internal sealed class MarkdownHtml(string place, int highestHeading = MarkdownHtml.BelowPart)
{
    private const int BelowPart = 5;

    // what this says is our own, so it may be HTML
    private const string AnnexMark =
        $"<span class=\"annex-mark\" role=\"img\" aria-label=\"{PublicationPhrases.Annex}\">./.</span> ";

    private int _tables;

    /// <summary>Renders the text; each sentence that names an annex gets its mark in the margin.</summary>
    public string Render(string markdown, IEnumerable<string> annexSentences)
    {
        if (MarkdownText.Parse(markdown) is not { } document)
        {
            return new Markup().Element("p", markdown).ToString();
        }

        foreach (var sentence in annexSentences)
        {
            Mark(document, markdown, sentence);
        }

        RemoveUnsafeLinks(document);
        MarkdownHeadings.Fit(document, highestHeading);
        return Written(document);
    }

    private static void Mark(MarkdownDocument document, string markdown, string sentence)
    {
        if (
            MarkdownAnnexes.ParagraphWith(document, markdown, sentence) is
            { Inline: { FirstChild: { } first and not HtmlInline } } block
        )
        {
            block.GetAttributes().AddClass("has-annex");
            first.InsertBefore(new HtmlInline(AnnexMark));
        }
    }

    private static void RemoveUnsafeLinks(MarkdownDocument document)
    {
        foreach (var link in document.Descendants<LinkInline>().ToArray())
        {
            if (link.IsImage || !PublishedLinks.IsSafe(link.GetDynamicUrl?.Invoke() ?? link.Url))
            {
                link.ReplaceBy(new ContainerInline());
            }
        }

        foreach (var link in document.Descendants<AutolinkInline>().ToArray())
        {
            if (!PublishedLinks.IsSafe(link.IsEmail ? "mailto:" + link.Url : link.Url))
            {
                link.ReplaceBy(new LiteralInline(link.Url));
            }
        }
    }

    private string Written(MarkdownDocument document)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        MarkdownText.Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<HtmlTableRenderer>(
            new TableHtml(() => PublicationPhrases.Table(place, ++_tables))
        );
        renderer.Render(document);

        // nothing of the source can look like this: its "<" is encoded
        return HiddenCharacters
            .Shown(writer.ToString())
            .Replace("<br />", "<br>", StringComparison.Ordinal)
            .Replace("<hr />", "<hr>", StringComparison.Ordinal);
    }
}
