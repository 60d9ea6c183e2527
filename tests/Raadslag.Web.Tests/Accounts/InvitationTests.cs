using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Raadslag.Accounts;
using Raadslag.Foundations;

namespace Raadslag.Web.Tests.Accounts;

/// <summary>A link that works once, from the day it is handed out until its owner is signed in.</summary>
public sealed class InvitationTests : IAsyncLifetime
{
    private const string Email = "søren.o'brien@example.org"; // signs people's names as mail allows them
    private const string Page = "/konto/aabn";
    private const string Password = "tre små grønne frøer";

    private RunningSite _site = null!;
    private string _link = "";

    public async ValueTask InitializeAsync()
    {
        _site = await RunningSite.StartAsync();
        await _site.WithinAsync(async services =>
        {
            var opened = await services
                .GetRequiredService<OpenAccountHandler>()
                .HandleAsync(
                    new OpenAccount(Email, "Søren O'Brien", new(AccountRole.KlEditor, null)),
                    Actor.CommandLine,
                    default
                );
            _link = $"/konto/aabn?noegle={opened.Value.Key}";
        });
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Its_owner_chooses_a_password_is_signed_in_and_can_sign_in_again()
    {
        using var guest = new Guest(_site);

        var used = await ChooseAsync(guest, Password, Password);

        Assert.Equal("/arbejdsbord", Guest.Led(used));
        Assert.Contains(
            "Søren O'Brien",
            (await guest.ReadAsync("/")).QuerySelector(".account")!.TextContent,
            StringComparison.Ordinal
        );
        using var later = new Guest(_site);
        Assert.Equal("/arbejdsbord", Guest.Led(await later.SignInAsync(Email, Password)));
        await _site.WithinAsync(async services =>
        {
            var line = await Db(services).Record.OrderByDescending(one => one.Sequence).FirstAsync();
            Assert.Equal((line.Actor, "InvitationUsed"), ((await AccountAsync(services)).Id, line.Kind));
        });
    }

    [Fact]
    public async Task Its_key_is_gone_from_the_address_before_anything_is_shown_and_opening_it_uses_nothing()
    {
        using var scanner = new Guest(_site);
        using var guest = new Guest(_site);

        var opened = await scanner.GetAsync(_link);
        await scanner.ReadAsync(Page);

        Assert.Equal(Page, Guest.Led(opened));
        Assert.DoesNotContain(
            _link.Split('=')[1],
            string.Join(' ', opened.Headers.Select(header => string.Join(' ', header.Value))),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            _link.Split('=')[1],
            (await scanner.ReadAsync(Page)).DocumentElement.OuterHtml,
            StringComparison.Ordinal
        );
        Assert.Equal("/arbejdsbord", Guest.Led(await ChooseAsync(guest, Password, Password)));
    }

    [Fact]
    public async Task It_works_once()
    {
        using var first = new Guest(_site);
        using var second = new Guest(_site);
        using var third = new Guest(_site);
        await OpenAsync(second); // has the form open already
        await ChooseAsync(first, Password, Password);

        var again = await second.ForgeAsync(
            "/log-ind",
            Page,
            ("password", "en anden lang sætning"),
            ("again", "en anden lang sætning")
        );

        Assert.Contains("Linket virker ikke længere", await Guest.AlertOf(again), StringComparison.Ordinal);
        Assert.Null((await OpenAsync(third)).QuerySelector("#password"));
        Assert.Equal("/arbejdsbord", Guest.Led(await third.SignInAsync(Email, Password)));
    }

    [Fact]
    public async Task It_works_for_seven_days()
    {
        using var guest = new Guest(_site);

        await AgeAsync(TimeSpan.FromDays(7) - TimeSpan.FromSeconds(1));
        Assert.NotNull((await OpenAsync(guest)).QuerySelector("#password"));

        await AgeAsync(TimeSpan.FromSeconds(1));
        Assert.Contains("for gammelt", await Guest.AlertOf(await guest.GetAsync(Page)), StringComparison.Ordinal);

        // the site's clock stands still, so the link is made older instead
        Task AgeAsync(TimeSpan by) =>
            _site.WithinAsync(async services =>
            {
                var db = Db(services);
                var account = await AccountAsync(services);
                var expires = await db
                    .Invitations.Where(link => link.Account == account.Id)
                    .Select(link => link.ExpiresAt)
                    .SingleAsync();
                await db
                    .Invitations.Where(link => link.Account == account.Id)
                    .ExecuteUpdateAsync(set => set.SetProperty(link => link.ExpiresAt, expires - by));
            });
    }

    [Theory]
    [InlineData("kort", "kort", "mindst 12 tegn")]
    [InlineData("Sommer2026!!", "Sommer2026!!", "let at gætte")]
    [InlineData("søren-obrien-1", "søren-obrien-1", "let at gætte")]
    [InlineData("", "", "mindst 12 tegn")]
    [InlineData(Password, "tre små gule frøer", "ikke ens")]
    public async Task A_password_that_cannot_be_used_leaves_the_link_working(string password, string again, string why)
    {
        using var guest = new Guest(_site);

        var refused = await ChooseAsync(guest, password, again);

        Assert.Contains(why, await Guest.AlertOf(refused), StringComparison.Ordinal);
        Assert.Equal("/arbejdsbord", Guest.Led(await ChooseAsync(guest, Password, Password)));
    }

    [Fact]
    public async Task A_new_password_by_link_ends_a_lockout_and_the_sessions_there_were()
    {
        using var first = new Guest(_site);
        await ChooseAsync(first, Password, Password);
        using var guessing = new Guest(_site);
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await guessing.SignInAsync(Email, "forkert");
        }

        await _site.WithinAsync(async services =>
        {
            var renewed = await services
                .GetRequiredService<OpenAccountHandler>()
                .HandleAsync(new RenewInvitation((await AccountAsync(services)).Id), Actor.CommandLine, default);
            _link = $"/konto/aabn?noegle={renewed.Value.Key}";
        });
        using var again = new Guest(_site);
        await ChooseAsync(again, "en anden lang sætning", "en anden lang sætning");

        Assert.Contains("/log-ind?", await first.LedFromAsync("/konto"), StringComparison.Ordinal);
        Assert.Equal("/arbejdsbord", Guest.Led(await guessing.SignInAsync(Email, "en anden lang sætning")));
    }

    [Fact]
    public async Task Whoever_tries_anothers_link_in_their_own_browser_becomes_neither()
    {
        using var administrator = await Guest.SignedInAsync(_site);

        var used = await ChooseAsync(administrator, Password, Password);

        Assert.Equal("/log-ind?gemt=True", Guest.Led(used));
        var page = await administrator.ReadAsync(Guest.Led(used));
        Assert.Equal("Log ind", page.QuerySelector(".account")!.TextContent.Trim());
        Assert.Contains(
            "Adgangskoden er gemt",
            page.QuerySelector("[role=status]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal("/arbejdsbord", Guest.Led(await administrator.SignInAsync(Email, Password)));
        Assert.Contains(
            "Søren O'Brien",
            (await administrator.ReadAsync("/")).QuerySelector(".account")!.TextContent,
            StringComparison.Ordinal
        );
    }

    private async Task<HttpResponseMessage> ChooseAsync(Guest guest, string password, string again)
    {
        Assert.Equal(Page, await guest.LedFromAsync(_link));
        return await guest.SendAsync(Page, Page, ("password", password), ("again", again));
    }

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> OpenAsync(Guest guest)
    {
        await guest.GetAsync(_link);
        return await guest.ReadAsync(Page);
    }

    private static async Task<Account> AccountAsync(IServiceProvider services) =>
        await Db(services).Users.SingleAsync(account => account.Email == Email);

    private static RaadslagDb Db(IServiceProvider services) => services.GetRequiredService<RaadslagDb>();
}
