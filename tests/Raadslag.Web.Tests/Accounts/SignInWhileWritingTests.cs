using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Raadslag.Accounts;
using Raadslag.Tests.Databases;
using Raadslag.Web.Accounts;

namespace Raadslag.Web.Tests.Accounts;

/// <summary>While somebody stores a whole meeting, others sign in, read and sign out all the same.</summary>
public sealed class SignInWhileWritingTests
{
    private const string Code = "/log-ind/kode";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryDatabase]
    public async Task Nobody_waits_to_sign_in_until_a_meeting_is_stored(TestDatabase database)
    {
        await using var site = await RunningSite.StartOnAsync(database, Visitor.Chair, Visitor.Editor);
        await using var writer = OtherContext(site);
        await using (await writer.Database.BeginTransactionAsync(Cancellation))
        {
            using var chair = await Guest.SignedInAsync(site, Staff.Of(Visitor.Chair).Email);
            using var editor = await Guest.SignedInAsync(site, Staff.Of(Visitor.Editor).Email);

            Assert.Equal("", await chair.LedFromAsync("/arbejdsbord"));
            Assert.Equal("", await editor.LedFromAsync("/konto"));
            await editor.SendAsync("/arbejdsbord", "/log-ud");
            Assert.Contains("/log-ind", await editor.LedFromAsync("/arbejdsbord"), StringComparison.Ordinal);
        }

        await site.Services.GetRequiredService<LateWrites>().StopAsync(Cancellation); // which stores what waits
        var sessions = await writer.Sessions.AsNoTracking().ToListAsync(Cancellation);
        var names = await writer.Users.ToDictionaryAsync(account => account.Id, account => account.Email, Cancellation);
        Assert.Equal(
            Staff.Of(Visitor.Chair).Email,
            names[Assert.Single(sessions, kept => kept.EndedAt is null).Account]
        );
    }

    [Fact]
    public async Task A_code_is_used_up_also_when_that_cannot_be_stored_yet()
    {
        await using var site = await RunningSite.StartAsync();
        var key = await TurnedOnAsync(site);
        var code = AppCode.For(key);
        await using var writer = OtherContext(site);
        await using (await writer.Database.BeginTransactionAsync(Cancellation))
        {
            using var first = new Guest(site);
            await first.SignInAsync(Secretary.Email);
            var once = await first.SendAsync(Code, Code, ("code", code));
            Assert.Equal("/arbejdsbord", Guest.Led(once));

            await AssertIsUsedUpAsync();
        }

        await AssertIsUsedUpAsync(); // whether or not it is stored by now

        async Task AssertIsUsedUpAsync()
        {
            using var second = new Guest(site);
            await second.SignInAsync(Secretary.Email);
            var again = await second.SendAsync(Code, Code, ("code", code));
            Assert.Contains("Koden passer ikke", await Guest.AlertOf(again), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Reading_goes_on_when_it_cannot_be_stored_that_somebody_was_there()
    {
        await using var site = await RunningSite.StartAsync();
        using var guest = await Guest.SignedInAsync(site);
        await using var writer = OtherContext(site);
        var before = RunningSite.Moment.UtcDateTime - TimeSpan.FromMinutes(5);
        await writer.Sessions.ExecuteUpdateAsync(
            set => set.SetProperty(session => session.SeenAt, before),
            Cancellation
        );
        await using (await writer.Database.BeginTransactionAsync(Cancellation))
        {
            Assert.Equal("", await guest.LedFromAsync("/arbejdsbord"));
        }

        Assert.Equal("", await guest.LedFromAsync("/arbejdsbord"));
        var session = await writer.Sessions.AsNoTracking().SingleAsync(Cancellation);
        Assert.Equal(RunningSite.Moment.UtcDateTime, session.SeenAt);
    }

    private static async Task<string> TurnedOnAsync(RunningSite site)
    {
        var key = "";
        await site.WithinAsync(async services =>
        {
            await Staff.TurnOnTwoStepAsync(services, Visitor.Secretary);
            var users = services.GetRequiredService<Microsoft.AspNetCore.Identity.UserManager<Account>>();
            key = (await users.GetAuthenticatorKeyAsync((await users.FindByEmailAsync(Secretary.Email))!))!;
        });
        return string.Concat(key.Select(char.ToLowerInvariant)); // as the page prints it
    }

    private static RaadslagDb OtherContext(RunningSite site)
    {
        using var scope = site.Services.CreateScope();
        return TestDatabase.Reopen(scope.ServiceProvider.GetRequiredService<RaadslagDb>());
    }
}
