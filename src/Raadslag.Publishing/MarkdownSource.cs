using System.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Raadslag.Publishing;

/// <summary>Markdown that stays Markdown: made fit to stand in a document of ours.</summary>
internal static class MarkdownSource
{
    private const string Signs = "\\`*_[]<>#|~";

    // what is still unfit then was made to be: it stands there as plain words
    private const int MostRounds = 12;

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
        for (var round = 0; round < MostRounds; round++)
        {
            if (
                MarkdownText.Parse(text, Exact) is not { } document
                || Unfit(text, document).OrderBy(change => change.Start).ToArray() is not [_, ..] changes
            )
            {
                return WithHeadings(text, highest);
            }

            text = Changed(text, changes);
        }

        return Escaped(text);
    }

    // what stands within another change waits for the next round
    private static string Changed(string text, IEnumerable<Change> changes)
    {
        var changed = new StringBuilder(text.Length);
        var from = 0;
        foreach (var change in changes.Where(change => change.End > change.Start))
        {
            if (change.Start >= from)
            {
                changed.Append(text, from, change.Start - from).Append(change.Words);
                from = change.End;
            }
        }

        return changed.Append(text, from, text.Length - from).ToString();
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
        return Changed(
            text,
            document
                .Descendants<HeadingBlock>()
                .OrderBy(heading => heading.Span.Start)
                .Select(heading =>
                {
                    var (first, last) = (heading.Inline!.FirstChild!, heading.Inline.LastChild!);
                    var words = text[first.Span.Start..(last.Span.End + 1)].Replace('\n', ' ');
                    return new Change(heading.Span, $"{new string('#', heading.Level)} {words}");
                })
        );
    }

    private sealed record Change(SourceSpan Span, string Words)
    {
        public int Start => Span.Start;

        public int End => Span.End + 1;
    }
}
