namespace Raadslag.FollowUp;

/// <summary>A run of days with both ends included.</summary>
internal readonly record struct DaySpan(DateOnly From, DateOnly To)
{
    /// <summary>So many months from the first of that one; null beyond the calendar.</summary>
    public static DaySpan? Months(int year, int month, int count)
    {
        if (year < 1 || year >= DateOnly.MaxValue.Year)
        {
            return null;
        }

        var from = new DateOnly(year, month, 1);
        return new DaySpan(from, from.AddMonths(count).AddDays(-1));
    }

    /// <summary>In that year; without a year, the first that is not over on that day.</summary>
    public static DaySpan? Months(int? year, int month, int count, DateOnly notOverOn)
    {
        if (year is { } named)
        {
            return Months(named, month, count);
        }

        for (var candidate = notOverOn.Year - 1; candidate <= notOverOn.Year + 1; candidate++)
        {
            if (Months(candidate, month, count) is { } span && span.To >= notOverOn)
            {
                return span;
            }
        }

        return null;
    }

    /// <summary>That day of that year; without a year, the first on or after that day; null when there is none.</summary>
    public static DaySpan? Day(int? year, int month, int day, DateOnly onOrAfter)
    {
        // 29 February is eight years away at most
        for (var candidate = year ?? onOrAfter.Year; candidate <= (year ?? onOrAfter.Year + 8); candidate++)
        {
            if (
                candidate <= DateOnly.MaxValue.Year
                && day >= 1
                && day <= DateTime.DaysInMonth(candidate, month)
                && new DateOnly(candidate, month, day) is var one
                && (year is not null || one >= onOrAfter)
            )
            {
                return new DaySpan(one, one);
            }
        }

        return null;
    }

    public DaySpan Early() => LastsAMonth ? Days(0, 10) : WholeMonths(0, 3);

    public DaySpan Middle() => LastsAMonth ? Days(10, 20) : WholeMonths(3, 9);

    public DaySpan Late() => LastsAMonth ? this with { From = From.AddDays(20) } : WholeMonths(9, 12);

    /// <summary>So many days before the first.</summary>
    public DateOnly Before(int days) =>
        From.DayNumber < days ? DateOnly.MinValue : DateOnly.FromDayNumber(From.DayNumber - days);

    public bool LastsAMonth => To.DayNumber - From.DayNumber is > 26 and < 31;

    public bool LastsAYear => To.DayNumber - From.DayNumber is 364 or 365;

    private DaySpan Days(int from, int to) => new(From.AddDays(from), From.AddDays(to - 1));

    private DaySpan WholeMonths(int from, int to) => new(From.AddMonths(from), From.AddMonths(to).AddDays(-1));
}
