using Microsoft.EntityFrameworkCore;
using Raadslag.Accounts;
using Raadslag.Tests.Databases;

namespace Raadslag.Tests.Accounts;

public sealed class EndSessionTests
{
    [Theory, EveryDatabase]
    public async Task One_ends_ones_own_session_once(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var office = await AccountOffice.OnAsync(given);
        var member = await office.GivenAsync(AccountRole.Member, office.Sjaelland);
        var session = await office.GivenSessionAsync(member.Id!.Value);

        Assert.Null((await office.EndAsync(session, member)).Refusal);
        Assert.Equal(new SessionsEnded(member.Id.Value, 1), (await office.LastLineAsync()).As<SessionsEnded>());
        Assert.Equal(AccountRefusal.SessionDoesNotExist, (await office.EndAsync(session, member)).Refusal);
        Assert.Equal(AccountRefusal.SessionDoesNotExist, (await office.EndAsync(SessionId.New(), member)).Refusal);
    }

    [Theory, EveryDatabase]
    public async Task Anothers_session_is_ended_by_those_who_administer_the_account(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var office = await AccountOffice.OnAsync(given);
        var administrator = await office.GivenAsync(AccountRole.Administrator, office.Sjaelland);
        var neighbour = await office.GivenAsync(AccountRole.Administrator, office.Nordjylland);
        var member = (await office.GivenAsync(AccountRole.Member, office.Sjaelland)).Id!.Value;
        var session = await office.GivenSessionAsync(member);

        Assert.Equal(AccountRefusal.IsNotAdministrator, (await office.EndAsync(session, neighbour)).Refusal);
        Assert.Equal(AccountRefusal.IsNotAdministrator, (await office.EndAllAsync(member, neighbour)).Refusal);
        Assert.Null((await office.EndAsync(session, administrator)).Refusal);
        Assert.Equal(administrator.Id, (await office.LastLineAsync()).Actor);
    }

    [Theory, EveryDatabase]
    public async Task All_sessions_are_ended_but_the_one_that_asks_and_those_that_have_run_out(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var office = await AccountOffice.OnAsync(given);
        var member = await office.GivenAsync(AccountRole.Member, office.Sjaelland);
        await office.GivenSessionAsync(member.Id!.Value);
        office.Time.Now += TimeSpan.FromHours(10);
        var living = await office.GivenSessionAsync(member.Id.Value);
        var here = await office.GivenSessionAsync(member.Id.Value);

        var ended = await office.EndAllAsync(member.Id.Value, member, except: here);

        await using var db = office.Read();
        Assert.Equal(1, ended.Value);
        Assert.Equal(living, Assert.Single(await db.Sessions.Where(one => one.EndedAt != null).ToListAsync()).Id);
        Assert.Equal(new SessionsEnded(member.Id.Value, 1), (await office.LastLineAsync()).As<SessionsEnded>());
    }

    [Theory, EveryDatabase]
    public async Task Where_there_was_nothing_to_end_nothing_stands_in_the_record(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var office = await AccountOffice.OnAsync(given);
        var member = await office.GivenAsync(AccountRole.Member, office.Sjaelland);
        var before = (await office.LastLineAsync()).Sequence;

        Assert.Equal(0, (await office.EndAllAsync(member.Id!.Value, member)).Value);

        Assert.Equal(before, (await office.LastLineAsync()).Sequence);
    }
}
