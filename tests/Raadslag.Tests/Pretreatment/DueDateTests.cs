using Microsoft.EntityFrameworkCore;
using Raadslag.Accounts;
using Raadslag.Foundations;
using Raadslag.Law.Deadlines;
using Raadslag.Pretreatment;
using Raadslag.Tests.Accounts;
using Raadslag.Tests.Databases;

namespace Raadslag.Tests.Pretreatment;

/// <summary>What is due, for those it concerns.</summary>
public sealed class DueDateTests
{
    private static readonly DateOnly January = new(2027, 1, 5);

    [Theory, EveryDatabase]
    public async Task What_is_late_stands_first_then_papers_and_meetings_by_day(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var ladder = await PlannedAsync(given);

        var due = await OfAsync(ladder, ladder.Council.CaseOfficer);

        Assert.Equal(
            [
                (new DateOnly(2026, 11, 27), DueDateKind.TreatmentMissing, "Socialdirektørkredsen"),
                (new DateOnly(2026, 12, 23), DueDateKind.PapersDue, "K22"),
                (January, DueDateKind.BodyMeets, "K22"),
                (new DateOnly(2027, 2, 1), DueDateKind.BodyMeets, null),
            ],
            due.Select(one => (one.Day, one.Kind, one.Body))
        );
        Assert.All(due, one => Assert.Equal(("Badevand", "badevand"), (one.Matter, one.MatterSlug)));
        Assert.All(due, one => Assert.Equal(("KKR Sjælland", "kkr-sjaelland"), (one.Council, one.CouncilSlug)));
    }

    [Theory, EveryDatabase]
    public async Task A_circles_secretary_has_what_the_circle_treats_and_others_have_nothing(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var ladder = await PlannedAsync(given);
        var chair = await ladder.Council.WithAsync(AccountRole.Chair, ladder.Council.Id);

        var circle = await OfAsync(ladder, ladder.DirectorsSecretary);

        Assert.Equal("Socialdirektørkredsen", Assert.Single(circle).Body);
        Assert.Empty(await OfAsync(ladder, ladder.Council.Neighbour));
        Assert.Empty(await OfAsync(ladder, chair));
        Assert.Equal(4, (await OfAsync(ladder, ladder.Council.Secretary)).Count);
    }

    [Fact]
    public async Task What_is_treated_is_due_no_more_and_a_deadline_that_has_passed_is_not_repeated()
    {
        await using var given = await TestDatabase.Sqlite.CreateAsync();
        var ladder = await PlannedAsync(given);
        var step = await ladder.Council.DoAsync(db =>
            db.LadderSteps.SingleAsync(s => s.Organization == ladder.Directors)
        );
        await ladder.RecordAsync(
            step,
            new Treatment(GivenCouncil.Today, "Enig.", "", []),
            ladder.DirectorsSecretary,
            revision: 1
        );

        var due = await OfAsync(ladder, ladder.Council.Secretary, today: new DateOnly(2026, 12, 29));

        Assert.Equal([DueDateKind.BodyMeets, DueDateKind.BodyMeets], due.Select(one => one.Kind));
    }

    // the directors were to treat it last Friday, the chief executives meet in January, the municipalities answer after
    private static async Task<GivenLadder> PlannedAsync(RaadslagDb given)
    {
        var ladder = await GivenLadder.InAsync(given);
        await ladder.BuildAsync();
        await ladder.MeetAsync(ladder.Chiefs, January, weekdays: 5);
        var steps = await ladder.Council.DoAsync(db => db.LadderOf(ladder.Matter, ladder.Council.Id).ToListAsync());
        await ladder.PlanAsync(steps[0], new DateOnly(2026, 11, 27));
        await ladder.PlanAsync(steps[1], January);
        await ladder.PlanAsync(steps[3], new DateOnly(2027, 2, 1));
        return ladder;
    }

    private static Task<IReadOnlyList<DueDate>> OfAsync(GivenLadder ladder, Actor actor, DateOnly? today = null) =>
        ladder.Council.DoAsync(async db =>
        {
            var standing = await Standing.OfAsync(db, actor, default);
            return await DueDates.OfAsync(db, standing, today ?? GivenCouncil.Today, WeekdayRule.Usual, default);
        });
}
