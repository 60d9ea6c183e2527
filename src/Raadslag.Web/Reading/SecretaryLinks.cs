using System.Net;
using System.Text;
using Raadslag.Archive;
using Raadslag.Publishing;

namespace Raadslag.Web.Reading;

/// <summary>What a document's secretary can do at each of its items, put into the rendered page.</summary>
internal static class SecretaryLinks
{
    private const string End = "</article>";

    /// <summary>The HTML of the document's record with two links at the end of each item.</summary>
    public static string AddTo(string html, ImportedDocument document)
    {
        var items = document.Record.Sections.SelectMany(section => section.Items).ToArray();
        var page = new StringBuilder(html.Length + (items.Length * 400));
        var from = 0;
        // an article for each item in the record's order; texts cannot hold HTML of their own
        foreach (var (item, path) in items.Zip(document.Paths))
        {
            var end = html.IndexOf(End, from, StringComparison.Ordinal);
            if (end < 0)
            {
                break;
            }

            page.Append(html, from, end - from);
            Write(page, document, item, path);
            page.Append(End);
            from = end + End.Length;
        }

        return page.Append(html, from, html.Length - from).ToString();
    }

    private static void Write(StringBuilder page, ImportedDocument document, PublishedItem item, string path)
    {
        var name = WebUtility.HtmlEncode(HiddenCharacters.Shown($"{item.Number}. {item.Title}".TrimEnd('.', ' ')));
        page.Append("<p class=\"item-work no-print\">");
        Link(page, $"/import/rettelser/{document.Id}#{path}", "Ret i teksten", name);
        if (item.ClosedReason is null)
        {
            page.Append(' ');
            var key = Uri.EscapeDataString(path["items/".Length..]);
            Link(page, $"/import/luk/{document.Id}?punkt={key}", "Luk dette punkt", name);
        }

        page.Append("</p>\n");
    }

    private static void Link(StringBuilder page, string href, string words, string name) =>
        page.Append("<a href=\"")
            .Append(WebUtility.HtmlEncode(href))
            .Append("\">")
            .Append(words)
            .Append("<span class=\"sr-only\">: ")
            .Append(name)
            .Append("</span></a>");
}
