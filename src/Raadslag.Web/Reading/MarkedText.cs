using Microsoft.AspNetCore.Html;
using Raadslag.Search;

namespace Raadslag.Web.Reading;

/// <summary>What was found, with the words that were asked for marked; everything in it is escaped.</summary>
internal static class MarkedText
{
    public static IHtmlContent Of(Excerpt found)
    {
        var html = new HtmlContentBuilder();
        html.Append(found.IsCutBefore ? "… " : "");
        var shown = 0;
        foreach (var range in found.Marks)
        {
            html.Append(found.Text[shown..range.Start]).AppendHtml("<mark>");
            html.Append(found.Text[range.Start..range.End]).AppendHtml("</mark>");
            shown = range.End;
        }

        return html.Append(found.Text[shown..]).Append(found.IsCutAfter ? " …" : "");
    }
}
