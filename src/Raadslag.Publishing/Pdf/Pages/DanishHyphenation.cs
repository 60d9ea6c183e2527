using System.Buffers;
using System.Collections.Frozen;

namespace Raadslag.Publishing.Pdf.Pages;

/// <summary>
/// Where a Danish word may be divided at the end of a line, after the rules of <i>Retskrivningsordbogen</i> on the division of
/// words: a compound between its parts, other words so that a single consonant goes with the vowel after it.
/// </summary>
/// <remarks>
/// Where the letters alone leave it open, as by an <c>s</c> that may join two words or begin the second, a word is divided only
/// if its parts are known. A division that is missing costs a ragged line; a wrong one stops the reader.
/// </remarks>
internal static class DanishHyphenation
{
    private const int FewestBefore = 2;
    private const int FewestAfter = 3;
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyæøåéö");

    // groups of consonants that a Danish word can begin with
    private static readonly FrozenSet<string> Beginnings = FrozenSet.ToFrozenSet([
        .. "bl br dr dj fj fl fn fr gl gn gr hj hv kl kn kr kv pj pl pr sj sk skj skr skv sl sm sn sp spj spl spr st stj str sv tj tr tv vr".Split(
            ' '
        ),
    ]);

    /// <summary>
    /// The places in a word before which it may be divided, in order; none for a word with capitals inside, or with anything that
    /// is no letter.
    /// </summary>
    public static IReadOnlyList<int> Points(ReadOnlySpan<char> word)
    {
        if (word.Length < FewestBefore + FewestAfter || !IsPlain(word))
        {
            return [];
        }

        var letters = word.ToString().ToLowerInvariant();
        var seams = new HyphenationSeams(letters);
        var points = new List<int>();
        for (var i = NextVowel(letters, 0); i < letters.Length; )
        {
            var next = NextVowel(letters, i + 1);
            var point = next < letters.Length ? Between(letters, i, next, seams) : 0;
            if (point >= FewestBefore && point <= letters.Length - FewestAfter)
            {
                points.Add(point);
            }

            i = next;
        }

        return points;
    }

    internal static bool HasVowel(ReadOnlySpan<char> part) => part.ContainsAny(Vowels);

    internal static bool IsVowel(char letter) => Vowels.Contains(letter);

    /// <summary>Whether a Danish word can begin so: with a vowel, a consonant, or a group that words begin with.</summary>
    internal static bool CanBegin(ReadOnlySpan<char> part)
    {
        var consonants = part.IndexOfAny(Vowels);
        return consonants is 0 or 1
            || (consonants > 1 && Beginnings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(part[..consonants]));
    }

    private static bool IsPlain(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (!char.IsLetter(word[i]) || (i > 0 && char.IsUpper(word[i])))
            {
                return false;
            }
        }

        return true;
    }

    private static int NextVowel(string letters, int from)
    {
        while (from < letters.Length && !IsVowel(letters[from]))
        {
            from++;
        }

        return from;
    }

    // the place between two vowels where the word may be divided; 0 for none
    private static int Between(string letters, int vowel, int next, HyphenationSeams seams)
    {
        var seam = seams.Between(vowel + 1, next);
        if (seam != HyphenationSeams.Unknown)
        {
            return seam;
        }

        var group = letters.AsSpan(vowel + 1, next - vowel - 1);
        return group.Length switch
        {
            0 => 0,
            1 => "jqwxz".Contains(group[0], StringComparison.Ordinal) ? 0 : next - 1,
            _ => IsOpen(group) ? 0 : next - 1,
        };
    }

    // whether the last consonant of a group may belong to the one before it as well as to the vowel after it
    private static bool IsOpen(ReadOnlySpan<char> group) =>
        group[^1] is 's' && group[^2] is not 's'
        || (group[^1] is 'h' && group[^2] is 'c' or 'p' or 's' or 't')
        || group[^2..] is "ng" or "ck"
        || "qwxz".Contains(group[^1], StringComparison.Ordinal)
        || Beginnings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(group[^2..]);
}
