using System.Globalization;
using Raadslag.Law.Deadlines;

namespace Raadslag.Law.Tests.Deadlines;

public sealed class DeadlineTests
{
    // The dates of Easter as almanacs print them, the earliest and the latest possible among them.
    [Theory]
    [InlineData("1818-03-22")]
    [InlineData("1943-04-25")]
    [InlineData("1954-04-18")]
    [InlineData("1981-04-19")]
    [InlineData("2000-04-23")]
    [InlineData("2019-04-21")]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2026-04-05")]
    [InlineData("2027-03-28")]
    [InlineData("2038-04-25")]
    [InlineData("2049-04-18")]
    public void Easter_is_when_the_almanac_says(string day) =>
        Assert.Equal(Day(day), DanishHolidays.EasterSunday(Day(day).Year));

    [Fact]
    public void Easter_is_the_first_Sunday_after_the_full_moon_by_the_tables_of_the_church() =>
        Assert.All(
            Enumerable.Range(1770, 2_230),
            year => Assert.Equal(EasterByTheTables(year), DanishHolidays.EasterSunday(year))
        );

    [Fact]
    public void The_holidays_of_2026() =>
        Assert.Equal(
            [
                (Day("2026-01-01"), Holiday.NewYearsDay),
                (Day("2026-04-02"), Holiday.MaundyThursday),
                (Day("2026-04-03"), Holiday.GoodFriday),
                (Day("2026-04-05"), Holiday.EasterSunday),
                (Day("2026-04-06"), Holiday.EasterMonday),
                (Day("2026-05-14"), Holiday.AscensionDay),
                (Day("2026-05-24"), Holiday.WhitSunday),
                (Day("2026-05-25"), Holiday.WhitMonday),
                (Day("2026-12-25"), Holiday.ChristmasDay),
                (Day("2026-12-26"), Holiday.SecondChristmasDay),
            ],
            Enumerable
                .Range(0, 365)
                .Select(day => Day("2026-01-01").AddDays(day))
                .Where(day => DanishHolidays.On(day) is not null)
                .Select(day => (day, DanishHolidays.On(day)!.Value))
        );

    [Theory]
    [InlineData("2023-05-05", Holiday.GreatPrayerDay)]
    [InlineData("2024-04-26", null)]
    public void Store_bededag_was_last_kept_in_2023(string day, Holiday? holiday) =>
        Assert.Equal(holiday, DanishHolidays.On(Day(day)));

    [Fact]
    public void Three_weekdays_before_a_Wednesday_is_the_Friday()
    {
        var deadline = Deadline.WeekdaysBefore(Day("2026-01-21"), 3, WeekdayRule.Usual);

        Assert.Equal(Day("2026-01-16"), deadline.Day);
        Assert.Equal(
            [
                new DayCounted(Day("2026-01-20"), 1, null),
                new DayCounted(Day("2026-01-19"), 2, null),
                new DayCounted(Day("2026-01-18"), null, NoWeekday.Sunday),
                new DayCounted(Day("2026-01-17"), null, NoWeekday.Saturday),
                new DayCounted(Day("2026-01-16"), 3, null),
            ],
            deadline.Days
        );
    }

    [Theory]
    [InlineData("2026-04-08", 2, "2026-04-01")] // over Easter
    [InlineData("2027-01-04", 3, "2026-12-28")] // over New Year
    [InlineData("2026-12-28", 1, "2026-12-23")] // over Christmas
    [InlineData("2026-06-08", 1, "2026-06-04")] // over 5 June
    public void Days_that_do_not_count_are_skipped(string meeting, int weekdays, string deadline) =>
        Assert.Equal(Day(deadline), Deadline.WeekdaysBefore(Day(meeting), weekdays, WeekdayRule.Usual).Day);

    [Fact]
    public void What_counts_is_for_the_body_to_say()
    {
        var everyDay = new WeekdayRule
        {
            Saturdays = true,
            ConstitutionDay = true,
            ChristmasEve = true,
            NewYearsEve = true,
        };

        Assert.Equal(Day("2026-06-06"), Deadline.WeekdaysBefore(Day("2026-06-08"), 1, everyDay).Day);
        Assert.Equal(Day("2026-06-05"), Deadline.WeekdaysBefore(Day("2026-06-08"), 2, everyDay).Day);
        Assert.Equal(Day("2026-12-24"), Deadline.WeekdaysBefore(Day("2026-12-28"), 1, everyDay).Day);
        Assert.Equal(Day("2026-12-31"), Deadline.WeekdaysBefore(Day("2027-01-02"), 1, everyDay).Day);
    }

    [Fact]
    public void Weeks_days_before_and_the_first_weekday_after()
    {
        Assert.Equal(Day("2026-05-05"), Deadline.WeeksBefore(Day("2026-06-16"), 6).Day);
        Assert.Equal(Day("2026-09-09"), Deadline.Before(Day("2026-09-10")).Day);
        Assert.Equal(Day("2026-04-07"), Deadline.WeekdaysAfter(Day("2026-04-01"), 1, WeekdayRule.Usual).Day);
        Assert.Throws<ArgumentOutOfRangeException>(() => Deadline.WeeksBefore(Day("2026-06-16"), 0));
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            Deadline.WeekdaysBefore(Day("2026-06-16"), 0, WeekdayRule.Usual)
        );
    }

    // Independent: the age of the moon on 1 January (the epact) gives the full moon, and the Sunday is looked for day by day.
    private static DateOnly EasterByTheTables(int year)
    {
        var golden = (year % 19) + 1;
        var century = (year / 100) + 1;
        var leapDaysLeftOut = 3 * century / 4;
        var moonsRunAhead = ((8 * century) + 5) / 25;
        var epact = ((11 * golden) + 20 + moonsRunAhead - 5 - (leapDaysLeftOut - 12) + 30) % 30;
        epact += epact == 24 || (epact == 25 && golden > 11) ? 1 : 0;
        var fullMoon = new DateOnly(year, 3, 1).AddDays(43 - epact + (epact > 23 ? 30 : 0));
        var day = fullMoon;
        do
        {
            day = day.AddDays(1);
        } while (day.DayOfWeek != DayOfWeek.Sunday);

        return day;
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
