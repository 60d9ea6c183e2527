using System.Net;
using Raadslag.Web.Tests.Browser;

namespace Raadslag.Web.Tests;

/// <summary>What is withdrawn is nowhere, and a notice says so where it was.</summary>
public sealed class WithdrawalTests(Chromium chromium) : IAsyncLifetime
{
    private const string Minutes = "/raad/kkr-sjaelland/moeder/2026-06-12/referat";

    // what nobody else says: a title, words of a text, a name, a place
    private static readonly string[] Marks =
    [
        "Udpegning af stedfortræder til Sundhedskoordinationsforum",
        "Klimasekretariatets regnskab for 2025",
        "Bjarke Munkholt",
        "Grønnegades Kaserne",
    ];

    private RunningSite _site = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _site = await RunningSite.StartAsync();
        await _site.WithinAsync(services => Samples.ImportAsync(services, "kkr-sjaelland/2026-06-12-referat.txt"));
        await _site.WithinAsync(services => Samples.ImportAsync(services, "kkr-nordjylland/2026-06-23-referat.txt"));
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_full_crawl_finds_nothing_of_what_was_withdrawn()
    {
        var before = await CrawlAsync();
        Assert.All(Marks, mark => Assert.Contains(before, page => page.Value.Contains(mark, StringComparison.Ordinal)));

        var withdrawn = await WithdrawAsync("Der stod en fejl i et navn.");
        Assert.Equal(Minutes, withdrawn.Headers.Location?.ToString());

        var after = await CrawlAsync();
        foreach (var (path, text) in after)
        {
            Assert.All(Marks, mark => Assert.False(text.Contains(mark, StringComparison.Ordinal), $"{path}: {mark}"));
        }

        // and where they were, whoever has kept the address
        foreach (var path in before.Keys.Except(after.Keys).Append($"{Minutes}/../kilde").Append($"{Minutes}/kilde"))
        {
            var answer = await _site.Client.GetAsync(path, Cancellation);
            var text = await answer.Content.ReadAsStringAsync(Cancellation);
            Assert.All(Marks, mark => Assert.False(text.Contains(mark, StringComparison.Ordinal), $"{path}: {mark}"));
        }
    }

    [Fact]
    public async Task A_dated_notice_stands_at_its_address()
    {
        await WithdrawAsync("Der stod en fejl i et navn.");

        foreach (var address in new[] { Minutes, Minutes[..Minutes.LastIndexOf('/')] })
        {
            var answer = await _site.Client.GetAsync(address, Cancellation);
            var page = await RunningSite.ParseAsync(answer);
            Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
            Assert.Contains(
                "Trukket tilbage 22. november 2026",
                page.QuerySelector(".alert-heading")!.TextContent,
                StringComparison.Ordinal
            );
            Assert.Contains(
                "Der stod en fejl i et navn.",
                page.QuerySelector("main")!.TextContent,
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public async Task The_notice_works_on_a_phone_and_on_a_screen()
    {
        await WithdrawAsync("Der stod en fejl i et navn.");
        foreach (var width in Widths.All)
        {
            var page = await chromium.OpenAsync(width);
            await page.GotoAsync(new Uri(_site.Address, Minutes).ToString());
            await PageCheck.RunAsync(page, "referat-trukket-tilbage", width);
            await page.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task Without_a_reason_nothing_is_withdrawn()
    {
        var page = await RunningSite.ParseAsync(await WithdrawAsync(" "));

        Assert.Equal(
            "Skriv, hvorfor dokumentet trækkes tilbage. Alle kan læse det.",
            page.QuerySelector(".refusals a[href='#reason']")!.TextContent
        );
        Assert.Equal(HttpStatusCode.OK, (await _site.Client.GetAsync(Minutes, Cancellation)).StatusCode);
    }

    private async Task<HttpResponseMessage> WithdrawAsync(string reason)
    {
        using var secretary = await Staff.SignInAsync(_site, Secretary.Email, new CookieContainer());
        return await CouncilWork.SendAsync(secretary, Minutes, "Withdraw", ("reason", reason));
    }

    private Task<Dictionary<string, string>> CrawlAsync() =>
        PublicCrawl.OfAsync(_site, Marks.Select(mark => $"/soeg?q={Uri.EscapeDataString(mark)}"));
}
