using System.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Raadslag.Publishing;

/// <summary>Markdown that stays Markdown: made fit to stand in a document of ours.</summary>
internal static class MarkdownSource
{
    private const string Signs = "\\`*_[]<>#|~";

    // other readers of Markdown take HTML for HTML, so here it must be found
    private static readonly MarkdownPipeline Exact = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseAutoLinks()
        .UsePreciseSourceLocation()
        .Build();

    /// <summary>Plain words, so that nothing in them is markup.</summary>
    public static string Escaped(string words)
    {
        var text = new StringBuilder(words.Length);
        foreach (var letter in words)
        {
            text.Append(Signs.Contains(letter, StringComparison.Ordinal) ? "\\" : "")
                .Append(letter is '\n' ? ' ' : letter);
        }

        return text.ToString();
    }

    /// <summary>
    /// The text as it was written, but its headings begin with <paramref name="highest"/>, HTML is text, and what would
    /// lead to unsafe addresses is only its words.
    /// </summary>
    public static string Safe(string markdown, int highest)
    {
        // a change may bring to light what stood within what it changed
        var text = markdown;
        while (MarkdownText.Parse(text, Exact) is { } document && Unfit(text, document).FirstOrDefault() is { } change)
        {
            text = string.Concat(text.AsSpan(0, change.Start), change.Words, text.AsSpan(change.End));
        }

        return WithHeadings(text, highest);
    }

    private static IEnumerable<Change> Unfit(string text, MarkdownDocument document) =>
        document
            .Descendants()
            .Where(IsUnfit)
            .Select(part => new Change(
                part.Span,
                Words(text.Substring(part.Span.Start, part.Span.Length), part, text)
            ));

    private static bool IsUnfit(MarkdownObject part) =>
        part switch
        {
            HtmlBlock or HtmlInline or LinkInline { IsImage: true } => true,
            HeadingBlock heading => heading.Inline?.FirstChild is null,
            LinkReferenceDefinition definition => !PublishedLinks.IsSafe(definition.Url),
            LinkInline link => !PublishedLinks.IsSafe(link.GetDynamicUrl?.Invoke() ?? link.Url),
            AutolinkInline link => !PublishedLinks.IsSafe(link.IsEmail ? $"mailto:{link.Url}" : link.Url),
            _ => false,
        };

    private static string Words(string source, MarkdownObject part, string text) =>
        part switch
        {
            LinkReferenceDefinition or HeadingBlock => "",
            LinkInline { IsAutoLink: false } link => Label(text, link),
            // an address that stands bare would be made a link of again
            LinkInline or AutolinkInline => $"`{source.Trim('<', '>').Replace('`', ' ')}`",
            _ => source.Replace("<", "\\<", StringComparison.Ordinal),
        };

    private static string Label(string text, LinkInline link) =>
        link is { FirstChild: { } first, LastChild: { } last } && first.Span.Start <= last.Span.End
            ? text[first.Span.Start..(last.Span.End + 1)]
            : "";

    private static string WithHeadings(string text, int highest)
    {
        if (MarkdownText.Parse(text, Exact) is not { } document)
        {
            return Escaped(text);
        }

        MarkdownHeadings.Fit(document, highest);
        foreach (var heading in document.Descendants<HeadingBlock>().Reverse())
        {
            var (first, last) = (heading.Inline!.FirstChild!, heading.Inline.LastChild!);
            var words = text[first.Span.Start..(last.Span.End + 1)].Replace('\n', ' ');
            text = string.Concat(
                text.AsSpan(0, heading.Span.Start),
                $"{new string('#', heading.Level)} {words}",
                text.AsSpan(heading.Span.End + 1)
            );
        }

        return text;
    }

    private sealed record Change(SourceSpan Span, string Words)
    {
        public int Start => Span.Start;

        public int End => Span.End + 1;
    }
}
