using Microsoft.Playwright;

namespace Raadslag.Web.Tests.Browser;

/// <summary>Every form with room for a long text keeps what is typed in the browser until the server has it.</summary>
public sealed class EveryLongTextTests(Site site, Chromium chromium)
{
    private const string Typed = "Ord, som serveren ikke har.";

    // a calculation stores nothing, and needs no account
    private const string LongTexts = "main form[method=post]:not(.calculation) textarea:not([readonly])";

    [Fact]
    public async Task What_is_typed_in_any_long_text_is_offered_at_the_next_visit()
    {
        var walked = new List<string>();
        foreach (
            var shown in SitePages.All.Where(page => page.Posted is null && site.CookiesOf(page.Visitor) is not null)
        )
        {
            if ((await site.ReadAsync(shown)).QuerySelector(LongTexts) is null)
            {
                continue;
            }

            walked.Add(shown.Name);
            await TryAsync(shown);
        }

        Assert.True(walked.Count >= 6, string.Join(", ", walked));
    }

    private async Task TryAsync(SitePage shown)
    {
        var context = await chromium.OpenContextAsync();
        var address = new Uri(site.Filled.Address, site.PathOf(shown)).ToString();
        await context.AddCookiesAsync(
            site.CookiesOf(shown.Visitor)!
                .GetAllCookies()
                .Select(cookie => new Cookie
                {
                    Name = cookie.Name,
                    Value = cookie.Value,
                    Url = site.Filled.Address.ToString(),
                })
        );
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        await context.SetOfflineAsync(true);
        // in each form's first, as a key would: an editor hides the text area it writes into
        var forms = await page.EvaluateAsync<int>(
            """
            ([texts, typed]) => {
              const first = new Map([...document.querySelectorAll(texts)].reverse().map((text) => [text.form, text]));
              for (const text of first.values()) {
                text.value = typed;
                text.dispatchEvent(new Event("input", { bubbles: true }));
              }
              return first.size;
            }
            """,
            new[] { LongTexts, Typed }
        );
        await page.CloseAsync();
        await context.SetOfflineAsync(false);

        page = await context.NewPageAsync();
        await page.GotoAsync(address);
        await Assertions.Expect(page.Locator(".unsent")).ToHaveCountAsync(forms);
        await page.Locator(".unsent").First.GetByText("Sæt det ind igen").ClickAsync();
        Assert.Contains(
            Typed,
            await page.EvaluateAsync<string[]>(
                "texts => [...document.querySelectorAll(texts)].map((text) => text.value)",
                LongTexts
            )
        );
        await context.CloseAsync();
    }
}
