using Raadslag.Accounts;
using Raadslag.Bodies;
using Raadslag.Foundations;
using Raadslag.Matters;
using Raadslag.Pretreatment;
using Raadslag.Tests.Accounts;
using Raadslag.Tests.Databases;

namespace Raadslag.Tests.Pretreatment;

/// <summary>A council with two circles, their secretaries, and a matter.</summary>
internal sealed record GivenLadder(GivenCouncil Council, MatterId Matter)
{
    public required OrganizationId Directors { get; init; }

    public required OrganizationId Chiefs { get; init; }

    public required Actor DirectorsSecretary { get; init; }

    public static async Task<GivenLadder> InAsync(RaadslagDb database)
    {
        var council = await GivenCouncil.InAsync(database);
        var chiefs = await OpenAsync(council, "K22", OrganizationKind.ChiefExecutiveCircle);
        var directors = await OpenAsync(council, "Socialdirektørkredsen", OrganizationKind.DirectorCircle);
        return new GivenLadder(council, await MatterAsync(council, "Badevand"))
        {
            Chiefs = chiefs.Value,
            Directors = directors.Value,
            DirectorsSecretary = await council.WithAsync(AccountRole.Secretary, directors.Value),
        };
    }

    public static Task<Outcome<OrganizationId, CircleRefusal>> OpenAsync(
        GivenCouncil council,
        string name,
        OrganizationKind kind,
        Actor? actor = null
    ) =>
        council.DoAsync(db =>
            new OpenCircleHandler(db, GivenCouncil.Calendar).HandleAsync(
                new OpenCircle(council.Id, name, kind),
                actor ?? council.Secretary,
                default
            )
        );

    public static Task<MatterId> MatterAsync(GivenCouncil council, string title) =>
        council.DoAsync(async db =>
        {
            var matter = new Matter
            {
                Id = MatterId.New(),
                Title = title,
                Slug = Slug.From(title),
            };
            db.Matters.Add(matter);
            db.MatterAddresses.Add(new MatterAddress { Slug = matter.Slug, Matter = matter.Id });
            // a matter that its council writes: no way is laid for one that nobody there is told of
            db.Papers.Add(
                new Paper
                {
                    Id = PaperId.New(),
                    Matter = matter.Id,
                    Council = council.Id,
                }
            );
            await db.SaveGivenAsync();
            return matter.Id;
        });

    public Task<Outcome<MatterId, LadderRefusal>> BuildAsync(
        Actor? actor = null,
        LadderStepKind last = LadderStepKind.Municipalities,
        params IReadOnlyList<OrganizationId> circles
    ) =>
        Council.DoAsync(db =>
            new BuildLadderHandler(db, GivenCouncil.Calendar).HandleAsync(
                new BuildLadder(Matter, Council.Id, circles is [] ? [Chiefs, Directors] : circles, last),
                actor ?? Council.CaseOfficer,
                default
            )
        );

    public Task<Outcome<LadderStepId, LadderRefusal>> ArrangeAsync(
        Func<ArrangeLadderHandler, Task<Outcome<LadderStepId, LadderRefusal>>> work
    ) => Council.DoAsync(db => work(new ArrangeLadderHandler(db, GivenCouncil.Calendar)));

    public Task<Outcome<LadderStepId, LadderRefusal>> PlanAsync(
        LadderStep step,
        DateOnly? on,
        Actor? actor = null,
        int revision = 0
    ) =>
        Council.DoAsync(db =>
            new PlanStepHandler(db, GivenCouncil.Calendar).HandleAsync(
                new PlanStep(step.Id, revision, on, IsShownOnAgenda: true),
                actor ?? Council.CaseOfficer,
                default
            )
        );

    public Task<Outcome<LadderStepId, TreatmentRefusal>> RecordAsync(
        LadderStep step,
        Treatment treatment,
        Actor actor,
        int revision = 0
    ) =>
        Council.DoAsync(db =>
            new RecordTreatmentHandler(db, GivenCouncil.Calendar).HandleAsync(
                new RecordTreatment(step.Id, revision, treatment),
                actor,
                default
            )
        );

    public Task<Outcome<LadderStepId, TreatmentRefusal>> ChangeAsync(
        LadderStep step,
        Treatment treatment,
        Actor actor,
        int revision
    ) =>
        Council.DoAsync(db =>
            new RecordTreatmentHandler(db, GivenCouncil.Calendar).HandleAsync(
                new ChangeTreatment(step.Id, revision, treatment),
                actor,
                default
            )
        );

    public Task<Outcome<CircleMeetingId, CircleRefusal>> MeetAsync(
        OrganizationId organization,
        DateOnly? date,
        int weekdays = PaperDeadline.UsualWeekdays,
        Actor? actor = null
    ) =>
        Council.DoAsync(db =>
            new KeepMeetingsHandler(db, GivenCouncil.Calendar).HandleAsync(
                new AddCircleMeeting(organization, date, weekdays),
                actor ?? Council.Secretary,
                default
            )
        );
}
