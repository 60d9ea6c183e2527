using Microsoft.EntityFrameworkCore;
using Raadslag.Accounts;
using Raadslag.Bodies;
using Raadslag.Tests.Databases;

namespace Raadslag.Tests.Accounts;

public sealed class OpenAccountTests
{
    private static readonly AssignedRole Editor = new(AccountRole.KlEditor, null);

    [Theory, EveryDatabase]
    public async Task An_account_has_its_role_and_a_link_of_which_only_the_hash_is_kept(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var office = await AccountOffice.OnAsync(given);

        var opened = await office.OpenAsync(" anne.bech@example.org ", new(AccountRole.Secretary, office.Sjaelland));

        await using var db = office.Read();
        var account = await db.Users.SingleAsync();
        Assert.Equal(
            ("anne.bech@example.org", "Anne Bech", null),
            (account.Email, account.DisplayName, account.ClosedAt)
        );
        var role = Assert.Single(await office.RolesOfAsync(account.Id));
        Assert.Equal((AccountRole.Secretary, office.Sjaelland), (role.Role, role.Organization));
        var link = await db.Invitations.SingleAsync();
        Assert.Equal((SecretKey.Hash(opened.Value.Key), null), (link.KeyHash, link.UsedAt));
        Assert.Equal(TimeSpan.FromDays(7), link.ExpiresAt - link.CreatedAt);
        var line = await office.LastLineAsync();
        Assert.Equal(new AccountOpened(account.Id, nameof(AccountRole.Secretary)), line.As<AccountOpened>());
        Assert.Null(line.Actor);
    }

    [Theory]
    [InlineData("", AccountRefusal.EmailIsInvalid)]
    [InlineData("anne", AccountRefusal.EmailIsInvalid)]
    [InlineData("anne bech@example.org", AccountRefusal.EmailIsInvalid)]
    [InlineData("anne@bech@example.org", AccountRefusal.EmailIsInvalid)]
    public async Task An_address_that_mail_cannot_reach_is_refused(string email, AccountRefusal refusal)
    {
        await using var given = await TestDatabase.Sqlite.CreateAsync();
        var office = await AccountOffice.OnAsync(given);

        Assert.Equal(refusal, (await office.OpenAsync(email, Editor)).Refusal);
    }

    [Theory, EveryDatabase]
    public async Task An_address_longer_than_mail_has_them_is_refused(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var office = await AccountOffice.OnAsync(given);
        const string Domain = "@example.org";

        var tooLong = await office.OpenAsync(new string('a', 255 - Domain.Length) + Domain, Editor);
        var longest = await office.OpenAsync(new string('a', 254 - Domain.Length) + Domain, Editor);

        Assert.Equal(AccountRefusal.EmailIsInvalid, tooLong.Refusal);
        Assert.Null(longest.Refusal);
    }

    [Theory, EveryDatabase]
    public async Task An_address_is_taken_however_it_is_written(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var office = await AccountOffice.OnAsync(given);
        await office.OpenAsync("søren.å@example.org", Editor);

        var again = await office.OpenAsync("Søren.A\u030A@EXAMPLE.org", Editor);

        Assert.Equal(AccountRefusal.EmailIsTaken, again.Refusal);
    }

    [Theory, EveryDatabase]
    public async Task Two_who_open_the_same_account_at_once_open_one(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var office = await AccountOffice.OnAsync(given);

        var both = await Task.WhenAll(
            office.OpenAsync("anne@example.org", Editor),
            office.OpenAsync("anne@example.org", Editor)
        );

        Assert.Equal([null, AccountRefusal.EmailIsTaken], both.Select(one => one.Refusal).Order());
    }

    [Fact]
    public async Task A_name_is_needed()
    {
        await using var given = await TestDatabase.Sqlite.CreateAsync();
        var office = await AccountOffice.OnAsync(given);

        Assert.Equal(
            AccountRefusal.NameIsMissing,
            (await office.OpenAsync("anne@example.org", Editor, name: " ")).Refusal
        );
    }

    [Theory, EveryDatabase]
    public async Task A_councils_administrator_opens_accounts_there_and_nowhere_else(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var office = await AccountOffice.OnAsync(given);
        var administrator = await office.GivenAsync(AccountRole.Administrator, office.Sjaelland);

        var here = await office.OpenAsync("a@example.org", new(AccountRole.Chair, office.Sjaelland), administrator);
        var there = await office.OpenAsync("b@example.org", new(AccountRole.Chair, office.Nordjylland), administrator);
        var everywhere = await office.OpenAsync("c@example.org", Editor, administrator);

        Assert.Null(here.Refusal);
        Assert.Equal(AccountRefusal.IsNotAdministrator, there.Refusal);
        Assert.Equal(AccountRefusal.IsNotAdministrator, everywhere.Refusal);
    }

    [Theory, EveryDatabase]
    public async Task A_secretary_opens_no_accounts(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var office = await AccountOffice.OnAsync(given);
        var secretary = await office.GivenAsync(AccountRole.Secretary, office.Sjaelland);

        var refused = await office.OpenAsync("a@example.org", new(AccountRole.Member, office.Sjaelland), secretary);

        Assert.Equal(AccountRefusal.IsNotAdministrator, refused.Refusal);
    }

    [Theory, EveryDatabase]
    public async Task A_new_link_ends_the_old_one(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var office = await AccountOffice.OnAsync(given);
        var administrator = await office.GivenAsync(AccountRole.Administrator);
        var opened = (await office.OpenAsync("anne@example.org", Editor)).Value;

        var renewed = await office.RenewAsync(opened.Account, administrator);

        await using var db = office.Read();
        var links = await db.Invitations.Where(link => link.Account == opened.Account).ToListAsync();
        Assert.Equal(SecretKey.Hash(renewed.Value.Key), Assert.Single(links, link => link.UsedAt is null).KeyHash);
        Assert.NotNull(Assert.Single(links, link => link.KeyHash == SecretKey.Hash(opened.Key)).UsedAt);
        var line = await office.LastLineAsync();
        Assert.Equal(administrator.Id, line.Actor);
        Assert.Equal(new InvitationRenewed(opened.Account), line.As<InvitationRenewed>());
    }

    [Theory, EveryDatabase]
    public async Task A_new_link_is_refused_to_and_by_those_it_should_be(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var office = await AccountOffice.OnAsync(given);
        var everything = await office.GivenAsync(AccountRole.Administrator);
        var council = await office.GivenAsync(AccountRole.Administrator, office.Sjaelland);
        var secretary = await office.GivenAsync(AccountRole.Secretary, office.Sjaelland);
        var closed = await office.GivenAsync(AccountRole.Secretary, office.Sjaelland);
        await office.CloseAsync(closed.Id!.Value, everything);

        Assert.Equal(
            AccountRefusal.AccountDoesNotExist,
            (await office.RenewAsync(Guid.CreateVersion7(), council)).Refusal
        );
        Assert.Equal(
            AccountRefusal.IsNotAdministrator,
            (await office.RenewAsync(Guid.CreateVersion7(), secretary)).Refusal
        );
        Assert.Equal(AccountRefusal.AccountIsClosed, (await office.RenewAsync(closed.Id.Value, everything)).Refusal);
        // whoever has the link has the account: that of an administrator of everything is not a council's to take
        Assert.Equal(
            AccountRefusal.IsNotAdministrator,
            (await office.RenewAsync(everything.Id!.Value, council)).Refusal
        );
        Assert.Null((await office.RenewAsync(secretary.Id!.Value, council)).Refusal);
    }

    [Theory, EveryDatabase]
    public async Task What_is_refused_leaves_nothing(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var office = await AccountOffice.OnAsync(given);

        await office.OpenAsync("anne@example.org", new(AccountRole.Secretary, OrganizationId.New()));

        await using var db = office.Read();
        Assert.Equal(
            (0, 0, 0),
            (await db.Users.CountAsync(), await db.Invitations.CountAsync(), await db.Record.CountAsync())
        );
    }
}
