using System.Globalization;
using System.Text;

namespace Raadslag.Publishing;

/// <summary>The addresses that the public sees, relative to the site; they never die.</summary>
public static class PublicAddresses
{
    /// <summary>A council: /raad/kkr-syddanmark.</summary>
    public static string Council(string slug) => $"/raad/{slug}";

    /// <summary>A meeting: /raad/kkr-syddanmark/moeder/2026-06-16; shows the minutes, or the agenda until there are any.</summary>
    public static string Meeting(string councilSlug, DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"/raad/{councilSlug}/moeder/{date:yyyy-MM-dd}");

    /// <summary>One of a meeting's documents: /raad/kkr-syddanmark/moeder/2026-06-16/referat.</summary>
    public static string Document(string councilSlug, DateOnly date, PublishedKind kind) =>
        $"{Meeting(councilSlug, date)}/{Word(kind)}";

    /// <summary>One item as a file of its own: …/referat/punkt-3-4.pdf.</summary>
    public static string ItemAlone(string councilSlug, DateOnly date, PublishedKind kind, string anchor) =>
        $"{Document(councilSlug, date, kind)}/{anchor}.pdf";

    /// <summary>A line of the original as it was read: …/referat/kilde#linje-120.</summary>
    public static string SourceLine(string councilSlug, DateOnly date, PublishedKind kind, int line) =>
        string.Create(CultureInfo.InvariantCulture, $"{Document(councilSlug, date, kind)}/kilde#linje-{line}");

    /// <summary>A matter: /sager/…</summary>
    public static string Matter(string slug) => $"/sager/{slug}";

    /// <summary>A person: /personer/…</summary>
    public static string Person(string slug) => $"/personer/{slug}";

    /// <summary>A municipality: /kommuner/…</summary>
    public static string Municipality(string slug) => $"/kommuner/{slug}";

    /// <summary>The place of an item on its page: "3.4" gives "punkt-3-4".</summary>
    public static string Anchor(string itemNumber)
    {
        var anchor = new StringBuilder("punkt");
        foreach (var part in itemNumber.ToLowerInvariant().Split(NotInAnchors, StringSplitOptions.RemoveEmptyEntries))
        {
            anchor.Append('-').Append(part);
        }

        return anchor.ToString();
    }

    /// <summary>The word in the address: dagsorden or referat.</summary>
    public static string Word(PublishedKind kind) =>
        kind switch
        {
            PublishedKind.Agenda => "dagsorden",
            PublishedKind.Minutes => "referat",
        };

    private static readonly char[] NotInAnchors = ['.', ' ', '-', '/', ',', ':', ')', '('];
}
