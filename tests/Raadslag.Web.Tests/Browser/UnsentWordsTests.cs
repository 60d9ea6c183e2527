using System.Net;
using Microsoft.Playwright;
using Raadslag.Matters;
using Raadslag.Web.Tests.Writing;

namespace Raadslag.Web.Tests.Browser;

/// <summary>Words that the server has not got stay in the browser, and are offered to whoever typed them.</summary>
[Collection(OneWritingSite.Name)]
public sealed class UnsentWordsTests(WritingSite site, Chromium chromium)
{
    private const string Offered = "Noget, du har skrevet, er ikke gemt";
    private const string Typed = "Skrevet, mens linjen var nede";

    [Fact]
    public async Task What_is_typed_while_the_line_is_down_is_offered_when_the_window_has_been_closed()
    {
        var (_, path) = await site.GivenATextAsync(new PaperText("Linjen er nede", "Ord.", "", ""));
        var context = await ContextAsync(Visitor.Secretary);
        var page = await OpenAsync(context, $"{path}/skriv");
        await context.SetOfflineAsync(true);
        await page.GetByLabel("Titel").FillAsync(Typed);
        await Assertions.Expect(page.Locator("[data-status]")).ToContainTextAsync("ligger i denne browser");
        Assert.DoesNotContain("gemt", await page.InnerTextAsync("[data-status]"), StringComparison.Ordinal);
        await page.CloseAsync();
        await context.SetOfflineAsync(false);

        page = await OpenAsync(context, "/arbejdsbord");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = Offered })).ToBeVisibleAsync();
        await page.Locator(".unsent a").ClickAsync();
        await Assertions.Expect(page.GetByLabel("Titel")).ToHaveValueAsync("Linjen er nede");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sæt det ind igen" }).ClickAsync();

        await Assertions.Expect(page.GetByLabel("Titel")).ToHaveValueAsync(Typed);
        await Assertions.Expect(page.Locator("[data-status]")).ToContainTextAsync("Kladden er gemt kl.");
        await KeepsAsync(page, 0);
        await page.ReloadAsync();
        await Assertions.Expect(page.GetByLabel("Titel")).ToHaveValueAsync(Typed);
        Assert.Equal(0, await page.Locator(".unsent").CountAsync());
        await context.CloseAsync();
    }

    [Fact]
    public async Task Another_account_on_the_same_computer_is_not_offered_them()
    {
        var (_, path) = await site.GivenATextAsync(new PaperText("Fælles computer", "Ord.", "", ""));
        var context = await ContextAsync(Visitor.Secretary);
        await TypeOfflineAsync(context, path);

        await context.ClearCookiesAsync();
        await SignInAsync(context, Visitor.CaseOfficer);
        foreach (var place in (string[])["/arbejdsbord", $"{path}/skriv", "/log-ud"])
        {
            var other = await OpenAsync(context, place);
            Assert.Equal(0, await other.Locator(".unsent, [data-unsent-question]:visible").CountAsync());
            Assert.DoesNotContain(Typed, await other.ContentAsync(), StringComparison.Ordinal);
            await other.CloseAsync();
        }

        await context.ClearCookiesAsync();
        await SignInAsync(context, Visitor.Secretary);
        var page = await OpenAsync(context, $"{path}/skriv");
        Assert.Equal(1, await page.Locator(".unsent").CountAsync());
        await context.CloseAsync();
    }

    [Fact]
    public async Task A_session_that_has_ended_loses_nothing()
    {
        var (_, path) = await site.GivenATextAsync(new PaperText("Udløbet login", "Ord.", "", ""));
        var context = await chromium.OpenContextAsync();
        await SignInAsync(context, await NewSessionAsync());
        var page = await OpenAsync(context, $"{path}/skriv");
        await context.ClearCookiesAsync();
        await page.GetByLabel("Titel").FillAsync(Typed);
        await Assertions.Expect(page.Locator("[data-status]")).ToContainTextAsync("Du er logget ud.");

        await page.GetByRole(AriaRole.Button, new() { Name = "Gem udgave" }).First.ClickAsync();
        await page.WaitForURLAsync("**/log-ind**");
        await SignInAsync(context, await NewSessionAsync());
        page = await OpenAsync(context, $"{path}/skriv");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sæt det ind igen" }).ClickAsync();

        await Assertions.Expect(page.Locator("[data-status]")).ToContainTextAsync("Kladden er gemt kl.");
        await KeepsAsync(page, 0);
        await context.CloseAsync();
    }

    [Fact]
    public async Task Signing_out_asks_first_and_then_leaves_nothing_on_the_computer()
    {
        var (_, path) = await site.GivenATextAsync(new PaperText("Log ud", "Ord.", "", ""));
        var context = await chromium.OpenContextAsync();
        await SignInAsync(context, await NewSessionAsync());
        await TypeOfflineAsync(context, path);

        var page = await OpenAsync(context, "/arbejdsbord");
        await page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Button, new() { Name = "Log ud" }).ClickAsync();
        await page.WaitForURLAsync("**/log-ud");
        await Assertions.Expect(page.Locator("[data-unsent-question] a")).ToHaveTextAsync("Log ud");
        await page.GetByRole(AriaRole.Button, new() { Name = "Log ud, og slet teksten" }).ClickAsync();
        await page.WaitForURLAsync(site.Running.Address.ToString());

        await KeepsAsync(page, 0);
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Log ind" })).ToBeVisibleAsync();
        await context.CloseAsync();
    }

    [Fact]
    public async Task A_form_that_is_received_is_forgotten_and_one_that_is_refused_is_not()
    {
        var (_, path) = await site.GivenATextAsync(new PaperText("Afvist og modtaget", "Ord.", "", ""));
        var context = await ContextAsync(Visitor.Secretary);
        var page = await OpenAsync(context, $"{path}/oplysninger");
        await page.GetByLabel("Sagsnumre").FillAsync("SAG-2026-00001");
        await page.GetByText("Lukket", new() { Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Gem oplysninger" }).ClickAsync();
        await page.Locator(".refusals").WaitForAsync();
        await KeepsAsync(page, 1);

        await page.GetByText("Åben", new() { Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Gem oplysninger" }).ClickAsync();
        await page.GetByText("Oplysningerne er gemt.").WaitForAsync();

        await KeepsAsync(page, 0);
        await context.CloseAsync();
    }

    private async Task TypeOfflineAsync(IBrowserContext context, string path)
    {
        var page = await OpenAsync(context, $"{path}/skriv");
        await context.SetOfflineAsync(true);
        await page.GetByLabel("Titel").FillAsync(Typed);
        await page.CloseAsync();
        await context.SetOfflineAsync(false);
    }

    // the page's script runs when the page is already shown
    private static Task<IJSHandle> KeepsAsync(IPage page, int forms) =>
        page.WaitForFunctionAsync(
            "n => Object.keys(localStorage).filter(key => key.startsWith('raadslag-unsent/')).length === n",
            forms
        );

    private async Task<CookieContainer> NewSessionAsync()
    {
        var cookies = new CookieContainer();
        using var client = await Staff.SignInAsync(site.Running, Secretary.Email, cookies);
        return cookies;
    }

    private async Task<IBrowserContext> ContextAsync(Visitor visitor)
    {
        var context = await chromium.OpenContextAsync();
        await SignInAsync(context, visitor);
        return context;
    }

    private Task SignInAsync(IBrowserContext context, Visitor visitor) => SignInAsync(context, site.CookiesOf(visitor));

    private Task SignInAsync(IBrowserContext context, CookieContainer cookies) =>
        context.AddCookiesAsync(
            cookies
                .GetAllCookies()
                .Select(cookie => new Microsoft.Playwright.Cookie
                {
                    Name = cookie.Name,
                    Value = cookie.Value,
                    Url = site.Running.Address.ToString(),
                })
        );

    private async Task<IPage> OpenAsync(IBrowserContext context, string path)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(site.Running.Address, path).ToString());
        return page;
    }
}
