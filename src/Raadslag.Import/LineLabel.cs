using System.Buffers;

namespace Raadslag.Import;

/// <summary>What may stand before a line's text without being a column of its own: a bullet, a number, an annex mark.</summary>
internal static class LineLabel
{
    private const int Longest = 12;

    private static readonly SearchValues<char> NumberParts = SearchValues.Create("0123456789.");

    internal static bool Is(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= Longest && (IsBullet(text) || IsAnnexMark(text) || IsNumber(text));

    /// <summary>The mark in the margin that says an annex belongs here: <c>./.</c> in its several forms.</summary>
    internal static bool IsAnnexMark(ReadOnlySpan<char> text)
    {
        var mark = text.Trim();
        return mark.Length is >= 2 and <= 6 && mark.Count('/') == 1 && !mark.ContainsAnyExcept('.', '/', ' ');
    }

    private static bool IsBullet(ReadOnlySpan<char> text) => text.Length == 1 && "-–—•·o*▪●○■→✓➢".Contains(text[0]);

    // "1." and "3.4." and "3.4" and "a)", but not the 5.751 of a table
    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        if (text is [.., ')'])
        {
            return text.Length <= 4;
        }

        if (!text.Contains('.') || text.ContainsAnyExcept(NumberParts))
        {
            return false;
        }

        foreach (var part in text.Split('.'))
        {
            if (text[part].Length > 2)
            {
                return false;
            }
        }

        return true;
    }
}
