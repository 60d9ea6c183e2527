using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Raadslag.Accounts;
using Raadslag.Foundations;

namespace Raadslag.Web.Tests.Accounts;

/// <summary>Signing in at the organization's own provider, and back.</summary>
public sealed class OrganizationSignInTests : IAsyncLifetime
{
    private const string Start = "/log-ind/organisation";

    private Provider _provider = null!;
    private RunningSite _site = null!;

    public async ValueTask InitializeAsync()
    {
        _provider = await Provider.StartAsync();
        _site = await RunningSite.StartAsync(builder =>
        {
            builder.Configuration["RAADSLAG_OIDC_AUTHORITY"] = _provider.Address;
            builder.Configuration["RAADSLAG_OIDC_CLIENT_ID"] = Provider.ClientId;
            builder.Configuration["RAADSLAG_OIDC_CLIENT_SECRET"] = Provider.ClientSecret;
            builder.Configuration["RAADSLAG_OIDC_NAME"] = "Sundby Kommune";
            // the provider's clock is the machine's, and the two must agree
            builder.Services.AddSingleton(TimeProvider.System);
        });
    }

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        await _provider.DisposeAsync();
    }

    [Fact]
    public async Task The_first_time_the_verified_address_finds_the_account_and_then_the_providers_own_number_does()
    {
        _provider.Person = new("karen-1", Secretary.Email);
        using var first = new Guest(_site);
        var (at, _) = await FollowAsync(first, Start);

        _provider.Person = new("karen-1", "nyt.navn@example.org");
        using var second = new Guest(_site);
        var (again, _) = await FollowAsync(second, Start);

        Assert.Equal(("/arbejdsbord", "/arbejdsbord"), (at, again));
        Assert.Contains(
            Secretary.Name,
            (await second.ReadAsync("/")).QuerySelector(".account")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "organisationens login",
            (await second.ReadAsync("/konto")).Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_page_for_signing_in_leads_there_by_a_link_and_keeps_the_page_asked_for()
    {
        _provider.Person = new("karen-1", Secretary.Email);
        using var guest = new Guest(_site);
        var link = (await guest.ReadAsync("/log-ind?tilbage=/haendelseslog")).QuerySelector("main a.button")!;

        var (at, _) = await FollowAsync(guest, link.GetAttribute("href")!);

        Assert.Equal("Log ind med Sundby Kommune", link.TextContent.Trim());
        Assert.Equal("/haendelseslog", at);
    }

    [Theory]
    [InlineData("https://example.com/")]
    [InlineData("//example.com/")]
    public async Task Nobody_is_led_to_another_site(string returnTo)
    {
        _provider.Person = new("karen-1", Secretary.Email);
        using var guest = new Guest(_site);

        var (at, _) = await FollowAsync(guest, $"{Start}?tilbage={Uri.EscapeDataString(returnTo)}");

        Assert.Equal("/arbejdsbord", at);
    }

    [Fact]
    public async Task An_address_that_the_provider_does_not_vouch_for_finds_nothing()
    {
        _provider.Person = new("tyv", Secretary.Email, IsVerified: false);

        await AssertRefusedAsync("siger ikke, at e-mailadressen er bekræftet");
    }

    [Fact]
    public async Task Nobody_gets_an_account_by_signing_in()
    {
        _provider.Person = new("fremmed", "fremmed@example.org");

        await AssertRefusedAsync("Der er ingen konto med den e-mailadresse");

        await _site.WithinAsync(async services =>
            Assert.Equal(1, await services.GetRequiredService<RaadslagDb>().Users.CountAsync())
        );
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_closed_account_is_not_found_whether_the_provider_is_known_or_not(bool known)
    {
        _provider.Person = new("karen-1", Secretary.Email);
        if (known)
        {
            using var guest = new Guest(_site);
            await FollowAsync(guest, Start);
        }

        await _site.WithinAsync(async services =>
        {
            var account = await services.GetRequiredService<RaadslagDb>().Users.SingleAsync();
            await services
                .GetRequiredService<CloseAccountHandler>()
                .HandleAsync(new CloseAccount(account.Id), Actor.CommandLine, default);
        });

        await AssertRefusedAsync("Der er ingen konto med den e-mailadresse");
    }

    [Fact]
    public async Task Whoever_changes_their_mind_there_is_told_that_they_are_not_signed_in()
    {
        _provider.Person = null;

        await AssertRefusedAsync("Jeres login svarede ikke, som det skulle");
    }

    [Fact]
    public async Task An_answer_to_nothing_we_asked_is_refused()
    {
        using var guest = new Guest(_site);

        var (at, page) = await FollowAsync(guest, "/log-ind/svar?code=x&state=y");

        Assert.Equal($"{Start}?handler=Failed", at);
        Assert.Contains("Jeres login svarede ikke", await Guest.AlertOf(page), StringComparison.Ordinal);
    }

    private async Task AssertRefusedAsync(string sentence)
    {
        using var guest = new Guest(_site);

        var (at, page) = await FollowAsync(guest, Start);

        Assert.StartsWith(Start, at, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains(sentence, await Guest.AlertOf(page), StringComparison.Ordinal);
        Assert.Contains("/log-ind?", await guest.LedFromAsync("/konto"), StringComparison.Ordinal);
    }

    // as a browser would, from site to site
    private async Task<(string At, HttpResponseMessage Page)> FollowAsync(Guest guest, string path)
    {
        var at = new Uri(_site.Address, path);
        var response = await guest.GetAsync(at.ToString());
        for (var leads = 0; response.Headers.Location is { } next; leads++)
        {
            Assert.InRange(leads, 0, 6);
            at = new Uri(at, next);
            Assert.True(at.IsLoopback, $"{at} is another site.");
            if (at.AbsolutePath is "/arbejdsbord" or "/haendelseslog")
            {
                return (at.PathAndQuery, await guest.GetAsync(at.ToString()));
            }

            response = await guest.GetAsync(at.ToString());
        }

        return (at.PathAndQuery, response);
    }
}
