using System.Collections.Frozen;

namespace Raadslag.Publishing.Pdf.Pages;

/// <summary>Parts that Danish words of this field are made of, in small letters.</summary>
internal static class HyphenationParts
{
    /// <summary>What compounds begin with, with the letter that joins them to the next part.</summary>
    public static readonly PartList Firsts = new(
        """
        aftale almen ankestyrelses arbejds arbejdsgiver arbejdsmarkeds bade befolknings bekendtgørelses beredskabs
        beskæftigelses beslutnings bestyrelses betalings bolig borgmester brand budget bygnings byplan byråds bæredygtigheds
        børne digitaliserings direktør drifts ejendoms energi erhvervs evaluerings flygtninge foranstaltnings forebyggelses
        forenings forhandlings formands forsknings forsynings forvaltnings forældre fritids fællesskabs færdiggørelses
        genoptrænings grunduddannelses handicap handlings hospitals idræts indkøbs indsats industri informations
        infrastruktur innovations integrations investerings job jordbrugs kapacitets klima kollektiv kommunal kommune
        kommunikations konkurrence konstituerings koordinations koordinerings kultur kvalitets kyst lands landbrugs
        landdistrikts ledelses ligestillings lokal lovgivnings læge medarbejder miljø ministeriums mødeleder natur
        nærheds offentligheds omsorgs opfølgnings organisations partnerskabs patient pleje planlægnings praksis
        projekt psykiatri redegørelses regional regions regerings rehabiliterings repræsentations ressource
        rammeaftale ramme rednings sagsbehandlings samarbejds samfunds sekretariats sikkerheds social socialtilsyns
        specialiserings special stats strategi styre sundheds sygehus sygeplejerske tilsyns trafik transport turisme
        uddannelses udligning udlignings udvalgs udviklings ungdoms universitets valg vandforsynings vedtægts
        vejlednings velfærds videns virksomheds voksen ytrings ældre økonomi
        """
    );

    /// <summary>What they end with, or go on with.</summary>
    public static readonly PartList Heads = new(
        """
        afdeling afgift afgørelse aftale analyse anlæg ansvar ansættelse arbejd arbejde arbejder befolkning behandling
        bekendtgørelse beredskab beslutning bestyrelse bidrag bro brug bruger centre direktion direktør drift
        embedsmand erhverv finansiering forening forhandling forhold formand forskning forslag forsyning
        forsørgelse forvaltning fremstilling grundlag gruppe
        indberetning indhold indsats indsigt industri information institution integration klage klima
        knudepunkt kommission kommune kontakt kontor kreds kredsen kvalitet kvote ledelse medlem middel minister
        ministerium netværk niveau omkostning område omsorg opfølgning opgave oplysning ordfører ordning
        organisation plads plan planlæg planlægning pleje pligt politik praksis presse pris problem proces produktion
        program projekt prøve protokol præsident publikum rådgivning region regering samarbejd samarbejde samfund
        sektor sekretariat service skole skat skema social spørgsmål sprog station sted stilling strategi struktur
        strækning styrelse styring støtte sundhed sygehus system
        tilbud tilskud tilsyn trafik transport tryghed træning uddann uddannelse udfordring udgift udligning
        udvalg udvikl udvikling virksomhed vurdering økonomi
        """
    );

    /// <summary>Endings that begin a new part after a consonant.</summary>
    public static readonly PartList Endings = new("dom hed lig løs ning skab");

    /// <summary>What stands before a stem.</summary>
    public static readonly PartList Prefixes = new(
        "af an be efter for fra frem gen hen ind med mellem mis mod ned om op over på sam selv til ud under ved"
    );

    /// <summary>Prefixes that are often found within a word, where their last consonant does not go with the vowel after it.</summary>
    public static readonly string[] PrefixesWithin = ["for", "sam", "gen", "over", "under", "efter", "mellem"];

    /// <summary>Words that seem to begin with a prefix.</summary>
    public static readonly string[] NoPrefixes = ["afrik", "aftryk", "fransk"];

    /// <summary>Parts that begin with a vowel, and so few letters that they may as well be the middle of a word.</summary>
    public static readonly PartList BriefVowelHeads = new(
        """
        af aften alder anden anmeld ansøg anvend areal arv egen ejer eksamen emne enhed ens evne ind inde op orden ord
        ude ud uge under ægte ældre ører år åben ånd åre øvelse
        """
    );

    /// <summary>What may follow a known part at the end of a word.</summary>
    public static readonly FrozenSet<string> Inflections = FrozenSet.ToFrozenSet([
        "",
        .. "e en ene enes ens er ere eren erens erne ernes ers es et ets hed heden hedens heder hederne heds n ne nes ns r re ren rens rne rnes rs s st ste t ts".Split(
            ' '
        ),
    ]);
}

/// <summary>A list of parts, found by their first letter.</summary>
internal sealed class PartList(string parts)
{
    private readonly FrozenDictionary<char, string[]> _parts = parts
        .Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        .GroupBy(part => part[0])
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(part => part.Length).ToArray());

    /// <summary>How long the longest part is that the letters begin with; 0 for none.</summary>
    public int Longest(ReadOnlySpan<char> letters)
    {
        foreach (var part in _parts.GetValueOrDefault(letters[0], []))
        {
            if (letters.StartsWith(part, StringComparison.Ordinal))
            {
                return part.Length;
            }
        }

        return 0;
    }
}
