namespace Raadslag.Web.Phrases;

/// <summary>What is said of a search.</summary>
internal static class SearchPhrases
{
    public static string Found(int hits, string text) =>
        hits switch
        {
            0 => $"Ingen resultater for »{text}«",
            1 => $"Ét resultat for »{text}«",
            _ => $"{hits.ToString("N0", DanishDates.Culture)} resultater for »{text}«",
        };
}
