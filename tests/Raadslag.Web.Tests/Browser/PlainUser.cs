using Microsoft.Playwright;

namespace Raadslag.Web.Tests.Browser;

/// <summary>One whose browser runs no script; every form they see and send is noted.</summary>
internal sealed class PlainUser(IPage page, RunningSite site, FormLedger ledger)
{
    private const string Name = """
        button => {
          const form = button.form;
          const to = new URL(button.getAttribute("formaction") ?? form.getAttribute("action") ?? "", location);
          const path = to.pathname.replace(/sag\/[^/]+/, "sag/*").replace(/\/(faelles|kkr-[a-z]+)(?=\/|$)/, "/*");
          const answer = button.name ? ` ${button.name}=${button.value}` : "";
          return `${path} ${to.searchParams.get("handler") ?? ""}${answer}`;
        }
        """;

    private static readonly LocatorAssertionsToContainTextOptions Patient = new() { Timeout = 30_000 };

    public ILocator Main { get; } = page.Locator("main");

    public static async Task<PlainUser> SignInAsync(
        RunningSite site,
        Chromium chromium,
        FormLedger ledger,
        Visitor visitor
    )
    {
        var page = await chromium.OpenAsync(1280, script: false);
        await page.SignInAsync(site, Staff.Of(visitor).Email);
        return new PlainUser(page, site, ledger);
    }

    public async Task GoAsync(string path)
    {
        await page.GotoAsync(new Uri(site.Address, path).ToString());
        await LookAsync();
    }

    public Task FillAsync(string label, string text) =>
        Main.GetByLabel(label, new() { Exact = true }).First.FillAsync(text);

    public Task SendAsync(string button, string shown) =>
        SendAsync(Main.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First, shown);

    /// <summary>Presses a button, and waits for the page that shows what came of it.</summary>
    public async Task SendAsync(ILocator button, string shown)
    {
        ledger.Sent.Add(await button.EvaluateAsync<string>(Name));
        await FollowAsync(button, shown);
    }

    /// <summary>Clicks, and waits for the page that shows what came of it.</summary>
    public async Task FollowAsync(ILocator link, string shown)
    {
        await page.EvaluateAsync("() => { document.documentElement.dataset.left = ''; }");
        await link.ClickAsync();
        await ShowsAsync(shown);
        await page.WaitForLoadStateAsync();
        await LookAsync();
    }

    public Task ShowsAsync(string text) =>
        Assertions.Expect(page.Locator("html:not([data-left]) main")).ToContainTextAsync(text, Patient);

    public Task CloseAsync() => page.Context.CloseAsync();

    public Task ShowsNotAsync(string text) => Assertions.Expect(Main).Not.ToContainTextAsync(text);

    private async Task LookAsync() =>
        ledger.Seen.UnionWith(
            await page.EvaluateAsync<string[]>(
                $"() => [...document.querySelectorAll('main form[method=post] button[type=submit]')].map({Name})"
            )
        );
}
