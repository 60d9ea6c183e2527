using System.Text;
using System.Text.RegularExpressions;

namespace Raadslag.Publishing.Pasting;

/// <summary>Escapes what Markdown would take for markup: what nearly always is, or everything that ever can be.</summary>
internal static partial class PastedEscapes
{
    internal static void Append(StringBuilder markdown, string text, bool escapesAll)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var isEscaped =
                text[at] == '\n'
                || IsMarkup(text, at)
                || BeginsBlock(markdown, text, at)
                || (escapesAll && char.IsAscii(text[at]) && (char.IsPunctuation(text[at]) || char.IsSymbol(text[at])));
            markdown.Append(isEscaped ? "\\" : "").Append(text[at]);
        }
    }

    private static bool IsMarkup(string text, int at) =>
        text[at] switch
        {
            '\\' or '`' or '*' or '<' or '|' => true,
            '_' => !IsInWord(text, at),
            ']' => at + 1 < text.Length && text[at + 1] is '(' or '[',
            '&' => Entity().IsMatch(text.AsSpan(at, Math.Min(40, text.Length - at))),
            _ => false,
        };

    private static bool IsInWord(string text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]);

    // a heading, list, quotation, rule or definition at the start of a line
    private static bool BeginsBlock(StringBuilder markdown, string text, int at)
    {
        var start = markdown.Length;
        while (start > 0 && char.IsAsciiDigit(markdown[start - 1]) && markdown.Length - start < 10)
        {
            start--;
        }

        var isStart = start == 0 || markdown[start - 1] == '\n';
        var next = at + 1 < text.Length ? text[at + 1] : ' ';
        return isStart
            && (
                start == markdown.Length
                    ? text[at] is '#' or '>' or '=' or '[' or '~'
                        || (text[at] is '-' or '+' && next is ' ' or '\n' or '-')
                    : text[at] is '.' or ')' && next is ' ' or '\n'
            );
    }

    [GeneratedRegex("^&#?[a-z0-9]+;", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Entity();
}
