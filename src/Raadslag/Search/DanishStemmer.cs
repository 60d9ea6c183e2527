using System.Buffers;

namespace Raadslag.Search;

/// <summary>
/// Cuts the endings off a folded Danish word, so that budget, budgetter and budgettet are found as one.
/// </summary>
/// <remarks>
/// The method is Snowball's for Danish: the longest known ending goes, if it lies behind the first consonant that
/// follows a vowel, and a doubled consonant is undone. Unlike Snowball it takes the preterite (-ede) and the -t of
/// adjectives and participles, and keeps what makes a new word (-hed, -lig, -else). What rules cannot know stands in
/// <c>DanishExceptions.txt</c>.
/// </remarks>
internal static class DanishStemmer
{
    // Another number, or another list of exceptions, makes every stored stem out of date.
    private const int RulesVersion = 1;

    private static readonly SearchValues<char> Vowels = SearchValues.Create(['a', 'e', 'i', 'o', 'u', 'y', 'æ', 'ø']);
    private const int ShortestRest = 3;

    // Longest first: the first that fits is the longest.
    private static readonly string[] Endings =
    [
        "erendes",
        "eredes",
        "erende",
        "ernes",
        "erens",
        "erets",
        "erede",
        "endes",
        "erer",
        "eres",
        "eren",
        "eret",
        "erne",
        "ende",
        "enes",
        "edes",
        "ere",
        "ers",
        "ens",
        "ets",
        "ene",
        "ede",
        "es",
        "er",
        "en",
        "et",
        "e",
    ];

    /// <summary>Names the rules and the list together; stored with each search row.</summary>
    public static string Version { get; } = $"{RulesVersion}-{DanishExceptions.Fingerprint}";

    /// <summary>The stem of a word that is already folded; a word with digits is its own stem.</summary>
    public static string Stem(string folded)
    {
        if (folded.Length <= ShortestRest || folded.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return folded;
        }

        return DanishExceptions.StemOf(folded) ?? folded[..LengthOfStem(folded)];
    }

    private static int LengthOfStem(string word)
    {
        var region = StartOfRegion(word);
        var stem = WithoutEnding(word, region);

        return WithoutDoubling(WithoutNeuter(WithoutLatin(stem)), region).Length;
    }

    // Behind the first consonant that follows a vowel, and at least three letters in.
    private static int StartOfRegion(string word)
    {
        var vowel = word.AsSpan().IndexOfAny(Vowels);
        var consonant = vowel < 0 ? -1 : word.AsSpan(vowel).IndexOfAnyExcept(Vowels);

        return consonant < 0 ? word.Length : Math.Max(vowel + consonant + 1, ShortestRest);
    }

    private static ReadOnlySpan<char> WithoutEnding(ReadOnlySpan<char> word, int region)
    {
        foreach (var ending in Endings)
        {
            if (word.Length - ending.Length >= region && word.EndsWith(ending) && !IsPartOfRoot(word, ending))
            {
                return word[..^ending.Length];
            }
        }

        return word.Length - 1 >= region && word[^1] is 's' && IsBeforeGenitive(word[^2]) ? word[..^1] : word;
    }

    private static bool IsBeforeGenitive(char letter) => letter is 'ø' || "abcdfghjklmnoprtvyz".Contains(letter);

    // kvalitet, kapacitet, aktivitets: the first -et is not the article.
    private static bool IsPartOfRoot(ReadOnlySpan<char> word, string ending) =>
        ending is "et" && word.EndsWith("itet") || ending is "ets" && word.EndsWith("itets");

    // vigtigst, and the -t of adjectives and participles: vigtigt, kommunalt, umiddelbart, aktivt, gennemført, anvendt.
    private static ReadOnlySpan<char> WithoutNeuter(ReadOnlySpan<char> stem)
    {
        if (stem.EndsWith("igst"))
        {
            return stem[..^2];
        }

        return stem.Length > ShortestRest + 1 && stem[^1] is 't' && "bdgjklmprv".Contains(stem[^2]) ? stem[..^1] : stem;
    }

    // gymnasium and gymnasier
    private static ReadOnlySpan<char> WithoutLatin(ReadOnlySpan<char> stem) =>
        stem.Length > ShortestRest + 2 && stem.EndsWith("ium") ? stem[..^2] : stem;

    private static ReadOnlySpan<char> WithoutDoubling(ReadOnlySpan<char> stem, int region) =>
        stem.Length - 1 >= region && stem[^1] == stem[^2] && !Vowels.Contains(stem[^1]) ? stem[..^1] : stem;
}
