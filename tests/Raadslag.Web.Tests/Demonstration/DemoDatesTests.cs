using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Raadslag.Cli.Commands;
using Raadslag.Cli.Demonstration;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Tests.Demonstration;

/// <summary>The demonstration on any day, in any year.</summary>
public sealed partial class DemoDatesTests
{
    [Theory]
    [InlineData("den 12. juni 2026", "den 3. juli 2026")]
    [InlineData("fredag den 27.\nnovember 2026", "fredag den 18.\ndecember 2026")]
    [InlineData("inden den 10. september", "inden den 1. oktober")]
    [InlineData("Dato: 20-03-2026 09:30", "Dato: 10-04-2026 09:30")]
    [InlineData("https://x.example/2025-12-12-referat", "https://x.example/2026-01-02-referat")]
    [InlineData("pr. 1. januar 2026", "pr. 1. februar 2026")]
    [InlineData("kvote for 2027, SAG-2026-01207 og 2.026 kr.", "kvote for 2027, SAG-2026-01207 og 2.026 kr.")]
    public void Three_weeks_move_each_day_and_leave_what_is_no_day(string text, string moved)
    {
        Assert.Equal(moved, new DemoDates(weeks: 3).Move(text));
    }

    [Fact]
    public void A_year_moves_months_and_years_that_stand_alone_too()
    {
        Assert.Equal(
            "budget 2028, planen 2027-2028, i november, juni 2027",
            new DemoDates(weeks: 52).Move("budget 2027, planen 2026-2027, i november, juni 2026")
        );
    }

    [Fact]
    public void Whatever_the_day_the_next_meeting_is_within_a_week_and_the_weekdays_stay()
    {
        var next = new DateOnly(2026, 11, 27);
        for (var day = new DateOnly(2024, 2, 1); day.Year < 2033; day = day.AddDays(1))
        {
            var moved = DemoDates.On(day).Move(next);

            Assert.InRange(moved.DayNumber - day.DayNumber, 1, 7);
            Assert.Equal(next.DayOfWeek, moved.DayOfWeek);
        }
    }

    [Theory]
    [InlineData("2026-12-31T22:55:00Z")] // five minutes before New Year in Copenhagen
    [InlineData("2027-03-28T00:59:59Z")] // the second before summer time
    [InlineData("2027-10-31T00:30:00Z")] // within the hour that comes twice
    [InlineData("2031-12-01T12:00:00Z")]
    public async Task The_demonstration_loads_on_any_day_and_shows_meetings_to_come(string moment)
    {
        var now = DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture);
        await using var site = await RunningSite.StartAsync(builder =>
            builder.Services.AddSingleton<TimeProvider>(new FixedTime(now))
        );

        await DemoCommand.LoadAsync(site.Services, today: null, TestContext.Current.CancellationToken);
        await DemoCommand.LoadAsync(site.Services, today: null, TestContext.Current.CancellationToken); // what is there stays

        var front = await site.ReadAsync("/");
        var today = DateOnly.FromDateTime(
            TimeZoneInfo.ConvertTime(now, TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen")).DateTime
        );
        var coming = front
            .QuerySelectorAll("section[aria-labelledby=moeder] time")
            .Select(time => DateOnly.Parse(time.GetAttribute("datetime")!, CultureInfo.InvariantCulture))
            .ToArray();
        Assert.Equal(2, coming.Length);
        Assert.All(coming, day => Assert.InRange(day.DayNumber - today.DayNumber, 1, 10));
        var link = front.QuerySelector("section[aria-labelledby=moeder] h3 a")!.GetAttribute("href")!;
        var agenda = (await site.ReadAsync(link)).Body!.TextContent;
        var days = Weekday().Matches(agenda);
        Assert.NotEmpty(days);
        Assert.All(
            days,
            day =>
                Assert.True(
                    DateOnly.TryParseExact(
                        day.Value,
                        "dddd 'den' d. MMMM yyyy",
                        DanishDates.Culture,
                        DateTimeStyles.None,
                        out _
                    ),
                    day.Value
                )
        );
    }

    // a weekday that does not fit its date cannot be read
    [GeneratedRegex("(?:man|tirs|ons|tors|fre|lør|søn)dag den \\d{1,2}\\. [a-z]+ \\d{4}")]
    private static partial Regex Weekday();

    private sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
