namespace Raadslag.Web.Phrases;

/// <summary>Sizes of files as Danish readers expect them.</summary>
internal static class FileSizes
{
    private const long Kilo = 1_000;
    private const long Mega = 1_000_000;

    /// <summary>"1,4 MB", "12 kB".</summary>
    public static string Of(long bytes) =>
        bytes >= Mega
            ? string.Create(DanishDates.Culture, $"{(double)bytes / Mega:0.#} MB")
            : string.Create(DanishDates.Culture, $"{Math.Max(1, bytes / Kilo)} kB");
}
