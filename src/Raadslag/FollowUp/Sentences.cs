using Raadslag.Foundations;

namespace Raadslag.FollowUp;

/// <summary>Takes a paragraph apart into its sentences.</summary>
internal static class Sentences
{
    // what a name or a number follows after its full stop: no sentence ends there
    private static readonly HashSet<string> Abbreviations = new(
        EmbeddedLines.Of("FollowUp.Reference.abbreviations.txt"),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>In their order, without blanks around them.</summary>
    public static IEnumerable<string> In(string paragraph)
    {
        var start = 0;
        for (var at = 0; at < paragraph.Length; at++)
        {
            if (EndsAt(paragraph, at))
            {
                yield return paragraph[start..(at + 1)].Trim();
                start = at + 1;
            }
        }

        if (paragraph[start..].Trim() is { Length: > 0 } rest)
        {
            yield return rest;
        }
    }

    private static bool EndsAt(string text, int at) =>
        text[at] is '.' or '!' or '?'
        && at + 2 < text.Length
        && char.IsWhiteSpace(text[at + 1])
        && (char.IsUpper(text[at + 2]) || text[at + 2] is '"' or '”' or '»' or '„' or '–')
        && !(text[at] is '.' && IsAbbreviation(WordBefore(text, at)));

    // "B." in a name is one too
    private static bool IsAbbreviation(ReadOnlySpan<char> word) =>
        word is [>= 'A' and <= 'Z'] || Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    // no abbreviation is longer, and a text without blanks must not be read again and again
    private static ReadOnlySpan<char> WordBefore(string text, int at)
    {
        const int Longest = 10;
        var start = at;
        while (start > 0 && at - start < Longest && (char.IsLetter(text[start - 1]) || text[start - 1] is '.'))
        {
            start--;
        }

        return text.AsSpan(start, at - start);
    }
}
