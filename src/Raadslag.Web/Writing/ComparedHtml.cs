using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Raadslag.Publishing;
using Raadslag.Texts;

namespace Raadslag.Web.Writing;

/// <summary>
/// Two texts as one: what stands in both is shown as it will be read, what is new or gone as a whole likewise, and a
/// paragraph that was rewritten word by word.
/// </summary>
internal static class ComparedHtml
{
    /// <summary>Renders the paragraphs, those that stand unbroken in one way or another with the renderer.</summary>
    public static IHtmlContent Render(IReadOnlyList<ComparedParagraph> paragraphs, TextHtml texts)
    {
        var html = new StringBuilder();
        for (var from = 0; from < paragraphs.Count; )
        {
            // neighbours that share a fate are one text: the points of a list belong together
            var kind = paragraphs[from].Kind;
            var run = paragraphs.Skip(from).TakeWhile(one => one.Kind == kind).ToArray();
            html.Append(kind == ParagraphKind.Changed ? Rewritten(run) : Whole(kind, run, texts));
            from += run.Length;
        }

        return new HtmlString(html.ToString());
    }

    private static string Whole(ParagraphKind kind, ComparedParagraph[] run, TextHtml texts)
    {
        var text = Paragraphs.Join(run.Select(one => string.Concat(one.Runs.Select(words => words.Text))));
        var html = texts.Render(text);
        return kind switch
        {
            ParagraphKind.Added => $"<div class=\"compared-added\"><ins>{html}</ins></div>",
            ParagraphKind.Removed => $"<div class=\"compared-removed\"><del>{html}</del></div>",
            _ => html,
        };
    }

    private static string Rewritten(ComparedParagraph[] run)
    {
        var html = new StringBuilder();
        foreach (var paragraph in run)
        {
            if (ComparedTable.Render(TextOf(paragraph, RunKind.Added), TextOf(paragraph, RunKind.Removed)) is { } table)
            {
                html.Append(table);
                continue;
            }

            html.Append("<p class=\"compared-changed\">");
            foreach (var (kind, text) in paragraph.Runs)
            {
                var words = HtmlEncoder.Default.Encode(HiddenCharacters.Shown(text));
                html.Append(
                    kind switch
                    {
                        RunKind.Added => $"<ins>{words}</ins>",
                        RunKind.Removed => $"<del>{words}</del>",
                        _ => words,
                    }
                );
            }

            html.Append("</p>");
        }

        return html.ToString();
    }

    // the text of one side: what stands in both, and what is not only of the other
    private static string TextOf(ComparedParagraph paragraph, RunKind ofTheOther) =>
        string.Concat(paragraph.Runs.Where(run => run.Kind != ofTheOther).Select(run => run.Text));
}
