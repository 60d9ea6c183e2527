using Raadslag.Publishing;

namespace Raadslag.Web.Reading;

/// <summary>The beginning of a text without its marks, for lists.</summary>
internal static class Opening
{
    private const int Longest = 220;

    /// <summary>At most some 220 characters, cut between words.</summary>
    public static string Of(string markdown)
    {
        var text = string.Join(
            ' ',
            MarkdownText.Plain(markdown).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
        if (text.Length <= Longest)
        {
            return text;
        }

        var cut = text.LastIndexOf(' ', Longest);
        return text[..(cut > 0 ? cut : Longest)] + " …";
    }
}
