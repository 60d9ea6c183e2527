using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Foundations;
using Raadslag.Pretreatment;

namespace Raadslag.Cli.Demonstration;

/// <summary>The circles of the demonstration, and a matter half way up to the council.</summary>
internal sealed class DemoLadder(IServiceProvider services)
{
    private const string Council = "kkr-sjaelland";
    private const string Directors = "Beredskabsdirektørkredsen";
    private const string ChiefExecutives = "Kommunaldirektørkredsen Sjælland";

    // Lolland
    private const string Doubtful = "0360";

    private const int DaysSinceTreated = 14;
    private const int DaysToNext = 21;
    private const int DaysToCouncil = 42;

    /// <summary>Makes them, unless they are there.</summary>
    public async Task LoadAsync(CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RaadslagDb>();
        if (await db.Organizations.AnyAsync(one => one.Kind != OrganizationKind.Council, cancellation))
        {
            return;
        }

        var today = scope.ServiceProvider.GetRequiredService<CivilCalendar>().Today();
        var secretary = await DemoAccounts.ActorAsync(db, DemoAccounts.Secretary, cancellation);
        var council = (await db.Organizations.SingleAsync(one => one.Slug == Council, cancellation)).Id;
        var directors = await OpenAsync(council, Directors, OrganizationKind.DirectorCircle, secretary);
        var chiefs = await OpenAsync(council, ChiefExecutives, OrganizationKind.ChiefExecutiveCircle, secretary);
        var slug = (await db.Organizations.SingleAsync(one => one.Id == directors, cancellation)).Slug;
        var circle = DemoAccounts.CircleSecretary(slug);
        await DemoAccounts.OpenAsync(services, circle, cancellation);

        await MeetAsync(chiefs, Weekday(today.AddDays(DaysToNext)), secretary);
        await MeetAsync(council, Weekday(today.AddDays(DaysToCouncil)), secretary);
        var matter = (
            await db.MatterAddresses.SingleAsync(one => one.Slug == DemoMatters.SharedSlug, cancellation)
        ).Matter;
        await Demo.InAsync(
            services,
            (BuildLadderHandler handler) =>
                handler.HandleAsync(
                    new BuildLadder(matter, council, [directors, chiefs], LadderStepKind.Municipalities),
                    secretary,
                    cancellation
                )
        );
        await PlanAsync(db, chiefs, Weekday(today.AddDays(DaysToNext)), secretary);
        await PlanAsync(db, council, Weekday(today.AddDays(DaysToCouncil)), secretary);
        await TreatAsync(
            db,
            directors,
            today.AddDays(-DaysSinceTreated),
            await DemoAccounts.ActorAsync(db, circle, cancellation)
        );
    }

    private async Task<OrganizationId> OpenAsync(
        OrganizationId council,
        string name,
        OrganizationKind kind,
        Actor actor
    ) =>
        await Demo.InAsync(
            services,
            (OpenCircleHandler handler) => handler.HandleAsync(new OpenCircle(council, name, kind), actor, default)
        );

    private async Task MeetAsync(OrganizationId organization, DateOnly day, Actor actor) =>
        await Demo.InAsync(
            services,
            (KeepMeetingsHandler handler) =>
                handler.HandleAsync(
                    new AddCircleMeeting(organization, day, PaperDeadline.UsualWeekdays),
                    actor,
                    default
                )
        );

    private async Task PlanAsync(RaadslagDb db, OrganizationId body, DateOnly day, Actor actor)
    {
        var step = await StepAsync(db, body, actor);
        await Demo.InAsync(
            services,
            (PlanStepHandler handler) =>
                handler.HandleAsync(new PlanStep(step.Id, step.Revision, day, IsShownOnAgenda: true), actor, default)
        );
    }

    private async Task TreatAsync(RaadslagDb db, OrganizationId body, DateOnly day, Actor actor)
    {
        var step = await StepAsync(db, body, actor);
        var treatment = new Treatment(
            day,
            "Kredsen anbefaler, at kommunerne deltager i udbuddet, og at de mobile anlæg bestilles først.",
            "Leveringstiden skal stå i udbudsmaterialet.",
            [(Doubtful, "Kommunen har selv købt anlæg og deltager ikke i udgiften til udbuddet.")]
        );
        await Demo.InAsync(
            services,
            (RecordTreatmentHandler handler) =>
                handler.HandleAsync(new RecordTreatment(step.Id, step.Revision, treatment), actor, default)
        );
    }

    private static async Task<LadderStep> StepAsync(RaadslagDb db, OrganizationId body, Actor actor)
    {
        var way = await WayAtHand.FindAsync(db, actor, DemoMatters.SharedSlug, Council, default);
        return way!.Steps.Single(step => step.Organization == body);
    }

    // circles meet on working days
    private static DateOnly Weekday(DateOnly day) =>
        day.DayOfWeek switch
        {
            DayOfWeek.Saturday => day.AddDays(2),
            DayOfWeek.Sunday => day.AddDays(1),
            _ => day,
        };
}
