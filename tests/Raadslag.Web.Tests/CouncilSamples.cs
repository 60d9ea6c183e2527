using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Raadslag.Accounts;
using Raadslag.Bodies;
using Raadslag.Foundations;
using Raadslag.People;
using Raadslag.Pretreatment;

namespace Raadslag.Web.Tests;

/// <summary>Members of a sample council, its circles, and a matter on its way through them.</summary>
internal static class CouncilSamples
{
    private static readonly DateOnly Start = new(2026, 1, 1);

    private static readonly (string Name, string Party, string Municipality, MembershipKind Kind)[] Members =
    [
        ("Åse Strand", "A", "0259", MembershipKind.Member),
        ("Gro Vang", "V", "0253", MembershipKind.Chair),
        ("Aage Juul", "A", "0265", MembershipKind.ViceChair),
        ("Ærø Holst", "F", "0316", MembershipKind.Member),
        ("Bodil Enghave Rasmussen-Kristoffersen", "", "0376", MembershipKind.Member),
        ("Dan Bæk", "V", "0253", MembershipKind.Substitute),
        ("Rie Lind", "A", "0265", MembershipKind.Substitute),
    ];

    /// <summary>Fills KKR Sjælland; says what the placeholders of the addresses stand for.</summary>
    public static async Task FillAsync(RunningSite site, Dictionary<string, string> places)
    {
        await site.WithinAsync(async services => places["member"] = $"{await SeatAsync(services)}");
        await site.WithinAsync(async services => places["circle"] = $"{await MeetAsync(services)}");
        await site.WithinAsync(async services => places["step"] = $"{await PassAsync(services, places["matter"])}");
    }

    private static async Task<MembershipId> SeatAsync(IServiceProvider services)
    {
        var council = await CouncilAsync(services);
        var adding = services.GetRequiredService<AddMemberHandler>();
        var seated = new Dictionary<string, MembershipId>();
        foreach (
            var (name, party, municipality, kind) in Members.OrderBy(member => member.Kind != MembershipKind.Substitute)
        )
        {
            var seat = new Seat(kind, Start, null, municipality)
            {
                Party = party,
                Email = kind == MembershipKind.Member ? $"{Slug.From(name)}@example.org" : "",
                PersonalSubstitute = name == "Gro Vang" ? seated["Dan Bæk"] : null,
                RapporteurPlace = party is "F" or "V" && kind != MembershipKind.Substitute ? seated.Count : null,
            };
            var added = await adding.HandleAsync(
                new AddMember(council, new Bearer.Namesake(name), seat),
                Actor.CommandLine,
                default
            );
            seated[name] = added.Value;
        }

        var former = new Seat(MembershipKind.Member, new(2022, 1, 1), new(2025, 12, 31), "0306") { Party = "C" };
        await adding.HandleAsync(
            new AddMember(council, new Bearer.Namesake("Palle Krog"), former),
            Actor.CommandLine,
            default
        );
        return seated["Gro Vang"];
    }

    private static async Task<OrganizationId> MeetAsync(IServiceProvider services)
    {
        var council = await CouncilAsync(services);
        var opening = services.GetRequiredService<OpenCircleHandler>();
        var keeping = services.GetRequiredService<KeepMeetingsHandler>();
        async Task<OrganizationId> OpenAsync(string name, OrganizationKind kind) =>
            (await opening.HandleAsync(new OpenCircle(council, name, kind), Actor.CommandLine, default)).Value;
        var chiefs = await OpenAsync("K17", OrganizationKind.ChiefExecutiveCircle);
        var social = await OpenAsync("Socialdirektørkredsen", OrganizationKind.DirectorCircle);
        await OpenAsync("Miljødirektørkredsen", OrganizationKind.DirectorCircle);
        foreach (
            var (place, day, weekdays) in new[]
            {
                (chiefs, new DateOnly(2026, 12, 4), 8),
                (chiefs, new DateOnly(2027, 1, 5), 8),
                (social, new DateOnly(2027, 1, 14), 5),
                (council, new DateOnly(2026, 12, 11), 10),
            }
        )
        {
            await keeping.HandleAsync(new AddCircleMeeting(place, day, weekdays), Actor.CommandLine, default);
        }

        // the council's secretary serves one of the circles too
        var db = services.GetRequiredService<RaadslagDb>();
        var secretary = await db.Users.SingleAsync(user => user.Email == Secretary.Email);
        await services
            .GetRequiredService<AssignRoleHandler>()
            .HandleAsync(
                new AssignRole(secretary.Id, new AssignedRole(AccountRole.Secretary, social)),
                Actor.CommandLine,
                default
            );
        return chiefs;
    }

    private static async Task<LadderStepId> PassAsync(IServiceProvider services, string slug)
    {
        var council = await CouncilAsync(services);
        var db = services.GetRequiredService<RaadslagDb>();
        var matter = await db.Matters.SingleAsync(known => known.Slug == slug);
        var circles = await db.Organizations.Where(known => known.Kind != OrganizationKind.Council).ToListAsync();
        await services
            .GetRequiredService<BuildLadderHandler>()
            .HandleAsync(
                new BuildLadder(
                    matter.Id,
                    council,
                    [.. circles.Select(circle => circle.Id)],
                    LadderStepKind.Municipalities
                ),
                Actor.CommandLine,
                default
            );
        var steps = await db.LadderOf(matter.Id, council).AsNoTracking().ToListAsync();
        var planning = services.GetRequiredService<PlanStepHandler>();
        DateOnly?[] days = [new(2026, 11, 9), new(2026, 11, 10), new(2026, 12, 4), null, new(2027, 2, 1)];
        foreach (var (step, day) in steps.Zip(days))
        {
            await planning.HandleAsync(new PlanStep(step.Id, 0, day, true), Actor.CommandLine, default);
        }

        var social = steps.Single(step =>
            circles.Exists(c => c.Id == step.Organization && c.Name.StartsWith("Social", StringComparison.Ordinal))
        );
        var treatment = new Treatment(
            new DateOnly(2026, 11, 10),
            "at KKR Sjælland godkender den fælles model for beredskab fra den 1. januar 2027.",
            "Udgiften følges, og kredsen vender tilbage med tal for det første halvår.",
            [("0253", "Modellen bør prøves i to kommuner, før den gælder for alle."), ("0336", "")]
        );
        await services
            .GetRequiredService<RecordTreatmentHandler>()
            .HandleAsync(new RecordTreatment(social.Id, 1, treatment), Actor.CommandLine, default);
        return social.Id;
    }

    private static async Task<OrganizationId> CouncilAsync(IServiceProvider services) =>
        (
            await services
                .GetRequiredService<RaadslagDb>()
                .Organizations.SingleAsync(known => known.Slug == "kkr-sjaelland")
        ).Id;
}
