using System.Globalization;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Reading;

/// <summary>The addresses of pages: ASCII, readable, and never to die.</summary>
internal static class Addresses
{
    public static string Council(string slug) => $"/raad/{slug}";

    public static string Meeting(string council, DateOnly date, int ordinal) =>
        $"/raad/{council}/moeder/{Day(date, ordinal)}";

    public static string Item(string council, DateOnly date, int ordinal, string number) =>
        $"{Meeting(council, date, ordinal)}#{Anchor(number)}";

    /// <summary>The anchor of an item on its meeting's page: "punkt-3-4".</summary>
    public static string Anchor(string number) =>
        $"punkt-{number.Replace('.', '-').ToLowerInvariant()}";

    public static string Matter(string slug) => $"/sager/{slug}";

    public static string Person(string slug) => $"/personer/{slug}";

    public static string Municipality(string slug) => $"/kommuner/{slug}";

    /// <summary>"2026-06-16", or "2026-06-16-2" for the day's second meeting.</summary>
    public static string Day(DateOnly date, int ordinal) =>
        ordinal == 1 ? date.Iso : string.Create(CultureInfo.InvariantCulture, $"{date.Iso}-{ordinal}");

    /// <summary>Reads what <see cref="Day"/> writes; null when it is anything else.</summary>
    public static (DateOnly Date, int Ordinal)? ParseDay(string text)
    {
        const int DateLength = 10;
        var date = text.Length < DateLength ? text : text[..DateLength];
        if (!DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return null;
        }

        var rest = text[DateLength..];
        if (rest.Length == 0)
        {
            return (day, 1);
        }

        var isOrdinal = int.TryParse(rest[1..], NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal);
        return rest[0] == '-' && isOrdinal && ordinal > 1 ? (day, ordinal) : null;
    }
}
