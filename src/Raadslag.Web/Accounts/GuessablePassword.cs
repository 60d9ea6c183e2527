using System.Text;

namespace Raadslag.Web.Accounts;

/// <summary>
/// How much of a password somebody who guesses would have to find out. What everybody tries first counts little, however
/// long it is: digits, repeats, rows of keys, the alphabet, common passwords, the site's name and one's own.
/// </summary>
internal static class GuessablePassword
{
    /// <summary>What a password must be worth, in signs that can only be tried one by one.</summary>
    public const int Least = 8;

    private const int WordIsWorth = 3;
    private const int LongestWord = 24;
    private const int ShortestRun = 3;
    private const int ShortestName = 3;

    private static readonly string[] Rows =
    [
        "1234567890+´",
        "qwertyuiopå",
        "asdfghjklæø",
        "zxcvbnm,.-", // a Danish keyboard
        "1234567890-=",
        "qwertyuiop[]",
        "asdfghjkl;'",
        "zxcvbnm,./", // an English one
        "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
        "qazwsxedcrfvtgbyhnujmikolp",
        "1q2w3e4r5t6y7u8i9o0p", // its columns
        "abcdefghijklmnopqrstuvwxyzæøå",
        "zyxwvutsrqponmlkjihgfedcba",
    ];

    private static readonly string[] Ways = [.. Rows, .. Rows.Select(row => new string([.. row.Reverse()]))];

    /// <summary>What the password is worth to its owner, whose names are these.</summary>
    public static int Worth(string password, IEnumerable<string> names)
    {
        var plain = password.Normalize().ToLowerInvariant();
        string[] own = [.. names.SelectMany(Words).Where(word => word.Length >= ShortestName), .. CommonPasswords.Site];
        var written = Repeated(plain) ?? plain;
        return Math.Min(Cheapest(written, own), Cheapest(AsLetters(written), own));
    }

    // the cheapest way to put it together: whoever guesses takes the shortest way too
    private static int Cheapest(string text, string[] own)
    {
        var cost = new int[text.Length + 1];
        for (var end = 1; end <= text.Length; end++)
        {
            cost[end] = cost[end - 1] + 1;
            for (var start = Math.Max(0, end - LongestWord); start < end - 1; start++)
            {
                cost[end] = Math.Min(cost[end], cost[start] + PieceCost(text[start..end], own));
            }
        }

        return cost[^1];
    }

    private static int PieceCost(string piece, string[] own) =>
        IsOneKind(piece) || IsRun(piece) || own.Contains(piece) ? 1
        : piece.Length >= CommonPasswords.Shortest && CommonPasswords.Contains(piece) ? WordIsWorth
        : piece.Length;

    // digits alone, signs alone, or one letter over and over
    private static bool IsOneKind(string piece) =>
        piece.All(char.IsDigit)
        || piece.All(sign => !char.IsLetterOrDigit(sign))
        || (piece.Length >= ShortestRun && piece.All(letter => letter == piece[0]));

    private static bool IsRun(string piece) =>
        piece.Length >= ShortestRun && Ways.Any(way => way.Contains(piece, StringComparison.Ordinal));

    // "abcabcabcabc" is "abc" and no more
    private static string? Repeated(string text)
    {
        for (var length = 1; length <= text.Length / 2; length++)
        {
            if (
                text.Length % length == 0
                && text == string.Concat(Enumerable.Repeat(text[..length], text.Length / length))
            )
            {
                return text[..length];
            }
        }

        return null;
    }

    // "p4ssw0rd" is "password" to whoever guesses
    private static string AsLetters(string text) =>
        new StringBuilder(text)
            .Replace('0', 'o')
            .Replace('1', 'i')
            .Replace('3', 'e')
            .Replace('4', 'a')
            .Replace('@', 'a')
            .Replace('5', 's')
            .Replace('$', 's')
            .Replace('7', 't')
            .ToString();

    private static IEnumerable<string> Words(string name) =>
        new string([
            .. name.Normalize().ToLowerInvariant().Select(sign => char.IsLetterOrDigit(sign) ? sign : ' '),
        ]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
