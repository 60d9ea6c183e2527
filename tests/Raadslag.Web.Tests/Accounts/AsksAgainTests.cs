using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Raadslag.Accounts;
using Raadslag.Web.Accounts;

namespace Raadslag.Web.Tests.Accounts;

/// <summary>Whoever changes how an account signs in shows again who they are.</summary>
public sealed class AsksAgainTests : IAsyncLifetime
{
    private const string TwoStep = "/konto/totrin";
    private const string Confirm = "/konto/bekraeft";

    // where somebody shows who they are, and where somebody with a link that works once chooses a password
    private static readonly string[] AreTheQuestion = [Confirm, "/konto/aabn"];

    private RunningSite _site = null!;

    public async ValueTask InitializeAsync() =>
        _site = await RunningSite.StartAsync(builder =>
        {
            // named, but never asked: nobody here is sent there
            builder.Configuration["RAADSLAG_OIDC_AUTHORITY"] = "http://127.0.0.1:1";
            builder.Configuration["RAADSLAG_OIDC_CLIENT_ID"] = "raadslag";
        });

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Every_form_of_ones_own_account_asks_when_it_is_more_than_ten_minutes_since()
    {
        using var guest = await Guest.SignedInAsync(_site);
        await AddPasskeyAsync();
        await ProvedAgoAsync(AsksAgainAttribute.Lasts + TimeSpan.FromSeconds(1), SignInMethod.Passkey);
        var asked = new List<string>();

        foreach (var endpoint in SiteRoutes.Pages(_site))
        {
            var route = SiteRoutes.Of(endpoint);
            if (
                !route.StartsWith("/konto", StringComparison.Ordinal)
                || route == "/konti"
                || AreTheQuestion.Contains(route)
            )
            {
                continue;
            }

            foreach (var (method, handler) in await SiteRoutes.HandlersAsync(_site, endpoint))
            {
                if (method == HttpMethods.Post)
                {
                    var answer = await guest.ForgeAsync("/konto", route + handler);
                    Assert.Equal($"{Confirm}?tilbage={Uri.EscapeDataString(route)}", Guest.Led(answer));
                    asked.Add(route + handler);
                }
            }
        }

        Assert.InRange(asked.Count, 9, int.MaxValue);
    }

    [Fact]
    public async Task A_stolen_password_turns_on_nothing_for_an_account_that_has_a_passkey()
    {
        await AddPasskeyAsync();

        await AssertPasswordIsNotEnoughAsync();
    }

    [Fact]
    public async Task A_stolen_password_turns_on_nothing_for_an_account_that_signs_in_at_its_organization()
    {
        await _site.WithinAsync(async services =>
        {
            var db = services.GetRequiredService<RaadslagDb>();
            db.UserLogins.Add(
                new IdentityUserLogin<Guid>
                {
                    UserId = (await db.Users.SingleAsync()).Id,
                    LoginProvider = "organization",
                    ProviderKey = "karen-1",
                }
            );
            await db.SaveChangesAsync();
        });

        await AssertPasswordIsNotEnoughAsync();
    }

    [Fact]
    public async Task Whoever_has_only_a_password_shows_it_again_and_goes_on()
    {
        using var guest = await Guest.SignedInAsync(_site);
        await ProvedAgoAsync(TimeSpan.FromMinutes(11), SignInMethod.Password);

        var asked = Guest.Led(await guest.ForgeAsync("/konto", "/konto?handler=PasskeyOptions"));
        var wrong = await guest.SendAsync(asked, Confirm, ("password", "forkert"));
        var right = await guest.SendAsync(asked, Confirm, ("password", Staff.Password));
        var ready = await guest.ForgeAsync("/konto", "/konto?handler=PasskeyOptions");

        Assert.Contains("adgangskode er forkert", await Guest.AlertOf(wrong), StringComparison.Ordinal);
        Assert.Equal("/konto", Guest.Led(right));
        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
    }

    [Fact]
    public async Task Whoever_has_the_app_shows_a_code_and_the_session_gets_a_new_key()
    {
        var cookies = new CookieContainer();
        using var client = await Secretary.SignInAsync(_site, cookies);
        using var guest = new Guest(_site, client);
        var page = await guest.ReadAsync(TwoStep);
        var key = page.QuerySelector("main code")!.TextContent;
        var carried = page.QuerySelector("main input[name=key]")!.GetAttribute("value")!;
        await guest.SendAsync(TwoStep, TwoStep, ("code", AppCode.For(key)), ("key", carried));
        await ProvedAgoAsync(TimeSpan.FromMinutes(11), SignInMethod.PasswordAndCode);
        var copied = new CookieContainer();
        copied.Add(cookies.GetAllCookies());
        using var thief = _site.NewClient(copied);

        var asked = Guest.Led(await guest.SendAsync(TwoStep, $"{TwoStep}?handler=Off"));
        Assert.Equal("", Guest.Led(await guest.SendAsync(asked, Confirm, ("code", AppCode.WrongFor(key)))));
        Assert.Equal(TwoStep, Guest.Led(await guest.SendAsync(asked, Confirm, ("code", AppCode.For(key)))));
        await guest.SendAsync(TwoStep, $"{TwoStep}?handler=Off");

        await _site.WithinAsync(async services =>
            Assert.False((await services.GetRequiredService<RaadslagDb>().Users.SingleAsync()).TwoFactorEnabled)
        );
        Assert.Equal("", await guest.LedFromAsync("/konto"));
        var stolen = await thief.GetAsync("/konto", TestContext.Current.CancellationToken);
        Assert.Contains("/log-ind?", Guest.Led(stolen), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_recovery_code_is_enough_when_the_phone_is_lost_and_nobody_is_led_to_another_site()
    {
        using var guest = await Guest.SignedInAsync(_site);
        var page = await guest.ReadAsync(TwoStep);
        var key = page.QuerySelector("main code")!.TextContent;
        var carried = page.QuerySelector("main input[name=key]")!.GetAttribute("value")!;
        var on = await guest.SendAsync(TwoStep, TwoStep, ("code", AppCode.For(key)), ("key", carried));
        var code = (await RunningSite.ParseAsync(on)).QuerySelector(".recovery-codes code")!.TextContent;
        await ProvedAgoAsync(TimeSpan.FromMinutes(11), SignInMethod.PasswordAndCode);

        var answer = await guest.SendAsync(
            $"{Confirm}?tilbage=https://example.com/&gendannelse=true",
            Confirm,
            ("code", code)
        );

        Assert.Equal("/konto", Guest.Led(answer));
    }

    // with a password alone they come to no form that changes how the account signs in
    private async Task AssertPasswordIsNotEnoughAsync()
    {
        using var thief = await Guest.SignedInAsync(_site);
        var page = await thief.ReadAsync(TwoStep);
        var key = page.QuerySelector("main code")!.TextContent;
        var carried = page.QuerySelector("main input[name=key]")!.GetAttribute("value")!;

        var on = await thief.SendAsync(TwoStep, TwoStep, ("code", AppCode.For(key)), ("key", carried));
        var confirmed = await thief.ForgeAsync("/konto", Confirm, ("password", Staff.Password));
        var again = await thief.SendAsync(TwoStep, TwoStep, ("code", AppCode.For(key)), ("key", carried));

        Assert.Equal($"{Confirm}?tilbage=%2Fkonto%2Ftotrin", Guest.Led(on));
        Assert.Contains("Det blev ikke vist, at det er dig", await Guest.AlertOf(confirmed), StringComparison.Ordinal);
        Assert.Equal($"{Confirm}?tilbage=%2Fkonto%2Ftotrin", Guest.Led(again));
        await _site.WithinAsync(async services =>
            Assert.False((await services.GetRequiredService<RaadslagDb>().Users.SingleAsync()).TwoFactorEnabled)
        );
    }

    private Task AddPasskeyAsync() =>
        _site.WithinAsync(async services =>
        {
            var users = services.GetRequiredService<UserManager<Account>>();
            var account = (await users.FindByEmailAsync(Secretary.Email))!;
            await users.AddOrUpdatePasskeyAsync(
                account,
                new UserPasskeyInfo([1, 2, 3], [4], RunningSite.Moment, 0, [], true, false, false, [], [])
            );
        });

    private Task ProvedAgoAsync(TimeSpan ago, SignInMethod method) =>
        _site.WithinAsync(services =>
            services
                .GetRequiredService<RaadslagDb>()
                .Sessions.ExecuteUpdateAsync(set =>
                    set.SetProperty(session => session.ProvedAt, RunningSite.Moment.UtcDateTime - ago)
                        .SetProperty(session => session.Method, method)
                )
        );
}
