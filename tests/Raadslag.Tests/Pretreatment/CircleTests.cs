using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Foundations;
using Raadslag.Law.Deadlines;
using Raadslag.Pretreatment;
using Raadslag.Tests.Accounts;
using Raadslag.Tests.Databases;

namespace Raadslag.Tests.Pretreatment;

/// <summary>The circles around a council, and the days they meet.</summary>
public sealed class CircleTests
{
    private static readonly DateOnly January = new(2027, 1, 5);

    [Theory, EveryDatabase]
    public async Task The_councils_secretary_opens_a_circle_with_an_address_of_its_own(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var council = await GivenCouncil.InAsync(given);

        var opened = await GivenLadder.OpenAsync(council, " K22 ", OrganizationKind.ChiefExecutiveCircle);
        await GivenLadder.OpenAsync(council, "k 22", OrganizationKind.DirectorCircle);
        var again = await GivenLadder.OpenAsync(council, "k22", OrganizationKind.ChiefExecutiveCircle);
        var beside = await council.DoAsync(db =>
            new OpenCircleHandler(db, GivenCouncil.Calendar).HandleAsync(
                new OpenCircle(council.Other, "K22", OrganizationKind.ChiefExecutiveCircle),
                council.Neighbour,
                default
            )
        );

        await using var db = council.Read();
        var circle = await db.Organizations.SingleAsync(known => known.Id == opened.Value);
        Assert.Equal(("K22", "k22"), (circle.Name, circle.Slug));
        Assert.Equal(circle.Body, (await db.Organizations.SingleAsync(known => known.Id == council.Id)).Body);
        Assert.Equal(CircleRefusal.NameIsTaken, again.Refusal);
        Assert.Equal("k22-2", (await db.Organizations.SingleAsync(known => known.Id == beside.Value)).Slug);
        Assert.Equal(3, await db.Record.CountAsync(line => line.Kind == nameof(CircleOpened)));
    }

    [Fact]
    public async Task A_circle_without_a_name_or_of_another_kind_or_by_another_is_refused()
    {
        await using var given = await TestDatabase.Sqlite.CreateAsync();
        var council = await GivenCouncil.InAsync(given);

        var nameless = await GivenLadder.OpenAsync(council, " ", OrganizationKind.DirectorCircle);
        var council2 = await GivenLadder.OpenAsync(council, "K22", OrganizationKind.Council);
        var officer = await GivenLadder.OpenAsync(council, "K22", OrganizationKind.DirectorCircle, council.CaseOfficer);
        var neighbour = await GivenLadder.OpenAsync(council, "K22", OrganizationKind.DirectorCircle, council.Neighbour);
        var under = await council.DoAsync(db =>
            new OpenCircleHandler(db, GivenCouncil.Calendar).HandleAsync(
                new OpenCircle(OrganizationId.New(), "K22", OrganizationKind.DirectorCircle),
                Actor.CommandLine,
                default
            )
        );

        Assert.Equal(CircleRefusal.NameIsMissing, nameless.Refusal);
        Assert.Equal(CircleRefusal.KindIsNotCircle, council2.Refusal);
        Assert.Equal(CircleRefusal.IsNotSecretary, officer.Refusal);
        Assert.Equal(CircleRefusal.IsNotSecretary, neighbour.Refusal);
        Assert.Equal(CircleRefusal.CouncilDoesNotExist, under.Refusal);
    }

    [Theory, EveryDatabase]
    public async Task Both_secretaries_keep_a_circles_days_and_only_the_councils_keeps_its_own(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var ladder = await GivenLadder.InAsync(given);
        var own = ladder.DirectorsSecretary;

        Assert.Null((await ladder.MeetAsync(ladder.Directors, January, actor: own)).Refusal);
        Assert.Null((await ladder.MeetAsync(ladder.Directors, January.AddDays(7))).Refusal);
        Assert.Null((await ladder.MeetAsync(ladder.Council.Id, January)).Refusal);
        Assert.Null((await ladder.MeetAsync(ladder.Chiefs, January, actor: ladder.Council.Administrator)).Refusal);
        Assert.Equal(
            CircleRefusal.IsNotSecretary,
            (await ladder.MeetAsync(ladder.Chiefs, January.AddDays(1), actor: own)).Refusal
        );
        Assert.Equal(
            CircleRefusal.IsNotSecretary,
            (await ladder.MeetAsync(ladder.Council.Id, January.AddDays(1), actor: own)).Refusal
        );
        Assert.Equal(
            CircleRefusal.IsNotSecretary,
            (await ladder.MeetAsync(ladder.Directors, January.AddDays(1), actor: ladder.Council.Neighbour)).Refusal
        );
    }

    [Fact]
    public async Task A_day_that_cannot_be_is_refused_by_name()
    {
        await using var given = await TestDatabase.Sqlite.CreateAsync();
        var ladder = await GivenLadder.InAsync(given);
        await ladder.MeetAsync(ladder.Chiefs, January);

        Assert.Equal(CircleRefusal.DateIsMissing, (await ladder.MeetAsync(ladder.Chiefs, null)).Refusal);
        Assert.Equal(
            CircleRefusal.DateIsPast,
            (await ladder.MeetAsync(ladder.Chiefs, GivenCouncil.Today.AddDays(-1))).Refusal
        );
        Assert.Equal(CircleRefusal.DateIsTaken, (await ladder.MeetAsync(ladder.Chiefs, January)).Refusal);
        Assert.Equal(
            CircleRefusal.WeekdaysAreOutOfRange,
            (await ladder.MeetAsync(ladder.Chiefs, January.AddDays(1), weekdays: 0)).Refusal
        );
        Assert.Equal(
            CircleRefusal.WeekdaysAreOutOfRange,
            (await ladder.MeetAsync(ladder.Chiefs, January.AddDays(1), weekdays: 61)).Refusal
        );
        Assert.Equal(
            CircleRefusal.OrganizationDoesNotExist,
            (await ladder.MeetAsync(OrganizationId.New(), January)).Refusal
        );
        Assert.Null((await ladder.MeetAsync(ladder.Chiefs, GivenCouncil.Today, weekdays: 60)).Refusal);
    }

    [Theory, EveryDatabase]
    public async Task A_day_is_struck_unless_matters_are_planned_for_it(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var ladder = await GivenLadder.InAsync(given);
        var meeting = (await ladder.MeetAsync(ladder.Chiefs, January, weekdays: 3)).Value;
        await ladder.BuildAsync();
        var step = await ladder.Council.DoAsync(db => db.LadderSteps.SingleAsync(s => s.Organization == ladder.Chiefs));
        await ladder.PlanAsync(step, January);

        var changed = await KeepAsync(
            ladder,
            keeping => keeping.HandleAsync(new ChangeCircleMeeting(meeting, 8), ladder.Council.Secretary, default)
        );
        var zero = await KeepAsync(
            ladder,
            keeping => keeping.HandleAsync(new ChangeCircleMeeting(meeting, 0), ladder.Council.Secretary, default)
        );
        var planned = await KeepAsync(
            ladder,
            keeping => keeping.HandleAsync(new StrikeCircleMeeting(meeting), ladder.Council.Secretary, default)
        );
        await ladder.PlanAsync(step, null, revision: 1);
        var stranger = await KeepAsync(
            ladder,
            keeping => keeping.HandleAsync(new StrikeCircleMeeting(meeting), ladder.DirectorsSecretary, default)
        );
        var struck = await KeepAsync(
            ladder,
            keeping => keeping.HandleAsync(new StrikeCircleMeeting(meeting), ladder.Council.Secretary, default)
        );
        var gone = await KeepAsync(
            ladder,
            keeping => keeping.HandleAsync(new StrikeCircleMeeting(meeting), ladder.Council.Secretary, default)
        );

        Assert.Null(changed.Refusal);
        Assert.Equal(CircleRefusal.WeekdaysAreOutOfRange, zero.Refusal);
        Assert.Equal(CircleRefusal.MattersArePlanned, planned.Refusal);
        Assert.Equal(CircleRefusal.IsNotSecretary, stranger.Refusal);
        Assert.Null(struck.Refusal);
        Assert.Equal(CircleRefusal.MeetingDoesNotExist, gone.Refusal);
    }

    [Theory]
    // Tuesday 5 January 2027: neither the days around New Year count, nor those from Christmas Eve to the 27th, a Sunday
    [InlineData("2027-01-05", 4, "2026-12-28")]
    [InlineData("2027-01-05", 5, "2026-12-23")]
    // Wednesday 31 March 2027: Easter is from Thursday the 25th to Monday the 29th
    [InlineData("2027-03-31", 1, "2027-03-30")]
    [InlineData("2027-03-31", 2, "2027-03-24")]
    [InlineData("2027-03-31", 5, "2027-03-19")]
    public void Papers_are_counted_back_over_Christmas_and_Easter(string meets, int weekdays, string due)
    {
        var meeting = new CircleMeeting
        {
            Id = CircleMeetingId.New(),
            Organization = OrganizationId.New(),
            Date = Day(meets),
            WeekdaysForPapers = weekdays,
        };

        Assert.Equal(Day(due), PaperDeadline.Of(meeting, WeekdayRule.Usual).Day);
    }

    private static DateOnly Day(string iso) => DateOnly.Parse(iso, CultureInfo.InvariantCulture);

    private static Task<Outcome<CircleMeetingId, CircleRefusal>> KeepAsync(
        GivenLadder ladder,
        Func<KeepMeetingsHandler, Task<Outcome<CircleMeetingId, CircleRefusal>>> work
    ) => ladder.Council.DoAsync(db => work(new KeepMeetingsHandler(db, GivenCouncil.Calendar)));
}
