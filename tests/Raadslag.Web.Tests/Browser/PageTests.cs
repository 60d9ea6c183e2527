using System.Collections.Concurrent;
using System.Net;
using Microsoft.Playwright;

namespace Raadslag.Web.Tests.Browser;

/// <remarks>One tab shows them all: what the pages share is fetched and read once, as it is for a reader.</remarks>
public sealed class PageTests(Site site, PageTests.Tab tab) : IClassFixture<PageTests.Tab>
{
    public static TheoryData<string> Pages => SitePages.Names(SitePages.All);

    [Theory, MemberData(nameof(Pages))]
    public async Task A_page_works_on_a_phone_and_on_a_screen(string name)
    {
        var shown = SitePages.Named(name);
        var page = tab.Page;
        await page.Context.ClearCookiesAsync();
        if (site.CookiesOf(shown.Visitor) is { } cookies)
        {
            await page.Context.AddCookiesAsync(Sent(cookies));
        }

        var address = new Uri(site.Of(shown).Address, site.PathOf(shown)).ToString();
        if (shown.Posted is not null)
        {
            var form = await site.FormOfAsync(shown);
            await page.RouteAsync(address, route => PostAsync(route, form));
        }

        tab.Complaints.Clear();
        foreach (var width in Widths.All)
        {
            await page.SetViewportSizeAsync(width, 800);
            await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Load });
            await PageCheck.RunAsync(page, name, width);
        }

        await page.UnrouteAllAsync();
        var complaints = tab.Complaints.Where(complaint => IsOfPage(complaint, shown)).ToArray();
        Assert.True(complaints is [], $"{name}: {string.Join('\n', complaints)}");
    }

    // the browser is sent there as if somebody had filled in the form and pressed the button
    private static async Task PostAsync(IRoute route, IReadOnlyDictionary<string, string> form)
    {
        using var content = new FormUrlEncodedContent(form);
        await route.ContinueAsync(
            new()
            {
                Method = "POST",
                PostData = await content.ReadAsByteArrayAsync(),
                Headers = route
                    .Request.Headers.Append(new("content-type", "application/x-www-form-urlencoded"))
                    .ToDictionary(),
            }
        );
    }

    private IEnumerable<Microsoft.Playwright.Cookie> Sent(CookieContainer cookies) =>
        cookies
            .GetAllCookies()
            .Select(cookie => new Microsoft.Playwright.Cookie
            {
                Name = cookie.Name,
                Value = cookie.Value,
                Url = site.Filled.Address.ToString(),
            });

    // the console repeats the status of a page that says it is not there
    private static bool IsOfPage(string complaint, SitePage shown) =>
        shown.Status == HttpStatusCode.OK || !complaint.Contains("status of", StringComparison.Ordinal);

    /// <summary>The tab, and what its console and its requests have complained of.</summary>
    public sealed class Tab(Chromium chromium) : IAsyncLifetime
    {
        public IPage Page { get; private set; } = null!;

        public ConcurrentQueue<string> Complaints { get; } = [];

        public async ValueTask InitializeAsync()
        {
            Page = await chromium.OpenAsync(Widths.All[0]);
            Page.Console += (_, message) =>
            {
                if (message.Type == "error")
                {
                    Complaints.Enqueue(message.Text);
                }
            };
            Page.RequestFailed += (_, request) => Complaints.Enqueue($"{request.Url}: {request.Failure}");
        }

        public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();
    }
}
