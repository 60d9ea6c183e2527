using System.Globalization;
using System.Text;

namespace Raadslag.Search;

/// <summary>
/// The one form of a word that search compares: lower case, å written aa, other accents gone, æ and ø kept.
/// </summary>
/// <remarks>
/// å becomes aa in every word, on both sides, so that Aabenraa and Åbenrå are one word; nothing is ever turned back
/// into å, and a word that merely holds two a's is therefore left alone. Swedish and German ä and ö are the letters
/// æ and ø.
/// </remarks>
internal static class DanishFolding
{
    /// <summary>Longer words are cut here, on both sides: nobody types them, and a database index has its limits.</summary>
    public const int LongestWord = 64;

    public static string Fold(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder(word.Length + 2);

        foreach (var letter in Composed(word))
        {
            Append(folded, letter);
        }

        var length = Math.Min(folded.Length, LongestWord);
        return folded.ToString(0, length > 0 && char.IsHighSurrogate(folded[length - 1]) ? length - 1 : length);
    }

    // Ligatures and letters with loose accents, as PDF files have them, become whole letters.
    private static ReadOnlySpan<char> Composed(ReadOnlySpan<char> word)
    {
        if (Ascii.IsValid(word))
        {
            return word;
        }

        var text = word.ToString();
        return text.IsNormalized(NormalizationForm.FormKC) ? word : text.Normalize(NormalizationForm.FormKC);
    }

    private static void Append(StringBuilder folded, char letter)
    {
        switch (char.ToLowerInvariant(letter))
        {
            case 'å':
                folded.Append("aa");
                break;
            case 'ä':
                folded.Append('æ');
                break;
            case 'ö':
                folded.Append('ø');
                break;
            case 'ß':
                folded.Append("ss");
                break;
            case var lower when char.IsAsciiLetterOrDigit(lower) || lower is 'æ' or 'ø' || char.IsSurrogate(lower):
                folded.Append(lower);
                break;
            case var lower:
                AppendWithoutAccents(folded, lower);
                break;
        }
    }

    private static void AppendWithoutAccents(StringBuilder folded, char letter)
    {
        foreach (var part in letter.ToString().Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(part))
            {
                folded.Append(char.ToLowerInvariant(part));
            }
        }
    }

    /// <summary>A mark that belongs to the letter before it.</summary>
    public static bool IsAccent(char character) =>
        char.GetUnicodeCategory(character)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark;

    /// <summary>A soft hyphen or a joiner: inside a word, but no part of it.</summary>
    public static bool IsInvisible(char character) =>
        character is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060';
}
