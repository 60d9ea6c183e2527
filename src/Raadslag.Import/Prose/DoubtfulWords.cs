using System.Text.RegularExpressions;
using Raadslag.Import.Structure;

namespace Raadslag.Import.Prose;

/// <summary>
/// Warns of words that an extraction or an earlier line end has left a hyphen in, or taken a hyphen or a blank from.
/// The text is kept as it stands.
/// </summary>
internal static partial class DoubtfulWords
{
    private const int ShortestStem = 4;

    /// <summary>Looks at the lines that an item's text was made of.</summary>
    public static void Warn(Desk desk, IEnumerable<int> lines)
    {
        foreach (var index in lines.Where(index => desk.Lines[index].Text.Length <= 20_000))
        {
            var text = desk.Lines[index].Text;
            foreach (var match in Suspicious().EnumerateMatches(text))
            {
                var word = text.Substring(match.Index, match.Length);
                if (IsDoubtful(word, desk.Vocabulary))
                {
                    desk.Warn(WarningCode.WordIsDoubtful, index, word);
                }
            }
        }
    }

    private static bool IsDoubtful(string word, Vocabulary vocabulary)
    {
        var hyphen = word.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 ? HasHyphenTooMany(word[..hyphen], word[(hyphen + 1)..], vocabulary)
            : char.IsUpper(word[^1]) || char.IsDigit(word[^1]) ? true
            : HasHyphenTooFew(word, vocabulary);
    }

    // "rekrutterings-udfordringer": a joining s before the hyphen, or the same word without it elsewhere.
    private static bool HasHyphenTooMany(string stem, string rest, Vocabulary vocabulary) =>
        rest is "og" or "eller"
        || vocabulary.Knows(stem + rest)
        || (stem.Length > ShortestStem && stem[^1] == 's' && rest.Length >= ShortestStem && char.IsLower(rest[0]));

    // "SOSUskolerne", "socialog": what is left when a hyphen at a line end was taken for hyphenation.
    private static bool HasHyphenTooFew(string word, Vocabulary vocabulary)
    {
        var capitals = word.TakeWhile(char.IsUpper).Count();
        if (capitals >= 2)
        {
            return vocabulary.Knows(word[..capitals]) || vocabulary.Knows(word[..capitals] + "-");
        }

        return word.EndsWith("og", StringComparison.Ordinal) && vocabulary.Knows(word[..^2] + "-");
    }

    // Small letters around one hyphen; capitals run into small letters; a word that ends in "og"; a small word run
    // into a number; two years run together.
    [GeneratedRegex(
        @"(?<![\p{L}\d/-])(?:\p{Lu}?\p{Ll}{2,}-\p{Ll}{2,}(?![\p{L}\d/-])|\p{Lu}{2,5}\p{Ll}{5,}(?![\p{L}-])|\p{Lu}?\p{Ll}{3,}og(?![\p{L}-])|(?:den|til|fra|af|på|kl|pr|ca)\d+(?![\p{L}-])|(?:19|20)\d\d(?:19|20)\d\d(?!\d))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Suspicious();
}
