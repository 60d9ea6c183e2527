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

        foreach (var sentence in annexSentences.Where(sentence => sentence.Length > 0))
        {
            Mark(document, markdown, sentence);
        }

        RemoveUnsafeLinks(document);
        ShiftHeadings(document);
        return Written(document);
    }

    private static void Mark(MarkdownDocument document, string markdown, string sentence)
    {
        var position = markdown.IndexOf(sentence, StringComparison.Ordinal);
        var block = document
            .Descendants<ParagraphBlock>()
            .FirstOrDefault(paragraph => paragraph.Span.Start <= position && position <= paragraph.Span.End);
        if (position >= 0 && block?.Inline is { FirstChild: not HtmlInline } text)
        {
            block.GetAttributes().AddClass("has-annex");
            text.FirstChild!.InsertBefore(new HtmlInline(AnnexMark));
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

    // levels are as deep as the text makes them, but begin below the part's own, never skip one and are two at most
    private void ShiftHeadings(MarkdownDocument document)
    {
        var headings = document.Descendants<HeadingBlock>().ToArray();
        foreach (var empty in headings.Where(heading => heading.Inline?.FirstChild is null))
        {
            empty.Parent!.Remove(empty);
        }

        var highest = headings.Length == 0 ? 0 : headings.Min(heading => heading.Level);
        var above = highestHeading - 1;
        foreach (var heading in headings)
        {
            var wanted = heading.Level == highest ? highestHeading : highestHeading + 1;
            heading.Level = above = Math.Min(wanted, above + 1);
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
        return writer
            .ToString()
            .Replace("<br />", "<br>", StringComparison.Ordinal)
            .Replace("<hr />", "<hr>", StringComparison.Ordinal);
    }
}
