using System.Globalization;
using System.Text.RegularExpressions;

namespace Raadslag.Import.Structure;

/// <summary>Dates and times as Danish documents print them.</summary>
internal static partial class DanishDates
{
    /// <summary>The months in their order, as written inside a date.</summary>
    public static IReadOnlyList<string> Months { get; } =
    [
        "januar",
        "februar",
        "marts",
        "april",
        "maj",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "december",
    ];

    /// <summary>The first date in a text: "16-06-2026", "16.6.2026", "2026-06-16" or "16. juni 2026".</summary>
    public static DateOnly? FirstIn(string text)
    {
        foreach (Match match in AnyDate().Matches(text))
        {
            if (DateOf(match) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>The first time of day after the date or a word that announces one.</summary>
    public static TimeOnly? TimeIn(string text)
    {
        var withoutDates = AnyDate().Replace(text, " ");
        var match = Announced().Match(withoutDates) is { Success: true } announced
            ? announced
            : Clock().Match(withoutDates);
        return match.Success ? TimeOf(match) : null;
    }

    /// <summary>Whether a line says a date, perhaps with weekday and time, and nothing else.</summary>
    public static bool IsOnlyDate(string text) =>
        text.Length <= 80
        && FirstIn(text) is not null
        && !AroundDate().Replace(AnyDate().Replace(text, " "), "").Any(char.IsLetterOrDigit);

    private static TimeOnly? TimeOf(Match match)
    {
        var hour = int.Parse(match.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture);
        var minute = match.Groups["minute"] is { Success: true } group
            ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture)
            : 0;
        return hour < 24 && minute < 60 ? new TimeOnly(hour, minute) : null;
    }

    private static DateOnly? DateOf(Match match)
    {
        var month = match.Groups["name"] is { Success: true } name
            ? Months.ToList().IndexOf(name.Value.ToLowerInvariant()) + 1
            : int.Parse(match.Groups["month"].ValueSpan, CultureInfo.InvariantCulture);
        var day = int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture);
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        var exists = month is >= 1 and <= 12 && year >= 1970 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        return exists ? new DateOnly(year, month, day) : null;
    }

    [GeneratedRegex(
        @"(?<!\d)(?:(?<day>\d{1,2})(?:[-./] ?(?<month>\d{1,2})[-./] ?|\. ?(?<name>januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december) )(?<year>\d{4})|(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2}))(?!\d)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex AnyDate();

    [GeneratedRegex(
        @"(?:kl\.?|klokken|tid:?|start:?|mødestart:?) ?(?<hour>\d{1,2})(?:[.:](?<minute>\d{2}))?(?!\d)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Announced();

    [GeneratedRegex(
        @"\b(?:(?:man|tirs|ons|tors|fre|lør|søn)dag(?:en)?|den|d\.|kl\.?|klokken|fra|til|og|i|møde|mødet|\d{1,2}(?:[.:]\d{2})?)(?!\p{L})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex AroundDate();

    [GeneratedRegex(@"(?<![\d.:])(?<hour>\d{1,2})[.:](?<minute>\d{2})(?![\d.])", RegexOptions.CultureInvariant)]
    private static partial Regex Clock();
}
