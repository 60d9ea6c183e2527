using Microsoft.Playwright;

namespace Raadslag.Web.Tests.Browser;

/// <summary>One who is signed in, with a browser window of their own and a mouse.</summary>
internal sealed class Colleague(IPage page, RunningSite site)
{
    // as long as any other step may take
    private static readonly LocatorAssertionsToContainTextOptions Patient = new() { Timeout = 30_000 };

    public IPage Page => page;

    public static async Task<Colleague> SignInAsync(RunningSite site, Chromium chromium, Visitor visitor)
    {
        var page = await chromium.OpenAsync(1280);
        await page.SignInAsync(site, Staff.Of(visitor).Email);
        return new Colleague(page, site);
    }

    public Task GoAsync(string path) => page.GotoAsync(new Uri(site.Address, path).ToString());

    public Task FollowAsync(string link) =>
        page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).First.ClickAsync();

    /// <summary>Presses a button, and waits for what the page says that came of it.</summary>
    public async Task PressAsync(ILocator button, string said)
    {
        await page.EvaluateAsync("() => { document.documentElement.dataset.left = ''; }");
        await button.ClickAsync();
        await Assertions.Expect(page.Locator("html:not([data-left]) .alert-success")).ToContainTextAsync(said, Patient);
    }

    public Task PressAsync(string button, string said) => PressAsync(Button(page.Locator("main"), button), said);

    public static ILocator Button(ILocator within, string name) =>
        within.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).First;

    /// <summary>Opens the text to write in, from its page.</summary>
    public async Task OpenToWriteAsync(string path, string link = "Skriv i teksten")
    {
        await GoAsync(path);
        await FollowAsync(link);
        await ReadyAsync();
    }

    /// <summary>Waits until all three parts can be written in as in a word processor.</summary>
    public Task ReadyAsync() => Assertions.Expect(page.GetByRole(AriaRole.Toolbar)).ToHaveCountAsync(3);

    /// <summary>Clicks where the text ends, and presses the keys and types the words, which stand between them in quotes.</summary>
    public async Task WriteAsync(string part, params string[] keys)
    {
        await Sheet(part).ClickAsync();
        await page.TypeAsync(["Control+End", .. keys]);
    }

    /// <summary>Clicks in a paragraph and goes on from its end.</summary>
    public async Task WriteAfterAsync(string part, string paragraph, params string[] keys)
    {
        await Sheet(part).GetByText(paragraph).ClickAsync();
        await page.TypeAsync(["End", .. keys]);
    }

    /// <summary>Marks a paragraph with three clicks, and types something else.</summary>
    public async Task WriteOverAsync(string part, string paragraph, params string[] keys)
    {
        await Sheet(part).GetByText(paragraph).ClickAsync(new() { ClickCount = 3 });
        await page.CaretIsKnownAsync();
        await page.TypeAsync(keys);
    }

    /// <summary>What stands under the heading of the desk.</summary>
    public async Task<string> DeskAsync(string section)
    {
        await GoAsync("/arbejdsbord");
        return await page.GetByRole(AriaRole.Region, new() { Name = section, Exact = true }).InnerTextAsync();
    }

    private ILocator Sheet(string part) => page.GetByRole(AriaRole.Textbox, new() { Name = part, Exact = true });
}
