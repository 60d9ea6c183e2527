using System.Text.RegularExpressions;

namespace Raadslag.Import.Closings;

/// <summary>The words that documents use for what is closed, and the words beside them that tell prose from a mark.</summary>
internal static partial class ClosingWords
{
    /// <summary>Whether the text may hold such a word at all; most lines do not and are done with here.</summary>
    public static bool MayHave(string text) => Stem().IsMatch(text);

    /// <summary>Words that call something closed wherever they stand, prose or not.</summary>
    [GeneratedRegex(
        @"(?:må|skal|kan|bør) (?:\p{L}+ )?ikke (?:\p{L}+ )?offentliggøres|ikke (?:til|egnet til) offentliggørelse|undta(?:ges|get|gne) (?:for |fra )?(?:offentlig|aktindsigt)|uden offentlighed|(?:punktet|punkterne|mødet|dørene|dagsordenen)\b[^.]{0,40}\blukkes\b|lukning af (?:dagsorden|møde|punkt|dør)|(?:kun|alene) (?:til|for) (?:intern|medlemmer|rådets medlemmer)|(?:for|bag|bagved) luk?kede? dør|\b(?:closed|confidential|in camera)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    public static partial Regex Phrase();

    /// <summary>The adjectives; a noun may be run together with one where the letters were spaced.</summary>
    [GeneratedRegex(
        $@"(?<!\p{{L}})(?:lukke(?:t|de)|fortrolig(?:t|e)?|hemmelig(?:t|e)?|(?:ikke|ej|u)[ -]?(?:offentlig(?:t|e)?|åb(?:en|ent|ne)))(?=$|[^\p{{L}}]|{Collective}|{Single})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    public static partial Regex Adjective();

    /// <summary>After the adjective: what holds several items.</summary>
    [GeneratedRegex($@"\G[ -]?\p{{L}}*?(?:{Collective})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex CollectiveNoun();

    /// <summary>After the adjective: one item, or something that belongs to one.</summary>
    [GeneratedRegex($@"\G[ -]?\p{{L}}*?(?:{Single})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex SingleNoun();

    /// <summary>Before an adjective that stands apart: what holds several items.</summary>
    [GeneratedRegex(
        @"(?:dagsorden|møde|punkter|sager|referat|protokol|emner|del)\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    public static partial Regex AllBefore();

    /// <summary>Before the adjective, in the same sentence: what it would be about if it is a predicate.</summary>
    [GeneratedRegex(
        @"\b(?:(?:dagsordens)?punkt(?:et|er|erne)?|pkt|møde(?:t|r|rne)?|dagsorden(?:en)?|bilag(?:et|ene)?|emnet|referatet|drøftelsen|behandlingen|orienteringen|materialet|notatet)\b|\bsag(?:en|erne)\b(?! (?:\p{L}+ )?(?:blev|bliver|blevet))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    public static partial Regex Subject();

    /// <summary>The word before an adjective that makes it the predicate of a sentence.</summary>
    [GeneratedRegex(
        @"^(?:er|var|bliver|blev|blevet|blive|være|været|har|havde|have|få|får|fik|fået|holde|holder|holdt|holdes|forblev|forbliver|står|stod|ligger|nu|ikke|helt|delvist?|midlertidigt?|permanent|stadig|fortsat|også|så|allerede|ellers|endnu|snart|og|eller|kan|skal|vil|må|dem|den|det|os|sig|at|både|enten|næsten|endeligt?)$",
        RegexOptions.CultureInvariant
    )]
    public static partial Regex BeforePredicate();

    /// <summary>The word after an adjective that is not what it describes.</summary>
    [GeneratedRegex(
        @"^(?:for|om|i|på|til|af|med|ved|under|fra|som|og|eller|jf|jfr|siden|efter|da|når|fordi|hvor|den|det|de|der|kl|pga|grundet|ifølge|hele|kun|alene)$",
        RegexOptions.CultureInvariant
    )]
    public static partial Regex NoNoun();

    /// <summary>How a heading begins that tells how what follows is dealt with.</summary>
    [GeneratedRegex(
        @"^(?:(?:den|det|de|del|referat|beslutningsprotokol|protokol|dagsorden|punkt|punkter|sag|sager|møde|mødet|emner|behandl\p{L}+|følgende|resten|herefter|herfra|efterfølgende|øvrige|bilag|afsnit|kkr|tillæg|tillægs\p{L}+|luk?ke(?:t|de)|fortrolig\p{L}*|hemmelig\p{L}*|ikke|ej|u-?offentlig\p{L}*|\p{Lu}|i{1,3})(?!\p{L}))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    public static partial Regex HeadingStart();

    /// <summary>A heading that says that what follows is open.</summary>
    [GeneratedRegex(
        @"^(?:(?:den|det|de|del|referat(?: af| fra)?|dagsorden(?: for| til)?) )*(?:åb(?:en|ent|ne)|offentlig(?:t|e)?)(?: ?(?:dagsorden\p{L}*|møde\p{L}*|punkt\p{L}*|del|delen|sag\p{L}*|session|behandling|afsnit|referat|protokol))?(?:,? kl\.? [\d:.]+)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    public static partial Regex Opening();

    private const string Collective =
        @"(?:dagsordenen|dagsorden(?!spunkt)|mødedel\p{L}*|møde|del(?:en)?(?!\p{L})(?! af (?!(?:\S+ )?\S*(?:møde|dagsorden|referat)))|punkter|sager|døre|dør(?!\p{L})|session|samling|forhandling|afdelinger(?!\p{L})|afsnit|referat|protokol|drøftelser|emner|behandlinger|kreds(?!\p{L}))";

    private const string Single =
        @"(?:(?:dagsordens)?punkt(?:et)?(?!\p{L})|pkt|sag(?:en)?(?!\p{L})|bilag|emne(?!r)|behandling(?!er)|drøftelse(?!r)|orientering|notat|materiale|oplysninger|dokument)";

    [GeneratedRegex(
        @"luk|fortrol|hemmel|offentlig|aktindsigt|medlemmer|intern|åb[en]|closed|confidential|in camera",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Stem();
}
