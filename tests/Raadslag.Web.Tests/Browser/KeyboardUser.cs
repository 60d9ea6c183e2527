using System.Text.Json;
using Microsoft.Playwright;

namespace Raadslag.Web.Tests.Browser;

/// <summary>
/// One who has no mouse: keys are all that is pressed, and where the focus is is asked as a screen reader asks it.
/// </summary>
internal sealed class KeyboardUser(IPage page, ICDPSession browser)
{
    private const int MostStops = 60;
    private const string SkipLink = "Gå til sidens indhold";

    private static readonly LocatorAssertionsToContainTextOptions Patient = new() { Timeout = 30_000 };

    public IPage Page => page;

    public static async Task<KeyboardUser> SignInAsync(RunningSite site, Chromium chromium, string email)
    {
        var page = await chromium.OpenAsync(1280);
        var user = new KeyboardUser(page, await page.Context.NewCDPSessionAsync(page));
        await page.GotoAsync(new Uri(site.Address, "/log-ind").ToString());
        await user.SkipAsync();
        await user.FillAsync("textbox", "E-mailadresse", email);
        await user.FillAsync("textbox", "Adgangskode", Staff.Password);
        await user.SendAsync("Log ind", "Goddag");
        return user;
    }

    /// <summary>Goes past what is above every page; a form sent from below the skip link answers below it too.</summary>
    public async Task SkipAsync()
    {
        if (page.Url.EndsWith("#main-content", StringComparison.Ordinal))
        {
            return;
        }

        await page.Keyboard.PressAsync("Tab");
        await AtAsync("link", SkipLink);
        await page.Keyboard.PressAsync("Enter");
        await AtAsync("main", "");
    }

    /// <summary>Presses Tab until the focus is there; Escape first where a list keeps it, as the page says.</summary>
    public async Task TabToAsync(string role, string name)
    {
        var passed = new List<string>();
        do
        {
            Assert.True(
                passed.Count < MostStops,
                $"Tab does not come to {role} »{name}« at {page.Url}: {string.Join(", ", passed)}."
            );
            if (passed is [.., var before, var last] && before == last)
            {
                await page.Keyboard.PressAsync("Escape");
            }

            await page.Keyboard.PressAsync("Tab");
            passed.Add(await FocusAsync());
        } while (passed[^1] != Stop(role, name));
    }

    /// <summary>The focus is there.</summary>
    public async Task AtAsync(string role, string name) => Assert.Equal(Stop(role, name), await FocusAsync());

    /// <summary>Goes to a field and types.</summary>
    public async Task FillAsync(string role, string name, string text)
    {
        await TabToAsync(role, name);
        await page.Keyboard.TypeAsync(text);
    }

    /// <summary>Goes to a link and follows it to where this is shown.</summary>
    public Task FollowAsync(string link, string shown) => EnterAsync("link", link, shown);

    /// <summary>Goes to a button and presses it, and waits for the page that shows this.</summary>
    public Task SendAsync(string button, string shown) => EnterAsync("button", button, shown);

    /// <summary>Goes to a part of the text that is written, to the end of what stands there.</summary>
    public async Task WriteAsync(string part, params string[] keys)
    {
        await TabToAsync("textbox", part);
        await TypeAsync(["Control+End", .. keys]);
    }

    /// <summary>Presses the keys and types the words, which stand between them in quotes.</summary>
    public Task TypeAsync(params string[] keys) => page.TypeAsync(keys);

    private async Task EnterAsync(string role, string name, string shown)
    {
        await TabToAsync(role, name);
        await page.EvaluateAsync("() => { document.documentElement.dataset.left = ''; }");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("html:not([data-left]) main")).ToContainTextAsync(shown, Patient);
        await page.WaitForLoadStateAsync();
    }

    private static string Stop(string role, string name) => $"{role} »{name}«";

    private async Task<string> FocusAsync()
    {
        var focused = await browser.SendAsync(
            "Runtime.evaluate",
            new Dictionary<string, object> { ["expression"] = "document.activeElement" }
        );
        var tree = await browser.SendAsync(
            "Accessibility.getPartialAXTree",
            new Dictionary<string, object>
            {
                ["objectId"] = focused!.Value.GetProperty("result").GetProperty("objectId").GetString()!,
                ["fetchRelatives"] = false,
            }
        );
        var node = tree!.Value.GetProperty("nodes")[0];
        return Stop(Value(node, "role"), Value(node, "name"));
    }

    private static string Value(JsonElement node, string property) =>
        node.TryGetProperty(property, out var found) && found.TryGetProperty("value", out var value)
            ? value.GetString() ?? ""
            : "";
}
