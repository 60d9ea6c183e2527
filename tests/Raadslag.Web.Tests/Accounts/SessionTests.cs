using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Raadslag.Accounts;
using Raadslag.Foundations;

namespace Raadslag.Web.Tests.Accounts;

/// <summary>What one has lost is lost at the next click.</summary>
public sealed class SessionTests : IAsyncLifetime
{
    private RunningSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await RunningSite.StartAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_session_ended_from_another_browser_is_out()
    {
        using var here = await Guest.SignedInAsync(_site);
        using var there = await Guest.SignedInAsync(_site);
        var page = await here.ReadAsync("/konto");
        var other = page.QuerySelector("form[action='/konto?handler=End'] input[name=session]")!;

        await here.SendAsync("/konto", "/konto?handler=End", ("session", other.GetAttribute("value")!));

        Assert.Equal("", await here.LedFromAsync("/konto"));
        Assert.Contains("/log-ind?", await there.LedFromAsync("/konto"), StringComparison.Ordinal);
        Assert.Equal("Log ind", (await there.ReadAsync("/")).QuerySelector(".account")!.TextContent.Trim());
    }

    [Fact]
    public async Task All_other_sessions_are_ended_with_one_button()
    {
        using var here = await Guest.SignedInAsync(_site);
        using var second = await Guest.SignedInAsync(_site);
        using var third = await Guest.SignedInAsync(_site);

        await here.SendAsync("/konto", "/konto?handler=EndOthers");

        Assert.Equal("", await here.LedFromAsync("/konto"));
        Assert.Contains("/log-ind?", await second.LedFromAsync("/konto"), StringComparison.Ordinal);
        Assert.Contains("/log-ind?", await third.LedFromAsync("/konto"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Anothers_session_cannot_be_ended()
    {
        using var guest = await Guest.SignedInAsync(_site);

        var refused = await guest.ForgeAsync("/konto", "/konto?handler=End", ("session", $"{Guid.CreateVersion7()}"));

        Assert.Contains("allerede afsluttet", await Guest.AlertOf(refused), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_also_for_a_copy_of_its_cookie()
    {
        var cookies = new CookieContainer();
        using var client = await Secretary.SignInAsync(_site, cookies);
        var copied = new CookieContainer();
        copied.Add(cookies.GetAllCookies());
        using var thief = _site.NewClient(copied);

        var form = await Secretary.FormAsync(client, "/log-ud");
        await client.PostAsync("/log-ud", new FormUrlEncodedContent(form), TestContext.Current.CancellationToken);

        var answer = await thief.GetAsync("/konto", TestContext.Current.CancellationToken);
        Assert.Contains("/log-ind?", Guest.Led(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_runs_out_ten_hours_after_it_was_last_used()
    {
        using var used = await Guest.SignedInAsync(_site);
        using var forgotten = await Guest.SignedInAsync(_site);
        var ids = await SessionsAsync();

        await SetAsync(ids[0], session => session.SeenAt -= TimeSpan.FromHours(9));
        await SetAsync(ids[0], session => session.ExpiresAt -= TimeSpan.FromHours(9));
        await SetAsync(ids[1], session => session.ExpiresAt -= TimeSpan.FromHours(10));

        Assert.Equal("", await used.LedFromAsync("/konto"));
        Assert.Contains("/log-ind?", await forgotten.LedFromAsync("/konto"), StringComparison.Ordinal);
        await _site.WithinAsync(async services =>
        {
            var session = await Db(services).Sessions.SingleAsync(one => one.Id == ids[0]);
            Assert.Equal(TimeSpan.FromHours(10), session.ExpiresAt - session.SeenAt);
            Assert.Equal(session.StartedAt, session.SeenAt);
        });
    }

    [Fact]
    public async Task A_closed_account_is_out_at_once_and_its_password_is_as_wrong_as_any()
    {
        using var guest = await Guest.SignedInAsync(_site);

        await _site.WithinAsync(async services =>
        {
            var closed = await services
                .GetRequiredService<CloseAccountHandler>()
                .HandleAsync(new CloseAccount(await SecretaryAsync(services)), Actor.CommandLine, default);
            Assert.Null(closed.Refusal);
        });

        Assert.Contains("/log-ind?", await guest.LedFromAsync("/konto"), StringComparison.Ordinal);
        var refused = await guest.SignInAsync(Secretary.Email);
        Assert.Contains("adgangskoden er forkert", await Guest.AlertOf(refused), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_taken_away_is_gone_at_the_next_click_and_one_given_is_there()
    {
        using var guest = await Guest.SignedInAsync(_site);
        Assert.Equal(HttpStatusCode.OK, (await guest.GetAsync("/haendelseslog")).StatusCode);

        await _site.WithinAsync(async services =>
        {
            var secretary = await SecretaryAsync(services);
            var role = await Db(services).RoleAssignments.SingleAsync(one => one.Account == secretary);
            var roles = services.GetRequiredService<AssignRoleHandler>();
            await roles.HandleAsync(new WithdrawRole(role.Id), Actor.CommandLine, default);
            await roles.HandleAsync(
                new AssignRole(secretary, new(AccountRole.Administrator, null)),
                Actor.CommandLine,
                default
            );
        });

        var refused = await guest.GetAsync("/haendelseslog");
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Equal(
            "Du har ikke adgang til siden",
            (await RunningSite.ParseAsync(refused)).QuerySelector("h1")!.TextContent
        );
        Assert.Equal(HttpStatusCode.OK, (await guest.GetAsync("/konti")).StatusCode);
    }

    [Fact]
    public async Task Only_the_hash_of_what_the_cookie_holds_is_kept()
    {
        using var guest = await Guest.SignedInAsync(_site);

        await _site.WithinAsync(async services =>
        {
            var session = await Db(services).Sessions.SingleAsync();
            Assert.Matches("^[0-9a-f]{64}$", session.KeyHash);
            Assert.Equal(SignInMethod.Password, session.Method);
        });
    }

    private async Task<SessionId[]> SessionsAsync()
    {
        SessionId[] ids = [];
        await _site.WithinAsync(async services =>
            ids = [.. (await Db(services).Sessions.ToListAsync()).Select(one => one.Id).OrderBy(id => id.Value)]
        );
        return ids;
    }

    private Task SetAsync(SessionId id, Action<Session> change) =>
        _site.WithinAsync(async services =>
        {
            change(await Db(services).Sessions.SingleAsync(one => one.Id == id));
            await Db(services).SaveChangesAsync();
        });

    private static async Task<Guid> SecretaryAsync(IServiceProvider services) =>
        (await Db(services).Users.SingleAsync(account => account.Email == Secretary.Email)).Id;

    private static RaadslagDb Db(IServiceProvider services) => services.GetRequiredService<RaadslagDb>();
}
