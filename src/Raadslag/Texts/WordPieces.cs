using System.Globalization;

namespace Raadslag.Texts;

/// <summary>Cuts text into the smallest pieces that are compared: words, white space, and single signs.</summary>
internal static class WordPieces
{
    public static List<string> Of(string text)
    {
        var pieces = new List<string>(text.Length / 4);
        var start = 0;
        for (var at = 0; at < text.Length; )
        {
            // as the reader sees it: an accent is not taken off its letter, half of a sign is no sign
            var next = at + StringInfo.GetNextTextElementLength(text, at);
            if (next == text.Length || !IsOne(text[at], text[next]))
            {
                pieces.Add(text[start..next]);
                start = next;
            }

            at = next;
        }

        return pieces;
    }

    public static bool IsWord(string piece) => char.IsLetterOrDigit(piece, 0);

    private static bool IsOne(char one, char next) =>
        (char.IsLetterOrDigit(one) && char.IsLetterOrDigit(next))
        || (char.IsWhiteSpace(one) && char.IsWhiteSpace(next));
}
