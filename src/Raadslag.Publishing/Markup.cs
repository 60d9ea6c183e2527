using System.Text;

namespace Raadslag.Publishing;

/// <summary>HTML in the making: every text goes through the encoder.</summary>
/// <param name="standsAlone">Whether it is read without the site.</param>
internal sealed class Markup(bool standsAlone = false)
{
    private readonly StringBuilder _html = new();

    public bool StandsAlone => standsAlone;

    public static string Encode(string text) => VisibleHtmlEncoder.Instance.Encode(text);

    /// <summary>HTML of our own, as it is.</summary>
    public Markup Raw(string html)
    {
        _html.Append(html);
        return this;
    }

    /// <summary>Text from outside, encoded.</summary>
    public Markup Text(string text) => Raw(Encode(text));

    /// <summary>An element with text in it: <paramref name="start"/> is our own, as "p class=\"note\"".</summary>
    public Markup Element(string start, string text) =>
        Raw("<").Raw(start).Raw(">").Text(text).Raw("</").Raw(start.Split(' ')[0]).Raw(">\n");

    /// <summary>A link to a page of the site; its words alone where there is no site.</summary>
    public Markup Link(string href, string text) =>
        standsAlone ? Text(text) : Raw("<a href=\"").Text(href).Raw("\">").Text(text).Raw("</a>");

    public override string ToString() => _html.ToString();
}
