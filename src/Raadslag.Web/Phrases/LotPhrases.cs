using Raadslag.Law.Elections;

namespace Raadslag.Web.Phrases;

/// <summary>What is said when a lot has to be drawn (<i>lodtrækning</i>).</summary>
internal static class LotPhrases
{
    /// <summary>When a lot is drawn; our reading of § 81, stk. 2.</summary>
    public const string Reading = "Lod trækkes kun mellem dem, der står lige og ikke alle kan få. Hvert lod afgør én.";

    // more names than that are read in the list of lots
    private const int MostNames = 8;

    /// <summary>"Der skal trækkes lod mellem A og B om 1 mandat."</summary>
    /// <param name="lot">The lot.</param>
    /// <param name="one">What one is called after its number: "mandat".</param>
    /// <param name="many">What more are called: "mandater".</param>
    public static string Required(Apportionment.LotRequired lot, string one, string many)
    {
        var between =
            lot.Between.Count > MostNames
                ? $"{lot.Between.Count}, der står lige,"
                : DanishNames.Listed([.. lot.Between]);
        return lot.Seats == 1
            ? $"Der skal trækkes lod mellem {between} om 1 {one}."
            : $"Der skal trækkes lod mellem {between} om {lot.Seats} {many}, ét lod for hver.";
    }
}
