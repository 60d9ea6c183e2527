namespace Raadslag.Web.Phrases;

/// <summary>What is said of a search.</summary>
internal static class SearchPhrases
{
    public static string Found(int hits, string text) =>
        hits switch
        {
            0 => $"Intet fundet for »{text}«",
            1 => $"Ét sted om »{text}«",
            _ => $"{hits.ToString("N0", DanishDates.Culture)} steder om »{text}«",
        };
}
