using System.Net;
using Microsoft.Playwright;

namespace Raadslag.Web.Tests.Browser;

public sealed class PageTests(Site site, Chromium chromium)
{
    public static TheoryData<string> Pages => SitePages.Names(SitePages.All);

    [Theory, MemberData(nameof(Pages))]
    public async Task A_page_works_on_a_phone_and_on_a_screen(string name)
    {
        var shown = SitePages.Named(name);
        foreach (var width in Widths.All)
        {
            var page = await chromium.OpenAsync(width);
            if (site.CookiesOf(shown.Visitor) is { } cookies)
            {
                await page.Context.AddCookiesAsync(Sent(cookies));
            }

            var complaints = new List<string>();
            page.Console += (_, message) => complaints.AddRange(ComplaintOf(message, shown));
            page.RequestFailed += (_, request) => complaints.Add($"{request.Url}: {request.Failure}");
            var address = new Uri(site.Of(shown).Address, site.PathOf(shown)).ToString();
            if (shown.Posted is not null)
            {
                var form = await site.FormOfAsync(shown);
                await page.RouteAsync(address, route => PostAsync(route, form));
            }

            await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Load });

            Assert.True(complaints is [], $"{name} at {width}: {string.Join('\n', complaints)}");
            await PageCheck.RunAsync(page, name, width);
            await page.Context.CloseAsync();
        }
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
    private static string[] ComplaintOf(IConsoleMessage message, SitePage shown) =>
        message.Type == "error"
        && (shown.Status == HttpStatusCode.OK || !message.Text.Contains("status of", StringComparison.Ordinal))
            ? [message.Text]
            : [];
}
