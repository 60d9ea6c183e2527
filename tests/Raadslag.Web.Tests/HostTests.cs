using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Http;
using Raadslag.Accounts;
using Raadslag.Web.Hosting;
using Raadslag.Web.Tests.Accounts;

namespace Raadslag.Web.Tests;

/// <summary>The names the site answers to, and what it believes of those who ask for it.</summary>
public sealed class HostTests
{
    private const string Public = "raad.example.org";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null, "localhost", true)]
    [InlineData(null, "127.0.0.1:99", true)]
    [InlineData(null, Public, false)]
    [InlineData("http://raad.example.org;www.example.org", Public, true)]
    [InlineData("http://raad.example.org;www.example.org", "WWW.example.org:8080", true)]
    [InlineData("http://raad.example.org", "localhost", false)]
    [InlineData("http://raad.example.org", "evil.example.org", false)]
    [InlineData("http://raad.example.org", "raad.example.org.evil.example", false)]
    public async Task Only_its_own_names_are_answered(string? setting, string host, bool isAnswered)
    {
        await using var site = await StartAsync(setting);
        foreach (var path in (string[])["/", "/log-ind", "/findes-ikke", "/raadslag.css"])
        {
            var answer = await AskAsync(site, path, host);
            Assert.Equal(isAnswered, answer.StatusCode != HttpStatusCode.BadRequest);
            if (!isAnswered)
            {
                Assert.StartsWith(
                    "Siden svarer ikke på det navn",
                    await answer.Content.ReadAsStringAsync(Cancellation),
                    StringComparison.Ordinal
                );
            }
        }
    }

    [Theory]
    [InlineData("raad.example.org/sti")]
    [InlineData("*")]
    [InlineData("ftp://raad.example.org")]
    [InlineData("raad example:x")]
    public async Task A_name_that_is_none_is_said_at_the_start(string setting)
    {
        var fault = await Assert.ThrowsAsync<SettingException>(() => StartAsync(setting));

        Assert.StartsWith("RAADSLAG_HOSTS kan ikke læses ved »", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("127.0.0.1/99")]
    [InlineData("proxy.example.org")]
    public async Task A_proxy_that_is_no_address_is_said_at_the_start(string setting)
    {
        var fault = await Assert.ThrowsAsync<SettingException>(() =>
            RunningSite.StartAsync(builder => builder.Configuration["RAADSLAG_PROXIES"] = setting)
        );

        Assert.StartsWith("RAADSLAG_PROXIES kan ikke læses ved »", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_carries_the_first_name_whatever_the_request_says()
    {
        await using var site = await RunningSite.StartAsync(
            builder =>
            {
                builder.Configuration["RAADSLAG_HOSTS"] = $"{Public};127.0.0.1";
                builder.Configuration["RAADSLAG_PROXIES"] = "127.0.0.1";
            },
            Visitor.Administrator
        );
        using var proxied = new ProxiedClient(site, "127.0.0.1", "192.0.2.7");
        using var administrator = new Guest(site, proxied.Client);
        await administrator.SignInAsync(Staff.Of(Visitor.Administrator).Email);

        await administrator.SendAsync(
            "/konti",
            "/konti?handler=Open",
            ("name", "Nina Ny"),
            ("email", "ny@example.org"),
            ("role", $"{AccountRole.KlEditor}")
        );

        var link = (await administrator.ReadAsync("/konti")).QuerySelector<IHtmlInputElement>("#link")!.Value;
        Assert.StartsWith($"https://{Public}/konto/aabn?noegle=", link, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Over_https_every_cookie_is_secure_and_belongs_to_the_name_and_the_browser_comes_back_by_https()
    {
        await using var site = await RunningSite.StartAsync(builder =>
        {
            builder.Configuration["RAADSLAG_HOSTS"] = Public;
            builder.Configuration["RAADSLAG_PROXIES"] = "127.0.0.1";
            builder.Configuration["RAADSLAG_OIDC_AUTHORITY"] = "http://127.0.0.1:1";
            builder.Configuration["RAADSLAG_OIDC_CLIENT_ID"] = "raadslag";
        });
        using var proxied = new ProxiedClient(site, Public, "192.0.2.7");
        using var guest = new Guest(site, proxied.Client);
        var set = new List<string>();

        foreach (
            var answer in (HttpResponseMessage[])
                [
                    await guest.GetAsync("/log-ind"),
                    await guest.GetAsync("/konto/aabn?noegle=x"),
                    await guest.SignInAsync(Secretary.Email),
                    await guest.GetAsync("/konto/totrin"),
                    await guest.ForgeAsync("/konto", "/konto?handler=PasskeyOptions"),
                    await guest.ForgeAsync("/konto", "/konto?handler=EndOthers"),
                ]
        )
        {
            Assert.Equal(
                ["max-age=31536000; includeSubDomains"],
                answer.Headers.GetValues("Strict-Transport-Security")
            );
            set.AddRange(answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : []);
        }

        Assert.InRange(set.Count, 5, int.MaxValue);
        Assert.All(
            set,
            cookie =>
            {
                Assert.StartsWith("__Host-raadslag", cookie, StringComparison.Ordinal);
                Assert.Contains("; path=/;", cookie, StringComparison.OrdinalIgnoreCase);
                Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase);
                Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase);
                Assert.Contains("; samesite=", cookie, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain("domain=", cookie, StringComparison.OrdinalIgnoreCase);
            }
        );
    }

    [Fact]
    public async Task A_site_of_the_net_answers_nobody_without_https_and_says_what_to_do()
    {
        await using var site = await RunningSite.StartAsync(builder =>
            builder.Configuration["RAADSLAG_HOSTS"] = Public
        );

        var answer = await AskAsync(site, "/log-ind", Public, ("X-Forwarded-Proto", "https"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(
            "RAADSLAG_PROXIES",
            await answer.Content.ReadAsStringAsync(Cancellation),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("127.0.0.0/8;::1", true)]
    [InlineData("192.0.2.0/24", false)]
    [InlineData(null, false)]
    public async Task Only_a_trusted_proxy_says_where_somebody_comes_from(string? proxies, bool isBelieved)
    {
        await using var site = await RunningSite.StartAsync(builder =>
            builder.Configuration["RAADSLAG_PROXIES"] = proxies
        );
        for (var attempt = 0; attempt < 30; attempt++)
        {
            using var guessing = new ProxiedClient(site, "127.0.0.1", "192.0.2.7");
            using var guest = new Guest(site, guessing.Client);
            await guest.SignInAsync($"{attempt}@example.org", "forkert");
        }

        using var elsewhere = new ProxiedClient(site, "127.0.0.1", "192.0.2.8");
        using var colleague = new Guest(site, elsewhere.Client);
        Assert.Equal(isBelieved, Guest.Led(await colleague.SignInAsync(Secretary.Email)) == "/arbejdsbord");
    }

    [Theory]
    [InlineData("2001:db8:1:2::7", "2001:db8:1:2:ffff::1", true)]
    [InlineData("2001:db8:1:2::7", "2001:db8:1:3::7", false)]
    [InlineData("::ffff:192.0.2.7", "192.0.2.7", true)]
    [InlineData("192.0.2.7", "192.0.2.8", false)]
    public void A_house_with_a_network_of_its_own_is_counted_as_one(string one, string other, bool isSame) =>
        Assert.Equal(isSame, NetworkOf(one) == NetworkOf(other));

    private static string NetworkOf(string address) =>
        new DefaultHttpContext { Connection = { RemoteIpAddress = IPAddress.Parse(address) } }.ClientNetwork();

    private static Task<RunningSite> StartAsync(string? hosts) =>
        RunningSite.StartAsync(builder => builder.Configuration["RAADSLAG_HOSTS"] = hosts);

    private static async Task<HttpResponseMessage> AskAsync(
        RunningSite site,
        string path,
        string host,
        params (string Name, string Value)[] headers
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Host = host;
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        return await site.Client.SendAsync(request, Cancellation);
    }
}
