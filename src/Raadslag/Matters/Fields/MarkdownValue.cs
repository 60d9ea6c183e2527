using System.Text;

namespace Raadslag.Matters.Fields;

/// <summary>Writes a value into Markdown so that it is read as it stands.</summary>
internal static class MarkdownValue
{
    private const string Special = "\\`*_[]<>|#~&!{}";

    /// <summary>On one line, with what would be markup escaped.</summary>
    public static string Escaped(string value)
    {
        var line = string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var escaped = new StringBuilder(line.Length);
        for (var at = 0; at < line.Length; at++)
        {
            if (Special.Contains(line[at]) || MayBeginBlock(line, at))
            {
                escaped.Append('\\');
            }

            escaped.Append(line[at]);
        }

        return escaped.ToString();
    }

    /// <summary>An address that cannot end the link before its time.</summary>
    public static string Address(string href)
    {
        var address = new StringBuilder(href.Length);
        foreach (var letter in href)
        {
            address.Append(
                letter is '(' or ')' or '<' or '>' or '\\' or '|' || char.IsWhiteSpace(letter) || char.IsControl(letter)
                    ? Uri.HexEscape(letter <= 0xFF ? letter : ' ')
                    : letter.ToString()
            );
        }

        return address.ToString();
    }

    // "1. maj", "- 5" and "---" at the start of a line would be a list or a rule; "1.259" is a number
    private static bool MayBeginBlock(string line, int at) =>
        line[at] switch
        {
            '-' or '+' or '=' => at is 0,
            '.' or ')' => at is > 0 and < 10
                && line.AsSpan(0, at).IndexOfAnyExceptInRange('0', '9') < 0
                && (at + 1 == line.Length || line[at + 1] is ' '),
            _ => false,
        };
}
