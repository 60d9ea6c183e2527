using Microsoft.EntityFrameworkCore;
using Raadslag.Accounts;
using Raadslag.Bodies;
using Raadslag.Foundations;
using Raadslag.Tests.Databases;

namespace Raadslag.Tests.Accounts;

public sealed class SetSignInDemandTests
{
    [Theory, EveryDatabase]
    public async Task The_councils_secretary_and_its_administrator_say_it_and_it_is_in_the_record(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var office = await AccountOffice.OnAsync(given);

        foreach (
            var (role, reach) in ((AccountRole, DemandReach)[])
                [(AccountRole.Secretary, DemandReach.Everybody), (AccountRole.Administrator, DemandReach.Writers)]
        )
        {
            var actor = await office.GivenAsync(role, office.Sjaelland);
            Assert.Equal(reach, (await SetAsync(office, office.Sjaelland, reach, actor)).Value);
            var line = await office.LastLineAsync();
            Assert.Equal(
                (actor.Id, new SignInDemandSet(office.Sjaelland, reach)),
                (line.Actor, line.As<SignInDemandSet>())
            );
            await SetAsync(office, office.Sjaelland, reach, actor); // what holds already is no line
            Assert.Equal(line.Sequence, (await office.LastLineAsync()).Sequence);
        }

        await using var db = office.Read();
        Assert.Equal(DemandReach.Writers, (await db.SignInDemands.SingleAsync()).Reach);
    }

    [Theory, EveryDatabase]
    public async Task Nobody_else_does_and_a_circle_has_none(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var office = await AccountOffice.OnAsync(given);
        Actor[] others =
        [
            await office.GivenAsync(AccountRole.Secretary, office.Nordjylland),
            await office.GivenAsync(AccountRole.Administrator, office.Nordjylland),
            await office.GivenAsync(AccountRole.Chair, office.Sjaelland),
            await office.GivenAsync(AccountRole.KlEditor),
            new Actor(Guid.CreateVersion7()),
        ];

        foreach (var other in others)
        {
            var refused = await SetAsync(office, office.Sjaelland, DemandReach.Everybody, other);
            Assert.Equal(AccountRefusal.MayNotSetDemand, refused.Refusal);
        }

        var circle = await SetAsync(office, office.Circle, DemandReach.Everybody, Actor.CommandLine);
        Assert.Equal(AccountRefusal.OrganizationDoesNotExist, circle.Refusal);
    }

    private static async Task<Outcome<DemandReach, AccountRefusal>> SetAsync(
        AccountOffice office,
        OrganizationId council,
        DemandReach reach,
        Actor actor
    )
    {
        await using var db = office.Read();
        return await new SetSignInDemandHandler(db, new CivilCalendar(office.Time)).HandleAsync(
            new SetSignInDemand(council, reach),
            actor,
            default
        );
    }
}
