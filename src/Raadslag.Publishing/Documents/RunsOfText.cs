using Markdig.Syntax.Inlines;
using Raadslag.Publishing.Pdf.Pages;
using Raadslag.Publishing.Pdf.Type;

namespace Raadslag.Publishing.Documents;

/// <summary>The words of a paragraph in Markdown as runs, with their emphasis and links; each list is one line of its own.</summary>
internal static class RunsOfText
{
    private static readonly char[] Breaks = ['\r', '\n', '\t'];

    /// <summary>The lines that the paragraph is broken into by hand; one, as a rule.</summary>
    public static IReadOnlyList<IReadOnlyList<TextRun>> Lines(ContainerInline? words)
    {
        var lines = new List<List<TextRun>> { new() };
        foreach (var run in words is null ? [] : All(words, new TextRun("")))
        {
            if (run.Text == "\n")
            {
                lines.Add([]);
            }
            else if (run.Text.Length > 0)
            {
                lines[^1].Add(run);
            }
        }

        return [.. lines.Where((line, i) => line.Count > 0 || i == 0)];
    }

    /// <summary>As <see cref="Lines"/>, on one line.</summary>
    public static IReadOnlyList<TextRun> OneLine(ContainerInline? words) =>
        words is null
            ? []
            : [.. All(words, new TextRun("")).Select(run => run.Text == "\n" ? run with { Text = " " } : run)];

    private static IEnumerable<TextRun> All(ContainerInline container, TextRun look) =>
        container.SelectMany(inline => One(inline, look));

    private static IEnumerable<TextRun> One(Inline inline, TextRun look) =>
        inline switch
        {
            LiteralInline literal => [Words(literal.Content.ToString(), look)],
            CodeInline code => [Words(code.Content, look)],
            HtmlEntityInline entity => [Words(entity.Transcoded.ToString(), look)],
            LineBreakInline { IsHard: true } => [look with { Text = "\n" }],
            LineBreakInline => [Words(" ", look)],
            AutolinkInline link => [Words(link.Url, Leading(link.IsEmail ? $"mailto:{link.Url}" : link.Url, look))],
            LinkInline { IsImage: true } picture => All(picture, look),
            LinkInline link => All(link, Leading(link.GetDynamicUrl?.Invoke() ?? link.Url, look)),
            EmphasisInline { DelimiterCount: 2 } strong => All(strong, look with { Cut = Bold(look.Cut) }),
            EmphasisInline emphasis => All(emphasis, look with { Cut = Italic(look.Cut) }),
            DelimiterInline sign => All(sign, look).Prepend(Words(sign.ToLiteral(), look)),
            ContainerInline container => All(container, look),
            _ => [],
        };

    private static TextRun Words(string text, TextRun look) =>
        look with
        {
            Text = string.Join(' ', text.Split(Breaks)),
        };

    // a file lies on no site: a page of ours is named there, but leads nowhere
    private static TextRun Leading(string? url, TextRun look) =>
        look.Link is null
        && PublishedLinks.IsSafe(url)
        && Uri.TryCreate(url, UriKind.Absolute, out var address)
        && !address.IsFile
            ? look with
            {
                Link = address,
            }
            : look;

    private static FontCut Bold(FontCut cut) =>
        cut is FontCut.Regular or FontCut.SemiBold ? FontCut.SemiBold : FontCut.SemiBoldItalic;

    private static FontCut Italic(FontCut cut) =>
        cut is FontCut.Regular or FontCut.Italic ? FontCut.Italic : FontCut.SemiBoldItalic;
}
