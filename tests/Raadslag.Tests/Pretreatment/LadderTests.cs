using Microsoft.EntityFrameworkCore;
using Raadslag.Accounts;
using Raadslag.Bodies;
using Raadslag.Foundations;
using Raadslag.Matters;
using Raadslag.Pretreatment;
using Raadslag.Tests.Accounts;
using Raadslag.Tests.Databases;

namespace Raadslag.Tests.Pretreatment;

/// <summary>The way of a matter, as it is laid out and planned.</summary>
public sealed class LadderTests
{
    [Theory, EveryDatabase]
    public async Task The_usual_way_goes_by_directors_and_chief_executives_to_the_council_and_the_municipalities(
        TestDatabase database
    )
    {
        await using var given = await database.CreateAsync();
        var ladder = await GivenLadder.InAsync(given);

        var built = await ladder.BuildAsync();

        Assert.Equal(ladder.Matter, built.Value);
        var steps = await StepsAsync(ladder);
        Assert.Equal(
            [ladder.Directors, ladder.Chiefs, ladder.Council.Id, null],
            steps.Select(step => step.Organization)
        );
        Assert.Equal([1, 2, 3, 4], steps.Select(step => step.Order));
        Assert.Equal([true, true, false, false], steps.Select(step => step.IsShownOnAgenda));
        Assert.Equal(LadderRefusal.LadderExists, (await ladder.BuildAsync()).Refusal);
    }

    [Fact]
    public async Task A_way_is_laid_out_by_those_who_write_for_the_council_and_through_its_own_circles()
    {
        await using var given = await TestDatabase.Sqlite.CreateAsync();
        var ladder = await GivenLadder.InAsync(given);
        var chair = await ladder.Council.WithAsync(AccountRole.Chair, ladder.Council.Id);
        var elsewhere = await ladder.Council.DoAsync(db =>
            new OpenCircleHandler(db, GivenCouncil.Calendar).HandleAsync(
                new OpenCircle(ladder.Council.Other, "K11", OrganizationKind.ChiefExecutiveCircle),
                ladder.Council.Neighbour,
                default
            )
        );

        // an administrator gives roles; matters are not theirs
        Actor[] strangers = [ladder.Council.Neighbour, ladder.DirectorsSecretary, chair, ladder.Council.Administrator];
        foreach (var stranger in strangers)
        {
            Assert.Equal(LadderRefusal.IsNotBuilder, (await ladder.BuildAsync(stranger)).Refusal);
        }

        Assert.Equal(
            LadderRefusal.BodyIsElsewhere,
            (await ladder.BuildAsync(circles: [ladder.Chiefs, elsewhere.Value])).Refusal
        );
        Assert.Equal(LadderRefusal.BodyIsElsewhere, (await ladder.BuildAsync(circles: ladder.Council.Id)).Refusal);
        Assert.Equal(
            LadderRefusal.MatterDoesNotExist,
            (await (ladder with { Matter = MatterId.New() }).BuildAsync()).Refusal
        );
        Assert.Null((await ladder.BuildAsync(ladder.Council.CaseOfficer, LadderStepKind.Council)).Refusal);
        Assert.Equal(3, (await StepsAsync(ladder)).Count);
    }

    [Theory, EveryDatabase]
    public async Task A_step_is_put_in_where_its_kind_belongs_moved_and_taken_off(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var ladder = await GivenLadder.InAsync(given);
        await ladder.BuildAsync(circles: ladder.Chiefs);
        var officer = ladder.Council.CaseOfficer;
        AddStep Add(LadderStepKind kind, OrganizationId? circle) => new(ladder.Matter, ladder.Council.Id, kind, circle);

        var added = await ladder.ArrangeAsync(a =>
            a.HandleAsync(Add(LadderStepKind.Circle, ladder.Directors), officer, default)
        );
        var elsewhere = await ladder.ArrangeAsync(a =>
            a.HandleAsync(Add(LadderStepKind.Circle, null), officer, default)
        );
        var again = await ladder.ArrangeAsync(a => a.HandleAsync(Add(LadderStepKind.Council, null), officer, default));
        var moved = await ladder.ArrangeAsync(a =>
            a.HandleAsync(new MoveStep(added.Value, Shift.Earlier), officer, default)
        );
        var first = await ladder.ArrangeAsync(a =>
            a.HandleAsync(new MoveStep(added.Value, Shift.Earlier), officer, default)
        );
        var removed = await ladder.ArrangeAsync(a => a.HandleAsync(new RemoveStep(again.Value), officer, default));

        var steps = await StepsAsync(ladder);
        Assert.Equal(LadderRefusal.BodyIsElsewhere, elsewhere.Refusal);
        Assert.Null(moved.Refusal);
        Assert.Equal(LadderRefusal.IsFirstStep, first.Refusal);
        Assert.Null(removed.Refusal);
        Assert.Equal(
            [ladder.Directors, ladder.Chiefs, ladder.Council.Id, null],
            steps.Select(step => step.Organization)
        );
        Assert.Equal([1, 2, 3, 4], steps.Select(step => step.Order));
        var last = await ladder.ArrangeAsync(a =>
            a.HandleAsync(new MoveStep(steps[^1].Id, Shift.Later), officer, default)
        );
        Assert.Equal(LadderRefusal.IsLastStep, last.Refusal);
        var gone = await ladder.ArrangeAsync(a => a.HandleAsync(new RemoveStep(again.Value), officer, default));
        Assert.Equal(LadderRefusal.StepDoesNotExist, gone.Refusal);
        var stranger = await ladder.ArrangeAsync(a =>
            a.HandleAsync(new RemoveStep(added.Value), ladder.DirectorsSecretary, default)
        );
        Assert.Equal(LadderRefusal.IsNotBuilder, stranger.Refusal);
    }

    [Theory, EveryDatabase]
    public async Task A_day_is_set_by_builders_and_by_the_bodys_own_secretary_one_at_a_time(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var ladder = await GivenLadder.InAsync(given);
        await ladder.BuildAsync();
        var steps = await StepsAsync(ladder);
        var day = GivenCouncil.Today.AddDays(9);

        var own = await ladder.PlanAsync(steps[0], day, ladder.DirectorsSecretary);
        var late = await ladder.PlanAsync(steps[0], day.AddDays(1), ladder.Council.CaseOfficer);
        var others = await ladder.PlanAsync(steps[1], day, ladder.DirectorsSecretary);

        Assert.Null(own.Refusal);
        Assert.Equal(LadderRefusal.StepIsChanged, late.Refusal);
        Assert.Equal(LadderRefusal.IsNotBuilder, others.Refusal);
        Assert.Equal([day, null, null, null], (await StepsAsync(ladder)).Select(step => step.PlannedOn));
    }

    [Fact]
    public async Task When_two_matters_turn_out_to_be_one_their_steps_stand_on_one_ladder()
    {
        await using var given = await TestDatabase.Sqlite.CreateAsync();
        var ladder = await GivenLadder.InAsync(given);
        var twin = ladder with { Matter = await GivenLadder.MatterAsync(ladder.Council, "Badevandet") };
        await ladder.BuildAsync(circles: ladder.Chiefs);
        await ladder.Council.DoAsync(async db =>
        {
            (await db.Matters.SingleAsync(matter => matter.Id == ladder.Matter)).MergedInto = twin.Matter;
            return await db.SaveGivenAsync();
        });

        Assert.Equal(3, (await StepsAsync(twin)).Count);
        Assert.Equal(LadderRefusal.LadderExists, (await twin.BuildAsync()).Refusal);
        Assert.Equal(LadderRefusal.LadderExists, (await ladder.BuildAsync()).Refusal);
    }

    private static Task<List<LadderStep>> StepsAsync(GivenLadder ladder) =>
        ladder.Council.DoAsync(db => db.LadderOf(ladder.Matter, ladder.Council.Id).ToListAsync());
}
