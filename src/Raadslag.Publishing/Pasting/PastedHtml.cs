using AngleSharp.Html.Parser;

namespace Raadslag.Publishing.Pasting;

/// <summary>The one door for HTML from a clipboard: from Word, LibreOffice, a mail, a web page or our own pages.</summary>
public static class PastedHtml
{
    /// <summary>
    /// The text as Markdown. Whatever the HTML is, it is read; scripts, hidden text and what was deleted never come along.
    /// </summary>
    /// <remarks>
    /// Reading what is rendered from the Markdown gives the same Markdown, but for links within the site, which are not
    /// rendered. The time grows with the length of the HTML, for elements nested without end with its square: the caller
    /// limits it.
    /// </remarks>
    public static PastedText Read(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        var tally = new PasteTally();
        var document = new HtmlParser().ParseDocument(WithoutClipboardHeader(html));
        var page = PastedCleaning.Clean(document, tally);
        var blocks = new PastedBlockReader(page, tally).ReadAll(document);
        var markdown = new PastedMarkdown(tally).Write(blocks);
        return new PastedText(markdown, tally.Notes);
    }

    // Windows puts lines such as "Version:1.0" and "StartHTML:0000000105" before the HTML
    private static string WithoutClipboardHeader(string html) =>
        html.StartsWith("Version:", StringComparison.Ordinal)
        && html.IndexOf('<', StringComparison.Ordinal) is >= 0 and var start
            ? html[start..]
            : html;
}
