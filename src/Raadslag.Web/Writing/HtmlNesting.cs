using System.Text.RegularExpressions;

namespace Raadslag.Web.Writing;

/// <summary>Looks at HTML before it is read: elements nested without end take time without end.</summary>
internal static partial class HtmlNesting
{
    // what Word and mail programs write is some dozens deep
    private const int Deepest = 500;

    // those that hold nothing, and those that end where the next begins, as old mails leave it to them
    private static readonly HashSet<string> Flat = new(StringComparer.OrdinalIgnoreCase)
    {
        "area",
        "base",
        "br",
        "col",
        "dd",
        "dt",
        "hr",
        "img",
        "input",
        "li",
        "link",
        "meta",
        "option",
        "p",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "wbr",
    };

    /// <summary>Whether it is nested deeper than any text is.</summary>
    public static bool IsTooDeep(string html)
    {
        var names = Flat.GetAlternateLookup<ReadOnlySpan<char>>();
        var depth = 0;
        foreach (var found in Tag().EnumerateMatches(html))
        {
            var tag = html.AsSpan(found.Index, found.Length);
            if (tag is ['<', '!', ..] || names.Contains(tag.TrimStart("</")))
            {
                continue;
            }

            depth = tag is ['<', '/', ..] ? Math.Max(depth - 1, 0) : depth + 1;
            if (depth > Deepest)
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"<!--.*?(?:-->|\z)|</?[a-z][^\s/>]*", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Tag();
}
