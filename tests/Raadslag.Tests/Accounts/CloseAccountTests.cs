using Microsoft.EntityFrameworkCore;
using Raadslag.Accounts;
using Raadslag.Tests.Databases;

namespace Raadslag.Tests.Accounts;

public sealed class CloseAccountTests
{
    [Theory, EveryDatabase]
    public async Task A_closed_account_is_out_everywhere_its_link_is_dead_and_its_roles_wait(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var office = await AccountOffice.OnAsync(given);
        var administrator = await office.GivenAsync(AccountRole.Administrator);
        var account = (await office.GivenAsync(AccountRole.Secretary, office.Sjaelland)).Id!.Value;
        await office.GivenSessionAsync(account);

        await office.CloseAsync(account, administrator);

        await using var db = office.Read();
        Assert.Equal(office.Time.Now.UtcDateTime, (await db.Users.SingleAsync(known => known.Id == account)).ClosedAt);
        Assert.All(await db.Sessions.ToListAsync(), session => Assert.NotNull(session.EndedAt));
        Assert.All(
            await db.Invitations.Where(link => link.Account == account).ToListAsync(),
            link => Assert.NotNull(link.UsedAt)
        );
        Assert.Single(await office.RolesOfAsync(account));
        var line = await office.LastLineAsync();
        Assert.Equal((administrator.Id, new AccountClosed(account)), (line.Actor, line.As<AccountClosed>()));
    }

    [Theory, EveryDatabase]
    public async Task A_closed_account_can_be_opened_again_and_an_open_one_cannot(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var office = await AccountOffice.OnAsync(given);
        var administrator = await office.GivenAsync(AccountRole.Administrator);
        var account = (await office.GivenAsync(AccountRole.KlEditor)).Id!.Value;
        await office.CloseAsync(account, administrator);

        Assert.Equal(AccountRefusal.AccountIsClosed, (await office.CloseAsync(account, administrator)).Refusal);
        Assert.Null((await office.ReopenAsync(account, administrator)).Refusal);
        Assert.Equal(new AccountReopened(account), (await office.LastLineAsync()).As<AccountReopened>());
        Assert.Equal(AccountRefusal.AccountIsOpen, (await office.ReopenAsync(account, administrator)).Refusal);

        await using var db = office.Read();
        Assert.Null((await db.Users.SingleAsync(known => known.Id == account)).ClosedAt);
    }

    [Theory, EveryDatabase]
    public async Task Only_an_administrator_of_every_place_it_has_a_role_in_closes_or_opens_an_account(
        TestDatabase database
    )
    {
        await using var given = await database.CreateAsync();
        var office = await AccountOffice.OnAsync(given);
        var council = await office.GivenAsync(AccountRole.Administrator, office.Sjaelland);
        var account = (await office.GivenAsync(AccountRole.Secretary, office.Sjaelland)).Id!.Value;
        var neighbour = await office.AssignAsync(account, new(AccountRole.Secretary, office.Nordjylland));

        Assert.Equal(AccountRefusal.IsNotAdministrator, (await office.CloseAsync(account, council)).Refusal);
        Assert.Equal(AccountRefusal.IsNotAdministrator, (await office.ReopenAsync(account, council)).Refusal);
        Assert.Equal(
            AccountRefusal.AccountDoesNotExist,
            (await office.CloseAsync(Guid.CreateVersion7(), council)).Refusal
        );
        await office.WithdrawAsync(neighbour.Value, await office.GivenAsync(AccountRole.Administrator));
        Assert.Null((await office.CloseAsync(account, council)).Refusal);
    }

    [Theory, EveryDatabase]
    public async Task Two_administrators_who_close_each_other_leave_one(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var office = await AccountOffice.OnAsync(given);
        var (one, other) = (
            await office.GivenAsync(AccountRole.Administrator),
            await office.GivenAsync(AccountRole.Administrator)
        );

        var both = await Task.WhenAll(office.CloseAsync(one.Id!.Value, other), office.CloseAsync(other.Id!.Value, one));

        await using var db = office.Read();
        Assert.Single(both, outcome => outcome.Refusal is null);
        Assert.Equal(1, await db.Users.CountAsync(account => account.ClosedAt == null));
        var left = await db.Users.SingleAsync(account => account.ClosedAt == null);
        Assert.Equal(AccountRefusal.IsLastAdministrator, (await office.CloseAsync(left.Id, new(left.Id))).Refusal);
    }
}
