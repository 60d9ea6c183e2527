using Raadslag.Accounts;
using Raadslag.Bodies;
using Raadslag.Foundations;
using Raadslag.Tests.Databases;

namespace Raadslag.Tests.Accounts;

public sealed class AssignRoleTests
{
    [Theory, EveryDatabase]
    public async Task A_role_is_given_and_taken_and_both_stand_in_the_record(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var office = await AccountOffice.OnAsync(given);
        var administrator = await office.GivenAsync(AccountRole.Administrator, office.Sjaelland);
        var account = (await office.GivenAsync(AccountRole.KlEditor)).Id!.Value;

        var assigned = await office.AssignAsync(
            account,
            new(AccountRole.Substitute, office.Sjaelland, "0370"),
            administrator
        );

        var line = await office.LastLineAsync();
        Assert.Equal(new RoleAssigned(account, AccountRole.Substitute, office.Sjaelland), line.As<RoleAssigned>());
        Assert.Equal(
            "0370",
            Assert.Single(await office.RolesOfAsync(account), role => role.Id == assigned.Value).Municipality
        );

        await office.WithdrawAsync(assigned.Value, administrator);

        line = await office.LastLineAsync();
        Assert.Equal(administrator.Id, line.Actor);
        Assert.Equal(new RoleWithdrawn(account, AccountRole.Substitute, office.Sjaelland), line.As<RoleWithdrawn>());
        Assert.DoesNotContain(await office.RolesOfAsync(account), role => role.Id == assigned.Value);
    }

    [Theory]
    [InlineData(AccountRole.KlEditor, "council", null, AccountRefusal.RoleHoldsEverywhere)]
    [InlineData(AccountRole.Secretary, null, null, AccountRefusal.RoleNeedsOrganization)]
    [InlineData(AccountRole.Chair, null, null, AccountRefusal.RoleNeedsOrganization)]
    [InlineData(AccountRole.Chair, "circle", null, AccountRefusal.RoleBelongsToCouncils)]
    [InlineData(AccountRole.MunicipalContact, "council", null, AccountRefusal.RoleNeedsMunicipality)]
    [InlineData(AccountRole.MunicipalContact, "council", "9999", AccountRefusal.MunicipalityDoesNotExist)]
    [InlineData(AccountRole.Secretary, "nowhere", null, AccountRefusal.OrganizationDoesNotExist)]
    [InlineData(AccountRole.Secretary, "circle", null, null)]
    [InlineData(AccountRole.Administrator, null, null, null)]
    [InlineData(AccountRole.Administrator, "circle", null, null)]
    [InlineData(AccountRole.MunicipalContact, "council", "0370", null)]
    [InlineData(AccountRole.Member, "council", "0370", null)]
    public async Task A_role_holds_where_such_roles_hold(
        AccountRole role,
        string? place,
        string? municipality,
        AccountRefusal? refusal
    )
    {
        await using var given = await TestDatabase.Sqlite.CreateAsync();
        var office = await AccountOffice.OnAsync(given);
        var account = (await office.GivenAsync(AccountRole.KlEditor)).Id!.Value;
        OrganizationId? organization = place switch
        {
            "council" => office.Sjaelland,
            "circle" => office.Circle,
            "nowhere" => OrganizationId.New(),
            _ => null,
        };

        var outcome = await office.AssignAsync(account, new(role, organization, municipality));

        Assert.Equal(refusal, outcome.Refusal);
    }

    [Theory, EveryDatabase]
    public async Task The_same_role_is_given_once_also_by_two_at_once(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var office = await AccountOffice.OnAsync(given);
        var account = (await office.GivenAsync(AccountRole.KlEditor)).Id!.Value;
        var role = new AssignedRole(AccountRole.CaseOfficer, office.Sjaelland);

        var both = await Task.WhenAll(office.AssignAsync(account, role), office.AssignAsync(account, role));

        Assert.Equal([null, AccountRefusal.RoleIsAssigned], both.Select(one => one.Refusal).Order());
        Assert.Single(await office.RolesOfAsync(account), known => known.Role == AccountRole.CaseOfficer);
    }

    [Theory, EveryDatabase]
    public async Task A_councils_administrator_gives_and_takes_roles_there_only(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var office = await AccountOffice.OnAsync(given);
        var administrator = await office.GivenAsync(AccountRole.Administrator, office.Sjaelland);
        var neighbour = (await office.GivenAsync(AccountRole.Secretary, office.Nordjylland)).Id!.Value;
        var theirs = Assert.Single(await office.RolesOfAsync(neighbour)).Id;

        Assert.Equal(AccountRefusal.IsNotAdministrator, (await office.WithdrawAsync(theirs, administrator)).Refusal);
        Assert.Equal(
            AccountRefusal.IsNotAdministrator,
            (await office.AssignAsync(neighbour, new(AccountRole.Chair, office.Nordjylland), administrator)).Refusal
        );
        Assert.Equal(
            AccountRefusal.IsNotAdministrator,
            (await office.AssignAsync(neighbour, new(AccountRole.Administrator, null), administrator)).Refusal
        );
        Assert.Null(
            (await office.AssignAsync(neighbour, new(AccountRole.Secretary, office.Sjaelland), administrator)).Refusal
        );
    }

    [Theory, EveryDatabase]
    public async Task What_is_gone_is_said_to_be_gone_to_those_who_may_know(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var office = await AccountOffice.OnAsync(given);
        var everything = await office.GivenAsync(AccountRole.Administrator);
        var council = await office.GivenAsync(AccountRole.Administrator, office.Sjaelland);
        var editor = await office.GivenAsync(AccountRole.KlEditor);
        await office.CloseAsync(editor.Id!.Value, everything);
        var role = new AssignedRole(AccountRole.Chair, office.Sjaelland);

        Assert.Equal(
            AccountRefusal.AccountDoesNotExist,
            (await office.AssignAsync(Guid.CreateVersion7(), role)).Refusal
        );
        Assert.Equal(AccountRefusal.AccountIsClosed, (await office.AssignAsync(editor.Id.Value, role)).Refusal);
        Assert.Equal(
            AccountRefusal.RoleIsNotAssigned,
            (await office.WithdrawAsync(RoleAssignmentId.New(), council)).Refusal
        );
        Assert.Equal(
            AccountRefusal.IsNotAdministrator,
            (await office.WithdrawAsync(RoleAssignmentId.New(), editor)).Refusal
        );
    }

    [Theory, EveryDatabase]
    public async Task Two_administrators_who_take_each_others_role_leave_one(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var office = await AccountOffice.OnAsync(given);
        var (one, other) = (
            await office.GivenAsync(AccountRole.Administrator),
            await office.GivenAsync(AccountRole.Administrator)
        );
        var (ofOne, ofOther) = (await RoleAsync(one), await RoleAsync(other));

        var both = await Task.WhenAll(office.WithdrawAsync(ofOther, one), office.WithdrawAsync(ofOne, other));

        Assert.Equal([null, AccountRefusal.IsNotAdministrator], both.Select(outcome => outcome.Refusal).Order());

        async Task<RoleAssignmentId> RoleAsync(Actor actor) =>
            Assert.Single(await office.RolesOfAsync(actor.Id!.Value)).Id;
    }

    [Theory, EveryDatabase]
    public async Task The_last_administrator_of_everything_keeps_that_role_and_may_lose_others(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var office = await AccountOffice.OnAsync(given);
        var last = await office.GivenAsync(AccountRole.Administrator);
        await office.GivenAsync(AccountRole.Administrator, office.Sjaelland); // administers one place; that is not enough
        var closed = await office.GivenAsync(AccountRole.Administrator);
        await office.CloseAsync(closed.Id!.Value, last);
        var other = await office.AssignAsync(last.Id!.Value, new(AccountRole.Chair, office.Sjaelland));
        var roles = await office.RolesOfAsync(last.Id.Value);

        var refused = await office.WithdrawAsync(Assert.Single(roles, role => role.Organization is null).Id, last);

        Assert.Equal(AccountRefusal.IsLastAdministrator, refused.Refusal);
        Assert.Null((await office.WithdrawAsync(other.Value, last)).Refusal);
    }
}
