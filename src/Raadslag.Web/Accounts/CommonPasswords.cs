using System.IO.Compression;

namespace Raadslag.Web.Accounts;

/// <summary>
/// The 49,000 most used passwords that have leaked: the list of <c>@zxcvbn-ts/language-common</c> 4.1.3 (MIT), whole but for
/// those of fewer than four signs, and the words that Danes and the people of this site would think of first.
/// </summary>
internal static class CommonPasswords
{
    public const int Shortest = 4;

    private const string File = "Raadslag.Web.Accounts.Reference.common-passwords.txt.gz";

    private static readonly string[] Danish =
    [
        "adgangskode",
        "kodeord",
        "hemmelig",
        "hemmeligt",
        "velkommen",
        "goddag",
        "hej123",
        "danmark",
        "dansk",
        "sommer",
        "vinter",
        "efterår",
        "foraar",
        "forår",
        "efteraar",
        "januar",
        "februar",
        "marts",
        "april",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "december",
        "mandag",
        "tirsdag",
        "onsdag",
        "torsdag",
        "fredag",
        "lørdag",
        "søndag",
        "københavn",
        "kobenhavn",
        "koebenhavn",
        "aarhus",
        "århus",
        "odense",
        "aalborg",
        "ålborg",
        "esbjerg",
        "brøndby",
        "fodbold",
        "kommune",
        "kommunen",
        "kontor",
        "kontoret",
        "direktør",
        "borgmester",
        "sekretær",
        "formand",
        "elsker",
        "skat",
        "skatter",
        "kærlighed",
        "familie",
        "familien",
        "jegelskerdig",
        "test",
        "demo",
        "login",
        "logind",
        "bruger",
    ];

    /// <summary>What the site is about; worth no more than its owner's own name.</summary>
    public static readonly string[] Site =
    [
        "raadslag",
        "rådslag",
        "raad",
        "råd",
        "rådet",
        "kkr",
        "kommunekontaktraad",
        "kommunekontaktråd",
        "hovedstaden",
        "sjælland",
        "sjaelland",
        "syddanmark",
        "midtjylland",
        "nordjylland",
        "dagsorden",
        "referat",
    ];

    private static readonly Lazy<HashSet<string>> Known = new(Read);

    /// <summary>Whether the word is one of them, in small letters.</summary>
    public static bool Contains(string word) => Known.Value.Contains(word);

    /// <summary>All of them.</summary>
    public static IReadOnlyCollection<string> All => Known.Value;

    private static HashSet<string> Read()
    {
        using var stream = typeof(CommonPasswords).Assembly.GetManifestResourceStream(File)!;
        using var lines = new StreamReader(new GZipStream(stream, CompressionMode.Decompress));
        var known = new HashSet<string>(Danish, StringComparer.Ordinal);
        while (lines.ReadLine() is { } line)
        {
            known.Add(line.ToLowerInvariant());
        }

        return known;
    }
}
