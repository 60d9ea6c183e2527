using Microsoft.EntityFrameworkCore;
using Raadslag.Pretreatment;
using Raadslag.Tests.Accounts;
using Raadslag.Tests.Databases;

namespace Raadslag.Tests.Pretreatment;

/// <summary>What a body said of a matter, as its secretary writes it.</summary>
public sealed class TreatmentTests
{
    private const string Greve = "0253";
    private const string Køge = "0259";
    private const string Aalborg = "0851";

    private static readonly Treatment Agreed = new(GivenCouncil.Today, " at KKR godkender. ", "", []);

    [Theory, EveryDatabase]
    public async Task The_bodys_own_secretary_writes_what_it_said_and_writes_it_anew(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var ladder = await GivenLadder.InAsync(given);
        var step = (await StepsAsync(ladder))[0];
        var secretary = ladder.DirectorsSecretary;

        var recorded = await ladder.RecordAsync(
            step,
            Agreed with
            {
                Reservations = [(Greve, " Prisen er for høj. "), (Køge, "")],
            },
            secretary
        );
        var again = await ladder.RecordAsync(step, Agreed, secretary, revision: 1);
        var changed = await ladder.ChangeAsync(
            step,
            Agreed with
            {
                Remarks = "Enig.",
                Reservations = [(Greve, "Stadig for høj.")],
            },
            secretary,
            revision: 1
        );

        Assert.Null(recorded.Refusal);
        Assert.Equal(TreatmentRefusal.StepIsTreated, again.Refusal);
        Assert.Null(changed.Refusal);
        var stored = (await StepsAsync(ladder))[0];
        Assert.Equal(
            (GivenCouncil.Today, "at KKR godkender.", "Enig.", 2),
            (stored.TreatedOn, stored.Recommendation, stored.Remarks, stored.Revision)
        );
        var reservation = Assert.Single(stored.Reservations);
        Assert.Equal((Greve, "Stadig for høj."), (reservation.Municipality, reservation.Text));
        await using var db = ladder.Council.Read();
        var lines = await db.Record.Where(line => line.Kind.StartsWith("Treatment")).ToListAsync();
        Assert.Equal([nameof(TreatmentRecorded), nameof(TreatmentChanged)], lines.Select(line => line.Kind));
        Assert.All(lines, line => Assert.DoesNotContain("høj", line.Content, StringComparison.Ordinal));
    }

    [Theory, EveryDatabase]
    public async Task Of_two_who_write_at_once_the_second_is_told_and_overwrites_nothing(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var ladder = await GivenLadder.InAsync(given);
        var step = (await StepsAsync(ladder))[0];
        await ladder.RecordAsync(step, Agreed, ladder.DirectorsSecretary);

        var outcomes = await Task.WhenAll(
            ladder.ChangeAsync(step, Agreed with { Remarks = "Den ene." }, ladder.DirectorsSecretary, revision: 1),
            ladder.ChangeAsync(step, Agreed with { Remarks = "Den anden." }, ladder.DirectorsSecretary, revision: 1)
        );

        Assert.Equal(
            [TreatmentRefusal.StepIsChanged],
            outcomes.Select(outcome => outcome.Refusal).OfType<TreatmentRefusal>()
        );
        Assert.Equal(2, (await StepsAsync(ladder))[0].Revision);
    }

    [Fact]
    public async Task Each_step_has_its_own_secretary_and_the_municipalities_have_the_councils()
    {
        await using var given = await TestDatabase.Sqlite.CreateAsync();
        var ladder = await GivenLadder.InAsync(given);
        var steps = await StepsAsync(ladder);
        var (circle, council) = (ladder.DirectorsSecretary, ladder.Council.Secretary);

        Assert.Equal(
            TreatmentRefusal.IsNotSecretaryOfBody,
            (await ladder.RecordAsync(steps[0], Agreed, council)).Refusal
        );
        Assert.Equal(
            TreatmentRefusal.IsNotSecretaryOfBody,
            (await ladder.RecordAsync(steps[1], Agreed, circle)).Refusal
        );
        Assert.Equal(
            TreatmentRefusal.IsNotSecretaryOfBody,
            (await ladder.RecordAsync(steps[2], Agreed, circle)).Refusal
        );
        Assert.Equal(
            TreatmentRefusal.IsNotSecretaryOfBody,
            (await ladder.RecordAsync(steps[3], Agreed, circle)).Refusal
        );
        Assert.Equal(
            TreatmentRefusal.IsNotSecretaryOfBody,
            (await ladder.RecordAsync(steps[2], Agreed, ladder.Council.CaseOfficer)).Refusal
        );
        Assert.Null((await ladder.RecordAsync(steps[0], Agreed, circle)).Refusal);
        Assert.Null((await ladder.RecordAsync(steps[2], Agreed, council)).Refusal);
        Assert.Null((await ladder.RecordAsync(steps[3], Agreed, council)).Refusal);
    }

    public static TheoryData<string, TreatmentRefusal> Wrong =>
        new()
        {
            { "no day", TreatmentRefusal.DateIsMissing },
            { "tomorrow", TreatmentRefusal.DateIsInFuture },
            { "empty", TreatmentRefusal.RecommendationIsMissing },
            { "outside", TreatmentRefusal.MunicipalityIsOutside },
            { "twice", TreatmentRefusal.ReservationIsRepeated },
        };

    [Theory, MemberData(nameof(Wrong))]
    public async Task What_cannot_have_happened_is_refused_by_name(string wrong, TreatmentRefusal refusal)
    {
        await using var given = await TestDatabase.Sqlite.CreateAsync();
        var ladder = await GivenLadder.InAsync(given);
        var step = (await StepsAsync(ladder))[0];
        var treatment = wrong switch
        {
            "no day" => Agreed with { On = null },
            "tomorrow" => Agreed with { On = GivenCouncil.Today.AddDays(1) },
            "empty" => Agreed with { Recommendation = " \n " },
            "outside" => Agreed with { Reservations = [(Greve, ""), (Aalborg, "Nej.")] },
            _ => Agreed with { Reservations = [(Greve, ""), (Greve, "Nej.")] },
        };

        var recorded = await ladder.RecordAsync(step, treatment, ladder.DirectorsSecretary);
        var changed = await ladder.ChangeAsync(step, Agreed, ladder.DirectorsSecretary, revision: 0);

        Assert.Equal(refusal, recorded.Refusal);
        Assert.Equal(TreatmentRefusal.StepIsNotTreated, changed.Refusal);
        Assert.Null((await StepsAsync(ladder))[0].TreatedOn);
    }

    [Fact]
    public async Task A_treated_step_stays_and_keeps_the_day_it_was_planned_for()
    {
        await using var given = await TestDatabase.Sqlite.CreateAsync();
        var ladder = await GivenLadder.InAsync(given);
        var step = (await StepsAsync(ladder))[0];
        await ladder.PlanAsync(step, GivenCouncil.Today);
        await ladder.RecordAsync(step, Agreed, ladder.DirectorsSecretary, revision: 1);

        var removed = await ladder.ArrangeAsync(arranging =>
            arranging.HandleAsync(new RemoveStep(step.Id), ladder.Council.Secretary, default)
        );
        var moved = await ladder.PlanAsync(step, GivenCouncil.Today.AddDays(1), revision: 2);
        var shown = await ladder.PlanAsync(step, GivenCouncil.Today, revision: 2);

        Assert.Equal(LadderRefusal.StepIsTreated, removed.Refusal);
        Assert.Equal(LadderRefusal.StepIsTreated, moved.Refusal);
        Assert.Null(shown.Refusal);
    }

    // the usual way, laid out on the first call
    private static async Task<List<LadderStep>> StepsAsync(GivenLadder ladder)
    {
        await ladder.BuildAsync();
        return await ladder.Council.DoAsync(db =>
            db.LadderOf(ladder.Matter, ladder.Council.Id).Include(step => step.Reservations).ToListAsync()
        );
    }
}
