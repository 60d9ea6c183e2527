using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Raadslag.Publishing.Tests.Pasting;

/// <summary>Markdown as it is published.</summary>
internal static class Rendered
{
    internal static string Html(string markdown) => new MarkdownHtml("1").Render(markdown, []);

    internal static IHtmlDocument Page(string markdown) => new HtmlParser().ParseDocument(Html(markdown));
}
