using System.Buffers;
using System.Globalization;
using System.Text;

namespace Raadslag.Publishing;

/// <summary>
/// Characters that nobody sees, and that make a text look like another or like nothing: control characters, those that turn
/// the direction of reading, those of no meaning. A title or a name may not have them; in other texts they are shown.
/// </summary>
/// <remarks>The soft hyphen and the two joiners are not among them: they belong in words of many languages.</remarks>
public static class HiddenCharacters
{
    private const int LastOfBasicPlane = 0xFFFF;

    // one search of the machine's own; what is beyond the basic plane is looked at only where there is some
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        string.Concat(Enumerable.Range(0, LastOfBasicPlane + 1).Select(code => (char)code).Where(IsSuspect))
    );

    /// <summary>The first in a title or a name, which have no lines either; null when there is none.</summary>
    public static int? InName(string name) => First(name, from: 0, IsHidden) is { } found ? found.Code : null;

    /// <summary>The first in a text that may have lines and tabs; null when there is none.</summary>
    public static int? InText(string text) => First(text, from: 0, IsHiddenInText) is { } found ? found.Code : null;

    /// <summary>The text with each of them as its number, "⟨U+202E⟩"; line breaks and tabs stay.</summary>
    public static string Shown(string text)
    {
        if (First(text, from: 0, IsHiddenInText) is not { } found)
        {
            return text;
        }

        var shown = new StringBuilder(text.Length + 16);
        var from = 0;
        for (var next = (Found?)found; next is { } hidden; next = First(text, from, IsHiddenInText))
        {
            shown.Append(text, from, hidden.At - from).Append('⟨').Append(Name(hidden.Code)).Append('⟩');
            from = hidden.At + (hidden.Code > LastOfBasicPlane ? 2 : 1);
        }

        return shown.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>A character by its number: "U+202E".</summary>
    public static string Name(int code) => string.Create(CultureInfo.InvariantCulture, $"U+{code:X4}");

    private static Found? First(string text, int from, Func<int, bool> isHidden)
    {
        for (var at = from; at < text.Length; at++)
        {
            var next = text.AsSpan(at).IndexOfAny(Suspects);
            if (next < 0)
            {
                return null;
            }

            at += next;
            var isPair = at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);
            var code = isPair ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at];
            if (isHidden(code))
            {
                return new Found(at, code);
            }

            at += isPair ? 1 : 0;
        }

        return null;
    }

    private static bool IsSuspect(char letter) => char.IsSurrogate(letter) || IsHidden(letter);

    private static bool IsHiddenInText(int code) => code is not ('\t' or '\n' or '\r') && IsHidden(code);

    private static bool IsHidden(int code) =>
        code
            is < 0x20
                or (>= 0x7F and <= 0x9F)
                // marks of direction, alone and around others
                or 0x061C
                or 0x200E
                or 0x200F
                or (>= 0x2028 and <= 0x202E)
                or (>= 0x2066 and <= 0x206F)
                // half a character, the mark of byte order, notes between lines
                or (>= 0xD800 and <= 0xDFFF)
                or 0xFEFF
                or (>= 0xFFF9 and <= 0xFFFB)
                // what Unicode says is no character
                or (>= 0xFDD0 and <= 0xFDEF)
                // letters that say a language, and are seen by nobody
                or (>= 0xE0000 and <= 0xE007F)
        || (code & 0xFFFE) == 0xFFFE;

    private readonly record struct Found(int At, int Code);
}
