using System.Globalization;
using System.Text;

namespace Raadslag.Cli.Checking;

/// <summary>Names that come from a file, made fit for a terminal: nothing in them can steer it or fill it.</summary>
internal static class Plain
{
    private const int Longest = 120;

    /// <summary>The text as long as it is: whoever gave the name knows it.</summary>
    public static string Name(string text) => Shown(text);

    /// <summary>The text, cut at its end.</summary>
    public static string Text(string text) => Shown(text.Length > Longest ? text[..Longest] + "…" : text);

    /// <summary>The text, cut at its beginning: of a way to a place the last steps say most.</summary>
    public static string End(string text) => Shown(text.Length > Longest ? "…" + text[^Longest..] : text);

    private static string Shown(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            shown.Append(Steers(Rune.GetUnicodeCategory(rune)) ? "·" : rune.ToString());
        }

        return shown.ToString();
    }

    private static bool Steers(UnicodeCategory category) =>
        category
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Surrogate
                or UnicodeCategory.PrivateUse;
}
