namespace Raadslag.Publishing;

/// <summary>What stands before the words of a line: the signs of the quotations and lists it stands in.</summary>
internal static class MarkdownLinePrefix
{
    private const int MostDigits = 9;

    /// <summary>The words alone, and how many signs stood before them.</summary>
    public static ReadOnlySpan<char> After(ReadOnlySpan<char> line, out int depth)
    {
        depth = 0;
        var words = line.Trim(" \t");
        while (LengthOfSign(words) is > 0 and var length)
        {
            depth++;
            words = words[length..].TrimStart(" \t");
        }

        return words;
    }

    private static int LengthOfSign(ReadOnlySpan<char> words) =>
        words switch
        {
            [] => 0,
            ['>', ..] => 1,
            ['-' or '*' or '+', .. var rest] => IsApart(rest) ? 1 : 0,
            [>= '0' and <= '9', ..] => LengthOfNumber(words),
            _ => 0,
        };

    private static int LengthOfNumber(ReadOnlySpan<char> words)
    {
        var digits = words.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and <= MostDigits && words[digits] is '.' or ')' && IsApart(words[(digits + 1)..])
            ? digits + 1
            : 0;
    }

    private static bool IsApart(ReadOnlySpan<char> rest) => rest is [] or [' ' or '\t', ..];
}
