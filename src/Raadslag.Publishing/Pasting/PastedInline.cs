using System.Text;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Raadslag.Publishing.Pasting;

/// <summary>
/// Writes the letters of one paragraph as Markdown, and reads each attempt again: one that would show other words,
/// looks or links is not used.
/// </summary>
internal sealed partial class PastedInline(PasteTally tally)
{
    // an address in the text becomes a link when it is read again, and then is written once more
    private const int MostRounds = 3;

    internal string Write(IReadOnlyList<PastedRun> runs) => Write(runs, MostRounds);

    private string Write(IReadOnlyList<PastedRun> runs, int rounds)
    {
        if (Attempt(runs, rounds) is { } markdown)
        {
            return markdown;
        }

        tally.Add(PasteNoteKind.FormattingLeftOut);
        var plain = With(runs, static look => new PastedLook(false, false, look.Href));
        var bare = With(runs, static _ => default);
        return Attempt(plain, rounds)
            ?? Attempt(bare, rounds)
            ?? Composed(bare, new Manner(EscapesAll: true, HasBareLinks: false));
    }

    private string? Attempt(IReadOnlyList<PastedRun> runs, int rounds)
    {
        foreach (
            var manner in (ReadOnlySpan<Manner>)
                [new(EscapesAll: false, HasBareLinks: true), new(false, false), new(EscapesAll: true, false)]
        )
        {
            var markdown = Composed(runs, manner);
            if (Reading(markdown, withAutoLinks: true) is not { } read)
            {
                continue;
            }

            if (read.SequenceEqual(runs))
            {
                return markdown;
            }

            if (rounds > 0 && Reading(markdown, withAutoLinks: false)!.SequenceEqual(runs))
            {
                return Write(read, rounds - 1);
            }
        }

        return null;
    }

    private static IReadOnlyList<PastedRun> With(IReadOnlyList<PastedRun> runs, Func<PastedLook, PastedLook> look) =>
        new PastedRuns().AddWithBreaks(runs.Select(run => run with { Look = look(run.Look) })).TakeOne();

    private static string Composed(IReadOnlyList<PastedRun> runs, Manner manner)
    {
        var markdown = new StringBuilder();
        var look = default(PastedLook);
        foreach (var run in runs)
        {
            var isBare = manner.HasBareLinks && run.Look.Href is not null && Address().IsMatch(run.Text);
            var next = isBare ? run.Look with { Href = null } : run.Look;
            Change(markdown, look, next);
            look = next;
            if (isBare)
            {
                markdown.Append(run.Text);
            }
            else
            {
                PastedEscapes.Append(markdown, run.Text, manner.EscapesAll);
            }
        }

        Change(markdown, look, default);
        return markdown.ToString();
    }

    // bold is outside italic, and italic outside the link
    private static void Change(StringBuilder markdown, PastedLook from, PastedLook to)
    {
        var bold = from.IsBold != to.IsBold;
        var italic = bold || from.IsItalic != to.IsItalic;
        var link = italic || from.Href != to.Href;
        if (from.Href is { } left && link)
        {
            markdown.Append("](").Append(InBrackets(left)).Append(')');
        }

        markdown.Append(from.IsItalic && italic ? "*" : "").Append(from.IsBold && bold ? "**" : "");
        markdown.Append(to.IsBold && bold ? "**" : "").Append(to.IsItalic && italic ? "*" : "");
        markdown.Append(to.Href is not null && link ? "[" : "");
    }

    private static string InBrackets(string href) => href.AsSpan().IndexOfAny('(', ')') >= 0 ? $"<{href}>" : href;

    private static IReadOnlyList<PastedRun>? Reading(string markdown, bool withAutoLinks)
    {
        if (
            MarkdownText.Parse(markdown) is not { Count: 1 } document
            || document[0] is not ParagraphBlock { Inline: { } text }
        )
        {
            return null;
        }

        var runs = new PastedRuns();
        return Read(runs, text, default, withAutoLinks) ? runs.TakeOne() : null;
    }

    private static bool Read(PastedRuns runs, ContainerInline container, PastedLook look, bool withAutoLinks)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    runs.Add(literal.Content.ToString(), look);
                    break;
                case HtmlEntityInline entity:
                    runs.Add(entity.Transcoded.ToString(), look);
                    break;
                case LineBreakInline { IsHard: true }:
                    runs.Break(look);
                    break;
                // a bracket that opens nothing
                case DelimiterInline delimiter
                    when Read(runs.Add(delimiter.ToLiteral(), look), delimiter, look, withAutoLinks):
                    break;
                case EmphasisInline emphasis when Read(runs, emphasis, Emphasized(look, emphasis), withAutoLinks):
                    break;
                case LinkInline { IsImage: false } link
                    when Read(runs, link, Linked(look, link, withAutoLinks), withAutoLinks):
                    break;
                default:
                    return false;
            }
        }

        return true;
    }

    private static PastedLook Emphasized(PastedLook look, EmphasisInline emphasis) =>
        emphasis.DelimiterCount == 2 ? look with { IsBold = true } : look with { IsItalic = true };

    private static PastedLook Linked(PastedLook look, LinkInline link, bool withAutoLinks) =>
        look with
        {
            Href = link.IsAutoLink && !withAutoLinks ? look.Href : PastedLinks.Kept(link.Url),
        };

    private readonly record struct Manner(bool EscapesAll, bool HasBareLinks);

    [GeneratedRegex(@"^(https?://|www\.)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
