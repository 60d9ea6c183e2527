using System.Globalization;
using System.Text.RegularExpressions;

namespace Raadslag.Cli.Demonstration;

/// <summary>
/// Moves the dates of the sample documents by whole weeks, so that their next meetings lie ahead whenever the demonstration is
/// begun. Weekdays stay; the first of a month stays one; months and years without a day move to the nearest.
/// </summary>
internal sealed partial class DemoDates(int weeks)
{
    private const double DaysOfYear = 365.25;

    // of the samples: the day of the first meeting they have an agenda for
    private static readonly DateOnly NextMeeting = new(2026, 11, 27);

    // a month without a year is read as one of the year that the samples are of
    private const int Year = 2026;

    private static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da-DK");

    private static readonly string[] Months = Danish.DateTimeFormat.MonthNames[..12];

    private int Days => weeks * 7;

    /// <summary>As many weeks as it takes for the next meeting to be within a week from the day, and not on it.</summary>
    public static DemoDates On(DateOnly day) => new((int)Math.Floor((day.DayNumber - NextMeeting.DayNumber) / 7.0) + 1);

    /// <summary>Those that samples have, of which this meeting was loaded as the one after <paramref name="day"/>.</summary>
    public static DemoDates Of(DateOnly meeting, DateOnly day) => new((meeting.DayNumber - day.DayNumber) / 7);

    /// <summary>The day, moved.</summary>
    public DateOnly Move(DateOnly day)
    {
        var moved = day.AddDays(Days);
        return day.Day == 1 ? NearestFirst(moved) : moved;
    }

    /// <summary>The text with all its days, months and years moved.</summary>
    public string Move(string text) => weeks == 0 ? text : Written().Replace(text, Moved);

    private string Moved(Match match)
    {
        var (day, month, year) = (match.Groups["day"], match.Groups["month"], match.Groups["year"]);
        if (!month.Success)
        {
            return $"{int.Parse(year.Value, CultureInfo.InvariantCulture) + (int)Math.Round(Days / DaysOfYear)}";
        }

        var inWords = !char.IsAsciiDigit(month.Value[0]);
        var written = new DateOnly(
            year.Success ? int.Parse(year.Value, CultureInfo.InvariantCulture) : Year,
            inWords
                ? Array.IndexOf(Months, month.Value.ToLower(Danish)) + 1
                : int.Parse(month.Value, CultureInfo.InvariantCulture),
            day.Success ? int.Parse(day.Value, CultureInfo.InvariantCulture) : 1
        );
        var moved = Move(written);
        var number = inWords ? "0" : "00";
        (Group Place, string Text)[] pieces =
        [
            (day, moved.Day.ToString(number, CultureInfo.InvariantCulture)),
            (month, inWords ? Months[moved.Month - 1] : moved.Month.ToString(number, CultureInfo.InvariantCulture)),
            (year, moved.Year.ToString(CultureInfo.InvariantCulture)),
        ];
        return pieces
            .Where(piece => piece.Place.Success)
            .OrderByDescending(piece => piece.Place.Index)
            .Aggregate(
                match.Value,
                (text, piece) =>
                    text.Remove(piece.Place.Index - match.Index, piece.Place.Length)
                        .Insert(piece.Place.Index - match.Index, piece.Text)
            );
    }

    private static DateOnly NearestFirst(DateOnly day)
    {
        var first = new DateOnly(day.Year, day.Month, 1);
        return day.Day > 15 ? first.AddMonths(1) : first;
    }

    // "12. juni 2026", "10. september", "juni 2026", "juni", "20-03-2026", "2026-03-20", "2026", "2026-2027"; no case numbers
    [GeneratedRegex(
        """
            (?: (?<![\w-]) | (?<=\b20\d\d-)(?=20\d\d\b) )
            (?:
              (?:(?<day>[1-9]|[12]\d|3[01])\.\s+)?
              (?<month>januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\b
              (?:\s+(?<year>20\d\d)\b)?
            | (?<day>\d\d)-(?<month>\d\d)-(?<year>20\d\d)\b
            | (?<year>20\d\d)-(?<month>\d\d)-(?<day>\d\d)\b
            | (?<year>20\d\d)\b(?![.,]\d)
            )
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Written();
}
