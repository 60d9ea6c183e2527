using System.Text;

namespace Raadslag.Import.Structure;

/// <summary>Evens out what is invisible: runs of blanks, no-break blanks and hyphens, soft hyphens.</summary>
internal static class Whitespace
{
    private const char SoftHyphen = '\u00AD';
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

    private static bool IsInvisible(char character) =>
        character is SoftHyphen or '\uFEFF' or '\u200B' or '\u2060' || char.IsControl(character);

    private static char Plain(char character) => character is '\u2010' or '\u2011' ? '-' : character;
}
