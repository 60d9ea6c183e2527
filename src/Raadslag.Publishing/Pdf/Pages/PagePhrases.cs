namespace Raadslag.Publishing.Pdf.Pages;

/// <summary>What a printed page says in its own words, in Danish.</summary>
internal static class PagePhrases
{
    public static string Page(int number, int of) => $"Side {number} af {of}";

    public static string Footnote(string number) => $"Fodnote {number}";

    public static string ToPage(string heading, int page) => $"{heading}, side {page}";

    /// <summary>What is said of a page of another file that has no text of its own.</summary>
    public static string TakenPage(string name, int number, int of) => $"Billede af side {number} af {of} i {name}";

    /// <summary>A mark of the margin in whole words; null for one that needs none.</summary>
    public static string? MarginMark(string mark) =>
        mark.Replace(" ", "", StringComparison.Ordinal) is "./." ? "bilag" : null;
}
