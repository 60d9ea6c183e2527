using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Raadslag.Accounts;
using Raadslag.Tests.Databases;

namespace Raadslag.Tests.Accounts;

public sealed class ResetSecondFactorTests
{
    [Theory, EveryDatabase]
    public async Task The_second_step_is_off_its_key_and_codes_are_gone_and_whoever_was_in_is_out(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var office = await AccountOffice.OnAsync(given);
        var administrator = await office.GivenAsync(AccountRole.Administrator);
        var account = (await office.GivenAsync(AccountRole.Secretary, office.Sjaelland)).Id!.Value;
        await office.GivenSessionAsync(account);
        await TurnOnAsync(office, account);
        await TurnOnAsync(office, administrator.Id!.Value);

        Assert.Equal(account, (await office.ResetAsync(account, administrator)).Value);

        await using var db = office.Read();
        Assert.False((await db.Users.SingleAsync(known => known.Id == account)).TwoFactorEnabled);
        Assert.Equal(administrator.Id, (await db.Set<IdentityUserToken<Guid>>().SingleAsync()).UserId);
        Assert.NotNull((await db.Sessions.SingleAsync()).EndedAt);
        var line = await office.LastLineAsync();
        Assert.Equal((administrator.Id, new SecondFactorReset(account)), (line.Actor, line.As<SecondFactorReset>()));
        Assert.Equal(AccountRefusal.HasNoSecondFactor, (await office.ResetAsync(account, administrator)).Refusal);
    }

    [Theory, EveryDatabase]
    public async Task Only_who_administers_the_account_turns_it_off(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var office = await AccountOffice.OnAsync(given);
        var council = await office.GivenAsync(AccountRole.Administrator, office.Sjaelland);
        var neighbour = (await office.GivenAsync(AccountRole.Secretary, office.Nordjylland)).Id!.Value;
        var without = (await office.GivenAsync(AccountRole.Secretary, office.Sjaelland)).Id!.Value;
        await office.WithdrawAsync((await office.RolesOfAsync(without))[0].Id, council);

        foreach (var account in new[] { neighbour, without })
        {
            await TurnOnAsync(office, account);
            Assert.Equal(AccountRefusal.IsNotAdministrator, (await office.ResetAsync(account, council)).Refusal);
            Assert.Equal(AccountRefusal.IsNotAdministrator, (await office.RenewAsync(account, council)).Refusal);
        }

        Assert.Null((await office.ResetAsync(without, await office.GivenAsync(AccountRole.Administrator))).Refusal);
    }

    private static async Task TurnOnAsync(AccountOffice office, Guid account)
    {
        await using var db = office.Read();
        (await db.Users.SingleAsync(known => known.Id == account)).TwoFactorEnabled = true;
        db.Add(
            new IdentityUserToken<Guid>
            {
                UserId = account,
                LoginProvider = "app",
                Name = "key",
                Value = "secret",
            }
        );
        await db.SaveChangesAsync();
    }
}
