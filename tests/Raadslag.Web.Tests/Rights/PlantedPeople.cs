using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Raadslag.Accounts;
using Raadslag.Foundations;
using Raadslag.People;
using Raadslag.Pretreatment;

namespace Raadslag.Web.Tests.Rights;

/// <summary>Seats, accounts and circles of a council.</summary>
internal sealed class PlantedPeople(RunningSite site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public List<Target> Targets { get; } = [];

    public async Task PlantAsync()
    {
        await SeatAsync();
        await AccountAsync();
        await CircleAsync();
    }

    private async Task SeatAsync() =>
        await site.WithinAsync(async services =>
        {
            var db = services.GetRequiredService<RaadslagDb>();
            var council = await db.Organizations.SingleAsync(one => one.Slug == Asker.Holder, Cancellation);
            var seat = new Seat(MembershipKind.Substitute, new DateOnly(2026, 1, 1), null, "0259")
            {
                Email = "zqseatmail@example.org",
            };
            var added = await services
                .GetRequiredService<AddMemberHandler>()
                .HandleAsync(
                    new AddMember(council.Id, new Bearer.Namesake("Zqseat Holm"), seat),
                    Actor.CommandLine,
                    Cancellation
                );
            Targets.Add(
                Target.Of(
                    "a stand-in's seat",
                    ("council", Asker.Holder),
                    ("membership", $"{added.Value}"),
                    ("edited", $"{added.Value}"),
                    ("ret", $"{added.Value}"),
                    ("person", "ny"),
                    ("name", "Ny Person"),
                    ("municipality", "0259"),
                    ("from", "2026-01-01"),
                    ("lastday", "2026-02-01"),
                    ("substitute", $"{added.Value}")
                )
            );
            var known = await db
                .People.Where(person => person.Name == "Zqperson Holm")
                .Select(person => person.Id)
                .SingleAsync(Cancellation);
            Targets.Add(
                Target.Of("somebody in the council's documents", ("council", Asker.Holder), ("kendt", $"{known}"))
            );
        });

    private async Task AccountAsync() =>
        await site.WithinAsync(async services =>
        {
            var asker = new StaffMember(
                Visitor.Member,
                "zqaccount@example.org",
                "Nogen Holm",
                AccountRole.Member,
                Asker.Holder
            );
            var account = await Staff.OpenAsync(services, asker);
            var db = services.GetRequiredService<RaadslagDb>();
            var role = await db.RoleAssignments.SingleAsync(one => one.Account == account, Cancellation);
            var council = role.Organization!.Value;
            Targets.Add(
                Target.Of(
                    "an account of the council",
                    ("account", $"{account}"),
                    ("assignment", $"{role.Id}"),
                    ("organization", $"{council}"),
                    ("email", "en.anden@example.org"),
                    ("name", "En Anden"),
                    ("role", "Secretary")
                )
            );
        });

    private async Task CircleAsync() =>
        await site.WithinAsync(async services =>
        {
            var db = services.GetRequiredService<RaadslagDb>();
            var circle = await db.Organizations.SingleAsync(one => one.Slug == "kreds-paa-vejen", Cancellation);
            var meeting = await services
                .GetRequiredService<KeepMeetingsHandler>()
                .HandleAsync(
                    new AddCircleMeeting(circle.Id, new DateOnly(2027, 1, 5), 8),
                    Actor.CommandLine,
                    Cancellation
                );
            Targets.Add(
                Target.Of(
                    "a circle and its meeting",
                    ("council", Asker.Holder),
                    ("slug", Asker.Holder),
                    ("organization", $"{circle.Id}"),
                    ("meeting", $"{meeting.Value}"),
                    ("weekdays", "7"),
                    ("date", "2027-02-02"),
                    ("kind", "DirectorCircle"),
                    ("name", "En kreds")
                )
            );
        });
}
