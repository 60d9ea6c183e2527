using System.Text;

namespace Raadslag.Import.Prose;

/// <summary>A stretch of text that leads somewhere.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">How much of the text it takes up, brackets and address included.</param>
/// <param name="Text">What the reader sees.</param>
/// <param name="Url">Where it leads.</param>
internal readonly record struct InlineLink(int Start, int Length, string Text, string Url);

/// <summary>Writes plain text as Markdown: links kept, everything that could be mark-up or HTML made harmless.</summary>
internal static class InlineText
{
    private const int LongestLink = 2000;

    /// <summary>Escapes a text with links; <paramref name="links"/> in order and without overlap.</summary>
    public static string ToMarkdown(string text, IReadOnlyList<InlineLink> links)
    {
        var markdown = new StringBuilder(text.Length + 16);
        var at = 0;
        foreach (var link in links)
        {
            AppendEscaped(markdown, text.AsSpan(at, link.Start - at));
            AppendLink(markdown, link);
            at = link.Start + link.Length;
        }

        AppendEscaped(markdown, text.AsSpan(at));
        EscapeBeginning(markdown);
        return markdown.ToString();
    }

    /// <summary>The links written in a text: <c>[text](address)</c>, <c>&lt;address&gt;</c> or a bare address.</summary>
    public static List<InlineLink> LinksIn(string text)
    {
        var links = new List<InlineLink>();
        for (var at = 0; at < text.Length; at++)
        {
            var link = text[at] switch
            {
                '[' => Bracketed(text, at),
                '<' => Angled(text, at),
                'h' or 'H' or 'w' or 'W' => Bare(text, at),
                _ => null,
            };
            if (link is { } found)
            {
                links.Add(found);
                at = found.Start + found.Length - 1;
            }
        }

        return links;
    }

    /// <summary>Only addresses of pages and mail can be followed.</summary>
    public static bool CanBeFollowed(string url) =>
        url.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);

    private static InlineLink? Bracketed(string text, int at)
    {
        var window = text.AsSpan(at, Math.Min(text.Length - at, LongestLink));
        var close = window[1..].IndexOfAny('[', ']') + 1;
        if (close < 2 || window[close] != ']' || close + 2 >= window.Length || window[close + 1] != '(')
        {
            return null;
        }

        var end = window[(close + 2)..].IndexOfAny(')', ' ', '(') + close + 2;
        if (end < close + 3 || window[end] != ')')
        {
            return null;
        }

        var url = window[(close + 2)..end].ToString();
        return url == "#" || CanBeFollowed(url) ? new InlineLink(at, end + 1, window[1..close].ToString(), url) : null;
    }

    private static InlineLink? Angled(string text, int at)
    {
        var window = text.AsSpan(at, Math.Min(text.Length - at, LongestLink));
        var close = window.IndexOfAny('>', ' ');
        if (close < 3 || window[close] != '>')
        {
            return null;
        }

        var url = window[1..close].ToString();
        return CanBeFollowed(url) ? new InlineLink(at, close + 1, url, url) : null;
    }

    private static InlineLink? Bare(string text, int at)
    {
        var window = text.AsSpan(at, Math.Min(text.Length - at, LongestLink));
        var isNamed = window.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
        var isStart = at == 0 || !char.IsLetterOrDigit(text[at - 1]);
        if (!isStart || !(isNamed || CanBeFollowed(window[..Math.Min(8, window.Length)].ToString())))
        {
            return null;
        }

        var length = 0;
        while (
            length < window.Length
            && !char.IsWhiteSpace(window[length])
            && window[length] is not ('<' or '>' or '"' or '”' or '»')
        )
        {
            length++;
        }

        var url = window[..length].TrimEnd(".,;:!?)]'*_").ToString();
        return url.Length < 9 ? null : new InlineLink(at, url.Length, url, isNamed ? $"https://{url}" : url);
    }

    private static void AppendLink(StringBuilder markdown, InlineLink link)
    {
        var address = link
            .Url.Replace("<", "%3C", StringComparison.Ordinal)
            .Replace(">", "%3E", StringComparison.Ordinal);
        if (!CanBeFollowed(address))
        {
            AppendEscaped(markdown, link.Text);
        }
        else if (link.Text == link.Url && !address.Contains(' ', StringComparison.Ordinal))
        {
            markdown.Append('<').Append(address).Append('>');
        }
        else
        {
            markdown.Append('[');
            AppendEscaped(markdown, link.Text);
            var isPlain = address.AsSpan().IndexOfAny(' ', '(', ')') < 0;
            markdown.Append(isPlain ? $"]({address})" : $"](<{address}>)");
        }
    }

    private static void AppendEscaped(StringBuilder markdown, ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '*' && Emphasis(text, at) is var length and > 0)
            {
                markdown.Append('*');
                AppendEscaped(markdown, text.Slice(at + 1, length - 2));
                markdown.Append('*');
                at += length - 1;
                continue;
            }

            if (NeedsEscape(text, at))
            {
                markdown.Append('\\');
            }

            markdown.Append(text[at]);
        }
    }

    // *word* between other words: emphasis that the source already wrote as Markdown.
    private static int Emphasis(ReadOnlySpan<char> text, int at)
    {
        var isOpening =
            at + 2 < text.Length
            && char.IsLetterOrDigit(text[at + 1])
            && (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '"' or '”');
        if (!isOpening)
        {
            return 0;
        }

        var window = text.Slice(at + 1, Math.Min(text.Length - at - 1, 300));
        var close = window.IndexOf('*');
        var isClosing =
            close > 0
            && !char.IsWhiteSpace(window[close - 1])
            && (
                at + close + 2 >= text.Length
                || !char.IsLetterOrDigit(text[at + close + 2]) && text[at + close + 2] != '*'
            );
        return isClosing ? close + 2 : 0;
    }

    private static bool NeedsEscape(ReadOnlySpan<char> text, int at) =>
        text[at] switch
        {
            '\\' or '`' or '*' or '_' or '<' or '[' or ']' or '|' or '#' or '~' => true,
            '&' => at + 1 < text.Length && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] == '#'),
            _ => false,
        };

    // What would begin a heading, list, quotation or rule at the start of a paragraph.
    private static void EscapeBeginning(StringBuilder markdown)
    {
        if (markdown.Length == 0)
        {
            return;
        }

        if (markdown[0] is '>' or '-' or '+' or '=')
        {
            markdown.Insert(0, '\\');
            return;
        }

        var digits = 0;
        while (digits < markdown.Length && digits < 9 && char.IsAsciiDigit(markdown[digits]))
        {
            digits++;
        }

        var isOrdinal =
            digits > 0
            && digits < markdown.Length
            && markdown[digits] is '.' or ')'
            && (digits + 1 == markdown.Length || markdown[digits + 1] == ' ');
        if (isOrdinal && digits > 0)
        {
            markdown.Insert(digits, '\\');
        }
    }
}
