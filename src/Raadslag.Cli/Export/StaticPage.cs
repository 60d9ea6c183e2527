using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Raadslag.Cli.Export;

/// <summary>A page of the site made fit to stand in a static copy.</summary>
/// <param name="isKept">Whether the copy has what lies at an address of the site.</param>
internal sealed class StaticPage(Func<string, bool> isKept)
{
    private static readonly string[] Leading = ["href", "src"];

    private readonly HtmlParser _parser = new();

    /// <summary>The page, and the addresses of the site that it leads to and the copy must have.</summary>
    /// <param name="html">The page as served.</param>
    /// <param name="address">Where it lies on the site.</param>
    /// <param name="made">When the copy was made, for whoever reads it, in Danish.</param>
    public (string Html, IReadOnlyList<string> Wanted) Of(string html, string address, string made)
    {
        var page = _parser.ParseDocument(html);
        foreach (var form in page.QuerySelectorAll("form").ToArray())
        {
            form.Remove();
        }

        var file = StaticAddress.FileOf(address, isPage: true);
        foreach (var element in page.QuerySelectorAll("[href^='?']"))
        {
            element.SetAttribute("href", address.Split('?')[0] + element.GetAttribute("href"));
        }

        var wanted = new List<string>();
        foreach (var name in Leading)
        {
            foreach (var element in page.QuerySelectorAll($"[{name}^='/']").ToArray())
            {
                Lead(element, name, file, wanted);
            }
        }

        var note = page.CreateElement("p");
        note.TextContent = made;
        page.QuerySelector("footer .container")?.AppendChild(note);
        return (page.ToHtml(), wanted);
    }

    private void Lead(IElement element, string name, string file, List<string> wanted)
    {
        var parts = element.GetAttribute(name)!.Split('#', 2);
        if (!isKept(parts[0]))
        {
            Unlink(element);
            return;
        }

        wanted.Add(parts[0]);
        var target = StaticAddress.FileOf(parts[0], StaticSite.IsPage(parts[0]));
        element.SetAttribute(name, StaticAddress.Between(file, target) + (parts.Length == 2 ? $"#{parts[1]}" : ""));
    }

    // where only a server can answer, the copy keeps the words, but not in a menu, where they would promise a page
    private static void Unlink(IElement element)
    {
        if (element is not IHtmlAnchorElement)
        {
            element.Remove();
        }
        else if (
            element.Parent is IElement parent
            && parent.Children.Length == 1
            && element.Closest("nav, header") is not null
        )
        {
            parent.Remove();
        }
        else
        {
            element.Replace([.. element.ChildNodes]);
        }
    }
}
