using System.Globalization;

namespace Raadslag.Benchmarks;

/// <summary>Danish-like text, the same every time: few words come often and many seldom, as in real minutes.</summary>
internal sealed class SearchVocabulary(ulong seed)
{
    private static readonly string[] Common =
    [
        "kommune",
        "kommunerne",
        "region",
        "møde",
        "mødet",
        "samarbejde",
        "indstilling",
        "beslutning",
        "sag",
        "udvalg",
        "aftale",
        "aftalen",
        "sekretariatet",
        "råd",
        "rådet",
        "budget",
        "område",
        "området",
        "fælles",
        "ny",
        "status",
    ];

    private static readonly string[] Small =
    [
        "og",
        "i",
        "at",
        "af",
        "til",
        "for",
        "det",
        "der",
        "en",
        "er",
        "på",
        "med",
        "den",
        "som",
        "om",
        "de",
        "et",
        "har",
    ];

    private static readonly string[] First =
    [
        "sundheds",
        "social",
        "uddannelses",
        "beredskabs",
        "klima",
        "trafik",
        "bolig",
        "erhvervs",
        "miljø",
        "skole",
        "ældre",
        "børne",
        "ungdoms",
        "kultur",
        "fritids",
        "natur",
        "energi",
        "vand",
        "varme",
        "havne",
        "by",
        "land",
        "kyst",
        "ø",
        "drifts",
        "anlægs",
        "it",
        "data",
        "digitaliserings",
        "forsynings",
        "affalds",
        "genbrugs",
        "plan",
        "jord",
        "skov",
        "vej",
        "bro",
        "cykel",
        "bus",
        "tog",
        "turist",
        "idræts",
        "biblioteks",
        "museums",
        "musik",
    ];

    private static readonly string[] Last =
    [
        "plan",
        "planer",
        "råd",
        "udvalg",
        "aftale",
        "aftaler",
        "budget",
        "budgetter",
        "strategi",
        "indsats",
        "indsatser",
        "projekt",
        "projekter",
        "rapport",
        "rapporter",
        "område",
        "områder",
        "opgave",
        "opgaver",
        "center",
        "centre",
        "tilbud",
        "plads",
        "pladser",
        "forening",
        "foreninger",
        "politik",
        "program",
        "møde",
        "møder",
        "analyse",
        "analyser",
        "kvote",
        "kvoter",
        "fond",
        "midler",
        "kontrakt",
        "kontrakter",
        "netværk",
        "koordinator",
        "leder",
    ];

    private static readonly string[] Names =
    [
        "Thyrsted",
        "Ørsted",
        "Hansen",
        "Jensen",
        "Aabenraa",
        "Vejle",
        "Åbenrå",
        "Vejen",
        "Esbjerg",
        "Kolding",
    ];

    private ulong _state = seed;

    public string Sentence(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Word()));

    public string CaseNumber(int year) =>
        string.Create(CultureInfo.InvariantCulture, $"SAG-{year}-{Below(100_000):00000}");

    public int Below(int limit) => (int)(Next() % (ulong)limit);

    private string Word() =>
        Below(100) switch
        {
            < 35 => Small[Skewed(Small.Length)],
            < 55 => Common[Skewed(Common.Length)],
            < 57 => Names[Below(Names.Length)],
            _ => First[Skewed(First.Length)] + Last[Skewed(Last.Length)],
        };

    // the first of a list about twice as often as the middle
    private int Skewed(int limit) => Math.Min(Below(limit), Below(limit));

    // xorshift: repeatable, and nobody is drawn by it
    private ulong Next()
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return _state;
    }
}
