using System.Globalization;
using System.Net;
using AngleSharp.Html.Parser;

namespace Raadslag.Web.Tests.Hosting;

/// <summary>A program that asks for everything at once is told when to come back; a school class never is.</summary>
public sealed class VisitorLimitTests
{
    private const string Costly = "/beregn/mandater?eksempel=ja";
    private const int MostCostlyAtOnce = 240;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_asks_for_everything_at_once_is_told_when_to_come_back_and_nobody_else_is()
    {
        await using var site = await StartAsync();
        using var greedy = new ProxiedClient(site, "127.0.0.1", "192.0.2.7");
        using var other = new ProxiedClient(site, "127.0.0.1", "192.0.2.8");

        var refused = await AskUntilRefusedAsync(greedy.Client);

        var wait = int.Parse(refused.Headers.GetValues("Retry-After").Single(), CultureInfo.InvariantCulture);
        Assert.InRange(wait, 1, 60);
        var page = new HtmlParser().ParseDocument(await refused.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal("Der er spurgt for mange gange på kort tid", page.QuerySelector("h1")?.TextContent);
        Assert.NotNull(page.QuerySelector("link[rel=stylesheet]"));
        // what costs little is still theirs to read, and others are not held to account for them
        Assert.Equal(HttpStatusCode.OK, (await greedy.Client.GetAsync("/sager", Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await other.Client.GetAsync(Costly, Cancellation)).StatusCode);
    }

    [Fact]
    public async Task A_class_that_opens_everything_at_once_meets_no_limit()
    {
        const int Pupils = 30;
        string[] pages =
        [
            "/",
            "/raad",
            "/sager",
            "/personer",
            "/kommuner",
            "/data",
            "/beregn",
            "/soeg?q=sundhed",
            Costly,
        ];
        await using var site = await StartAsync();
        using var school = new ProxiedClient(site, "127.0.0.1", "192.0.2.7");

        var answers = await Task.WhenAll(
            Enumerable
                .Repeat(pages, Pupils)
                .SelectMany(all => all)
                .Select(page => school.Client.GetAsync(page, Cancellation))
        );

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
    }

    private static async Task<HttpResponseMessage> AskUntilRefusedAsync(HttpClient client)
    {
        // the allowance grows a little while it is used
        for (var asked = 0; asked < 10 * MostCostlyAtOnce; asked++)
        {
            var answer = await client.GetAsync(Costly, Cancellation);
            if (answer.StatusCode == HttpStatusCode.TooManyRequests)
            {
                Assert.True(asked >= MostCostlyAtOnce, $"Refused after {asked}.");
                return answer;
            }

            answer.Dispose();
        }

        throw new Xunit.Sdk.XunitException("Nobody was told to wait.");
    }

    private static Task<RunningSite> StartAsync() =>
        RunningSite.StartAsync(builder => builder.Configuration["RAADSLAG_PROXIES"] = "127.0.0.1");
}
