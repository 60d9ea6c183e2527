using System.Text;

namespace Raadslag.Search;

/// <summary>
/// Splits text into words: runs of letters and digits. A word with hyphens gives its parts, and its whole besides.
/// </summary>
internal static class Words
{
    public static List<TextWord> In(string text)
    {
        var words = new List<TextWord>(text.Length / 6);
        var position = 0;

        while (position < text.Length)
        {
            if (WidthAt(text, position) is 0)
            {
                position++;
                continue;
            }

            var end = EndOfLetters(text, position);
            var folded = DanishFolding.Fold(text.AsSpan(position, end - position));
            end = EndOfEnding(text, end);

            if (folded is not "")
            {
                words.Add(new TextWord(position, end - position, folded, IsHyphenBetweenWords(text, end)));
            }

            position = end;
        }

        return words;
    }

    /// <summary>The words with hyphens, written as one: sosurejsehold, sag202600613.</summary>
    public static IEnumerable<string> Whole(IReadOnlyList<TextWord> words)
    {
        var whole = new StringBuilder();

        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].JoinedToNext || whole.Length > 0)
            {
                whole.Append(words[i].Folded);
            }

            if (!words[i].JoinedToNext && whole.Length > 0)
            {
                yield return DanishFolding.Fold(whole.ToString());
                whole.Clear();
            }
        }
    }

    private static int EndOfLetters(string text, int position)
    {
        while (position < text.Length && WidthInside(text, position) is > 0 and var width)
        {
            position += width;
        }

        return position;
    }

    // An ending behind an apostrophe is no part of the word: VIA's, 1990'erne.
    private static int EndOfEnding(string text, int end)
    {
        if (end >= text.Length || text[end] is not ('\'' or '\u2019'))
        {
            return end;
        }

        var tail = EndOfLetters(text, end + 1);
        return IsEnding(text.AsSpan(end + 1, tail - end - 1)) ? tail : end;
    }

    private static bool IsEnding(ReadOnlySpan<char> tail) =>
        tail is "s" or "er" or "en" or "et" or "erne" or "ere" or "ens" or "ets" or "ernes" or "ers";

    private static bool IsHyphenBetweenWords(string text, int position) =>
        position + 1 < text.Length && text[position] is '-' or '\u2010' or '\u2011' && WidthAt(text, position + 1) > 0;

    private static int WidthInside(string text, int position) =>
        DanishFolding.IsAccent(text[position]) || DanishFolding.IsInvisible(text[position])
            ? 1
            : WidthAt(text, position);

    private static int WidthAt(string text, int position) =>
        Rune.TryGetRuneAt(text, position, out var rune) && Rune.IsLetterOrDigit(rune) ? rune.Utf16SequenceLength : 0;
}
