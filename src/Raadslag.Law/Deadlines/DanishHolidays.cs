namespace Raadslag.Law.Deadlines;

/// <summary>A Danish public holiday (<i>helligdag</i>).</summary>
public enum Holiday
{
    /// <summary>1 January (<i>nytårsdag</i>).</summary>
    NewYearsDay,

    /// <summary>The Thursday before Easter (<i>skærtorsdag</i>).</summary>
    MaundyThursday,

    /// <summary>The Friday before Easter (<i>langfredag</i>).</summary>
    GoodFriday,

    /// <summary>Easter Sunday (<i>påskedag</i>).</summary>
    EasterSunday,

    /// <summary>The Monday after Easter (<i>2. påskedag</i>).</summary>
    EasterMonday,

    /// <summary>The fourth Friday after Easter, until 2023 (<i>store bededag</i>); no holiday since.</summary>
    GreatPrayerDay,

    /// <summary>The sixth Thursday after Easter (<i>Kristi himmelfartsdag</i>).</summary>
    AscensionDay,

    /// <summary>The seventh Sunday after Easter (<i>pinsedag</i>).</summary>
    WhitSunday,

    /// <summary>The day after (<i>2. pinsedag</i>).</summary>
    WhitMonday,

    /// <summary>25 December (<i>juledag</i>).</summary>
    ChristmasDay,

    /// <summary>26 December (<i>2. juledag</i>).</summary>
    SecondChristmasDay,
}

/// <summary>The Danish public holidays of any year from 1770 on, when Easter came to be reckoned as now.</summary>
public static class DanishHolidays
{
    private const int LastGreatPrayerDay = 2023;

    /// <summary>The holiday that falls on a day; null for every other day. Ordinary Sundays are none.</summary>
    public static Holiday? On(DateOnly day) =>
        (day.Month, day.Day) switch
        {
            (1, 1) => Holiday.NewYearsDay,
            (12, 25) => Holiday.ChristmasDay,
            (12, 26) => Holiday.SecondChristmasDay,
            _ => (day.DayNumber - EasterSunday(day.Year).DayNumber) switch
            {
                -3 => Holiday.MaundyThursday,
                -2 => Holiday.GoodFriday,
                0 => Holiday.EasterSunday,
                1 => Holiday.EasterMonday,
                26 when day.Year <= LastGreatPrayerDay => Holiday.GreatPrayerDay,
                39 => Holiday.AscensionDay,
                49 => Holiday.WhitSunday,
                50 => Holiday.WhitMonday,
                _ => null,
            },
        };

    /// <summary>Easter Sunday of a year: the first Sunday after the full moon of the church's calendar.</summary>
    public static DateOnly EasterSunday(int year)
    {
        // Gregorian computus in whole numbers: the year's place in the moon's cycle, the centuries' corrections, the full
        // moon, and the Sunday after it.
        var golden = year % 19;
        var century = year / 100;
        var moon = (century - (century / 4) - (((8 * century) + 13) / 25) + (19 * golden) + 15) % 30;
        var fullMoon = moon - (moon / 28 * (1 - (moon / 28 * (29 / (moon + 1)) * ((21 - golden) / 11))));
        var weekday = (year + (year / 4) + fullMoon + 2 - century + (century / 4)) % 7;
        return new DateOnly(year, 3, 28).AddDays(fullMoon - weekday);
    }
}
