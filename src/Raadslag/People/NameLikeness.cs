using System.Globalization;
using System.Text;

namespace Raadslag.People;

/// <summary>Whether two names may be spellings of one.</summary>
internal static class NameLikeness
{
    private const int ShortestThatMayBeMisspelled = 4;

    private static readonly char[] BetweenParts = [' ', '-', '.', '\u00a0'];

    /// <summary>
    /// The shorter name's parts stand in the longer one in the same order, each spelled the same but for one letter, and
    /// the first of both is such a pair: "Ole Tyrsted" and "Ole Thyrsted Jørgensen".
    /// </summary>
    public static bool MayBeOne(string one, string other)
    {
        var (a, b) = (Parts(one), Parts(other));
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        if (shorter.Length < 2 || !MayBeOnePart(shorter[0], longer[0]))
        {
            return false;
        }

        var next = 1;
        foreach (var part in shorter.Skip(1))
        {
            var found = Array.FindIndex(longer, next, candidate => MayBeOnePart(part, candidate));
            if (found < 0)
            {
                return false;
            }

            next = found + 1;
        }

        return true;
    }

    /// <summary>A name as it is looked up: case, hyphens and the spelling of å do not matter.</summary>
    public static string Folded(string name) => string.Join(' ', Parts(name));

    private static string[] Parts(string name) =>
        Letters(name).Split(BetweenParts, StringSplitOptions.RemoveEmptyEntries);

    // aa is å, and é is e
    private static string Letters(string name)
    {
        var letters = new StringBuilder(name.Length);
        foreach (var letter in name.Normalize(NormalizationForm.FormC).ToLower(CultureInfo.InvariantCulture))
        {
            letters.Append(
                letter is 'æ' or 'ø' or 'å' ? letter : letter.ToString().Normalize(NormalizationForm.FormD)[0]
            );
        }

        return letters.Replace("aa", "å").ToString();
    }

    private static bool MayBeOnePart(string one, string other) =>
        one == other
        || (
            one.Length >= ShortestThatMayBeMisspelled
            && other.Length >= ShortestThatMayBeMisspelled
            && OneLetterApart(one, other)
        );

    private static bool OneLetterApart(string one, string other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        if (longer.Length - shorter.Length > 1)
        {
            return false;
        }

        var same = shorter.AsSpan().CommonPrefixLength(longer);
        return shorter.Length == longer.Length
            ? shorter.AsSpan(same + 1).SequenceEqual(longer.AsSpan(same + 1))
            : shorter.AsSpan(same).SequenceEqual(longer.AsSpan(same + 1));
    }
}
