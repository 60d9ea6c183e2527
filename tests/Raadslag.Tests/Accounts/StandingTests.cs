using Raadslag.Accounts;
using Raadslag.Bodies;
using Raadslag.Foundations;
using Raadslag.Tests.Databases;

namespace Raadslag.Tests.Accounts;

public sealed class StandingTests
{
    [Theory, EveryDatabase]
    public async Task A_role_holds_in_its_place_and_one_without_a_place_holds_in_all(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var office = await AccountOffice.OnAsync(given);
        var secretary = await StandingOfAsync(await office.GivenAsync(AccountRole.Secretary, office.Sjaelland));
        var editor = await StandingOfAsync(await office.GivenAsync(AccountRole.KlEditor));

        Assert.True(secretary.Is(office.Sjaelland, AccountRole.Chair, AccountRole.Secretary));
        Assert.False(secretary.Is(office.Sjaelland, AccountRole.Chair));
        Assert.False(secretary.Is(office.Nordjylland, AccountRole.Secretary));
        Assert.True(secretary.IsAnywhere(AccountRole.Secretary));
        Assert.False(secretary.IsEverywhere(AccountRole.Secretary));
        Assert.True(editor.Is(office.Nordjylland, AccountRole.KlEditor));
        Assert.True(editor.IsEverywhere(AccountRole.KlEditor));
        Assert.False(editor.IsAnywhere(AccountRole.Administrator));

        async Task<Standing> StandingOfAsync(Actor actor)
        {
            await using var db = office.Read();
            return await Standing.OfAsync(db, actor, default);
        }
    }

    [Theory, EveryDatabase]
    public async Task The_command_line_may_do_everything_and_an_unknown_account_nothing(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var place = OrganizationId.New();

        var operators = await Standing.OfAsync(given, Actor.CommandLine, default);
        var unknown = await Standing.OfAsync(given, new Actor(Guid.CreateVersion7()), default);

        Assert.True(operators.Is(place, AccountRole.Chair) && operators.IsEverywhere(AccountRole.Administrator));
        Assert.False(unknown.Is(place, Enum.GetValues<AccountRole>()) || unknown.IsAnywhere(AccountRole.Administrator));
    }
}
