namespace Raadslag.Law.Deadlines;

/// <summary>
/// What counts as a weekday (<i>hverdag</i>). Sundays and public holidays never do; the rest is for each body to say. The
/// default counts none of them, so that nobody who keeps it is late by another reading.
/// </summary>
public sealed record WeekdayRule
{
    /// <summary>Monday to Friday without holidays, 5 June, 24 and 31 December.</summary>
    public static WeekdayRule Usual { get; } = new();

    /// <summary>Whether Saturdays count.</summary>
    public bool Saturdays { get; init; }

    /// <summary>Whether 5 June counts (<i>grundlovsdag</i>).</summary>
    public bool ConstitutionDay { get; init; }

    /// <summary>Whether 24 December counts (<i>juleaftensdag</i>).</summary>
    public bool ChristmasEve { get; init; }

    /// <summary>Whether 31 December counts (<i>nytårsaftensdag</i>).</summary>
    public bool NewYearsEve { get; init; }

    /// <summary>Why a day does not count; null when it does.</summary>
    public NoWeekday? Skips(DateOnly day) =>
        DanishHolidays.On(day) is not null ? NoWeekday.Holiday
        : day.DayOfWeek == DayOfWeek.Sunday ? NoWeekday.Sunday
        : day.DayOfWeek == DayOfWeek.Saturday && !Saturdays ? NoWeekday.Saturday
        : (day.Month, day.Day) switch
        {
            (6, 5) when !ConstitutionDay => NoWeekday.ConstitutionDay,
            (12, 24) when !ChristmasEve => NoWeekday.ChristmasEve,
            (12, 31) when !NewYearsEve => NoWeekday.NewYearsEve,
            _ => null,
        };
}

/// <summary>Why a day is not counted as a weekday.</summary>
public enum NoWeekday
{
    /// <summary>A public holiday, also one on a Sunday.</summary>
    Holiday,

    /// <summary>A Sunday.</summary>
    Sunday,

    /// <summary>A Saturday, where those do not count.</summary>
    Saturday,

    /// <summary>5 June, where it does not count.</summary>
    ConstitutionDay,

    /// <summary>24 December, where it does not count.</summary>
    ChristmasEve,

    /// <summary>31 December, where it does not count.</summary>
    NewYearsEve,
}

/// <summary>One day looked at on the way to a deadline.</summary>
/// <param name="Day">The day.</param>
/// <param name="Number">Its number among the days counted, from 1; null when it was skipped.</param>
/// <param name="Skipped">Why it was skipped; null when it was counted.</param>
public readonly record struct DayCounted(DateOnly Day, int? Number, NoWeekday? Skipped);

/// <summary>The last day on which something can be done in time (<i>frist</i>), with the days counted.</summary>
/// <param name="Day">The last day; what is done on it is in time.</param>
/// <param name="Days">Each day looked at, in the order of counting.</param>
public sealed record Deadline(DateOnly Day, IReadOnlyList<DayCounted> Days)
{
    /// <summary>
    /// "Senest tre hverdage før mødet": so many weekdays back from the day before. We read it as the day with that number,
    /// itself included: three weekdays before a Wednesday is the Friday.
    /// </summary>
    /// <param name="day">The day of the meeting; it is not counted.</param>
    /// <param name="weekdays">How many, at least 1.</param>
    /// <param name="rule">What counts.</param>
    public static Deadline WeekdaysBefore(DateOnly day, int weekdays, WeekdayRule rule) =>
        Count(day, weekdays, step: -1, rule);

    /// <summary>The day with this number among the weekdays after a day, which is not counted: 1 is the first weekday after.</summary>
    /// <param name="day">The day to count from.</param>
    /// <param name="weekdays">How many, at least 1.</param>
    /// <param name="rule">What counts.</param>
    public static Deadline WeekdaysAfter(DateOnly day, int weekdays, WeekdayRule rule) =>
        Count(day, weekdays, step: 1, rule);

    /// <summary>"Seks uger før": the same day of the week so many weeks back, holiday or not.</summary>
    /// <param name="day">The day to count from.</param>
    /// <param name="weeks">How many, at least 1.</param>
    public static Deadline WeeksBefore(DateOnly day, int weeks)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(weeks, 1);
        return new Deadline(day.AddDays(-7 * weeks), []);
    }

    /// <summary>"Inden den 10. september": before that day begins. We read it as the day before, at the latest.</summary>
    /// <param name="day">The day before which it must be done.</param>
    public static Deadline Before(DateOnly day) => new(day.AddDays(-1), []);

    private static Deadline Count(DateOnly from, int weekdays, int step, WeekdayRule rule)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(weekdays, 1);
        var days = new List<DayCounted>();
        var counted = 0;
        var day = from;
        while (counted < weekdays)
        {
            day = day.AddDays(step);
            var skipped = rule.Skips(day);
            counted += skipped is null ? 1 : 0;
            days.Add(new DayCounted(day, skipped is null ? counted : null, skipped));
        }

        return new Deadline(day, days);
    }
}
