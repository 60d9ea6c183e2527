using System.Globalization;
using System.Text;

namespace Raadslag.Import.Structure;

/// <summary>
/// Evens out what is invisible: runs of blanks, no-break blanks and hyphens, soft hyphens, and what turns the direction of
/// reading.
/// </summary>
internal static class Whitespace
{
    private const char SoftHyphen = '\u00AD';
    private const char NonJoiner = '\u200C';
    private const char Joiner = '\u200D';
    private static readonly char[] Blanks = ['\t', ' '];

    /// <summary>How many blanks in a row say that a column ends there.</summary>
    private const int ColumnGap = 3;

    /// <summary>One blank between words; a tab, or three blanks and more between words, is kept as one tab.</summary>
    public static string Tidy(string text)
    {
        var tidy = new StringBuilder(text.Length);
        var (blanks, tabs, endsSoft) = (0, 0, false);
        foreach (var character in text)
        {
            endsSoft = character == SoftHyphen || (endsSoft && char.IsWhiteSpace(character));
            if (character == '\t')
            {
                tabs++;
            }
            else if (char.IsWhiteSpace(character) || IsInvisible(character))
            {
                blanks += IsInvisible(character) ? 0 : 1;
            }
            else
            {
                AppendGap(tidy, blanks, tabs);
                (blanks, tabs) = (0, 0);
                tidy.Append(Plain(character));
            }
        }

        // A tab at the end stands for a last, empty cell, one at the beginning for a first.
        return tidy.Length == 0 ? "" : tidy.Append(endsSoft ? "-" : "").Append('\t', tabs).ToString();
    }

    /// <summary>The words of a line, whatever columns they stood in.</summary>
    public static string WithoutTabs(string tidy) =>
        string.Join(' ', tidy.Split(Blanks, StringSplitOptions.RemoveEmptyEntries));

    private static void AppendGap(StringBuilder tidy, int blanks, int tabs)
    {
        if (tabs > 0)
        {
            tidy.Append('\t', tabs);
        }
        else if (tidy.Length > 0 && blanks > 0)
        {
            tidy.Append(blanks >= ColumnGap ? '\t' : ' ');
        }
    }

    /// <summary>The words without the signs that join letters or keep them apart; nobody reads those.</summary>
    public static string WithoutJoiners(string text) =>
        text.AsSpan().ContainsAny(Joiner, NonJoiner) ? string.Concat(text.Where(sign => !IsJoiner(sign))) : text;

    private static bool IsInvisible(char character) =>
        char.IsControl(character)
        || (!IsJoiner(character) && char.GetUnicodeCategory(character) == UnicodeCategory.Format);

    // they belong in words of some languages
    private static bool IsJoiner(char character) => character is Joiner or NonJoiner;

    private static char Plain(char character) => character is '\u2010' or '\u2011' ? '-' : character;
}
