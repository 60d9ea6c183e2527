namespace Raadslag.Web.Reading;

/// <summary>Which part of a long list is shown, and how to come to the others.</summary>
/// <param name="Page">The page shown, from 1.</param>
/// <param name="Total">How many there are in all.</param>
/// <param name="Href">The address of a page.</param>
internal sealed record Paging(int Page, int Total, Func<int, string> Href)
{
    /// <summary>How many stand on a page.</summary>
    public int Size { get; init; } = 50;

    public int Pages => Math.Max(1, (Total + Size - 1) / Size);

    /// <summary>Keeps a number from an address within reason.</summary>
    public static int Sensible(int? page) => Math.Clamp(page ?? 1, 1, 100_000);
}
