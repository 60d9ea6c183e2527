using System.Text.RegularExpressions;

namespace Raadslag.Import.Annexes;

/// <summary>The words by which a sentence names an annex, and the names it gives.</summary>
internal static partial class AnnexWords
{
    private const int LongestSubject = 90;

    /// <summary>Whether the sentence says that something is annexed.</summary>
    public static bool NamesAnnex(string sentence) => Named().IsMatch(sentence);

    /// <summary>Whether a list of annexes follows: "Som bilag vedlægges:".</summary>
    public static bool AnnouncesList(string sentence) => Announced().IsMatch(sentence);

    /// <summary>Whether a paragraph is nothing but an annex's name: "Notat om …, juni 2026."</summary>
    public static bool IsName(string text) => text.Length <= 160 && Name().IsMatch(text);

    /// <summary>The annexes that a sentence names, as printed.</summary>
    public static IEnumerable<string> NamesIn(string sentence)
    {
        if (sentence.Length > 1000)
        {
            yield break;
        }

        foreach (Match lettered in Lettered().Matches(sentence))
        {
            yield return lettered.Groups["name"].Value.Trim();
        }

        if (Subject().Match(sentence) is { Success: true } subject && subject.Groups["name"].Length <= LongestSubject)
        {
            yield return subject.Groups["name"].Value.Trim();
        }
        else if (Object().Match(sentence) is { Success: true } named)
        {
            yield return named.Groups["name"].Value.Trim();
        }
    }

    /// <summary>The names after the colon of "Som bilag vedlægges: A, B og C."</summary>
    public static IEnumerable<string> NamesAfterColon(string sentence)
    {
        var colon = sentence.IndexOf(':', StringComparison.Ordinal);
        var list = colon < 0 ? "" : sentence[(colon + 1)..].Trim().TrimEnd('.');
        if (list.Length == 0)
        {
            return [];
        }

        if (list.Contains(';', StringComparison.Ordinal))
        {
            return list.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        }

        var names = list.Split(", ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return names is [.. var first, var last] && first.Length > 0 ? [.. first, .. LastTwo(last)] : names;
    }

    private static string[] LastTwo(string text)
    {
        var and = text.IndexOf(" og ", StringComparison.Ordinal);
        return and < 0 ? [text] : [text[..and], text[(and + 4)..]];
    }

    [GeneratedRegex(
        @"\b(?:bilag(?:et|ene|s|slisten)?|vedlagt|vedlagte|vedlægges|vedlagdes|vedhæftet|vedhæftede|vedhæftes|vedlagt)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Named();

    [GeneratedRegex(
        @"^(?:som |følgende )?bilag(?: (?:er|var))?(?: (?:vedlægges|vedlagt|vedhæftes|vedhæftet|til sagen|til punktet))?(?: følgende)?(?:$|:)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Announced();

    [GeneratedRegex(
        @"^(?:Notat|Bilag|Oversigt|Udkast|Referat|Rapport|Kommissorium) [^.!?:]+\.?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Name();

    // "vedhæftede bilag B: beregnede kommunekvoter"
    [GeneratedRegex(@"\b(?<name>[Bb]ilag (?:[A-ZÆØÅ]|\d{1,2}) ?[:–-] ?[^.;:]{3,120})", RegexOptions.CultureInvariant)]
    private static partial Regex Lettered();

    // "Handlingsplanen vedlægges som bilag."
    [GeneratedRegex(
        @"^(?!(?:Der|Som|I|Her|Hertil|Desuden|Endvidere|Dertil|Til|Med|På|Det|Bilag) )(?<name>\p{Lu}[^,.;:]*?)(?: er)?(?: også)? (?:vedlægges|vedlagt|vedhæftes|vedhæftet)(?: som bilag\b| referatet\b| dagsordenen\b| til | sagen\b|\.?$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Subject();

    // "Der vedlægges notat fra …" | "Der er desuden vedlagt et overblik over …"
    [GeneratedRegex(
        @"^(?:Der|Som|Desuden|Endvidere|Hertil|Dertil)\b[^.;:]*?\b(?:vedlægges|vedlagt|vedhæftes|vedhæftet)(?: som bilag)?(?: også| desuden| endvidere)? (?:(?:en|et) )?(?<name>(?!til |på |som )\p{L}[^.;:]*?)(?=, (?:som|der|hvor|med|jf|herunder|idet|så|men|og)\b|[.;:]|$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Object();
}
