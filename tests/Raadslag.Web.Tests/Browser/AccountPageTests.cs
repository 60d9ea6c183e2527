using Microsoft.Playwright;
using Raadslag.Web.Tests.Accounts;

namespace Raadslag.Web.Tests.Browser;

/// <summary>The account pages in states that one comes to step by step.</summary>
public sealed class AccountPageTests(Chromium chromium) : IAsyncLifetime
{
    private RunningSite _site = null!;

    public async ValueTask InitializeAsync() =>
        _site = await RunningSite.StartAsync(
            builder => builder.Configuration["RAADSLAG_SECOND_FACTOR"] = null,
            [.. Staff.All.Select(member => member.Visitor).Skip(1)]
        );

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_second_step_is_demanded_turned_on_and_asked_for()
    {
        using var elsewhere = await Guest.SignedInAsync(_site);
        var page = await chromium.OpenAsync(1280);
        await SignInAsync(page, Secretary.Email);
        await CheckAsync(page, "konto-totrin-kraevet");
        var key = await page.InnerTextAsync("main code");
        await SendAsync(page, "Kode fra appen", AppCode.WrongFor(key), "[role=alert]");
        await CheckAsync(page, "konto-totrin-forkert");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeFocusedAsync();
        await SendAsync(page, "Kode fra appen", AppCode.For(key), ".recovery-codes");
        await CheckAsync(page, "konto-totrin-koder");
        await page.GotoAsync(new Uri(_site.Address, "/log-ud").ToString());
        await page.Locator("main").GetByRole(AriaRole.Button).ClickAsync();
        await page.WaitForURLAsync(_site.Address.ToString());

        await SignInAsync(page, Secretary.Email);
        await CheckAsync(page, "log-ind-kode");
        await Assertions.Expect(page.GetByLabel("Kode", new() { Exact = true })).ToBeFocusedAsync();
        await SendAsync(page, "Kode", AppCode.WrongFor(key), "[role=alert]");
        await CheckAsync(page, "log-ind-kode-forkert");
        await page.GetByRole(AriaRole.Link, new() { Name = "gendannelseskode" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Skriv en gendannelseskode" }).WaitForAsync();
        await CheckAsync(page, "log-ind-gendannelse");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task An_administrator_sees_what_went_wrong_and_the_link_that_is_shown_once()
    {
        var page = await chromium.OpenAsync(1280);
        await SignInAsync(page, Staff.Of(Visitor.Administrator).Email);
        var key = await page.InnerTextAsync("main code");
        await SendAsync(page, "Kode fra appen", AppCode.For(key), ".recovery-codes");
        await page.GotoAsync(new Uri(_site.Address, "/konti").ToString());

        await OpenAccountAsync(page, "ikke en adresse");
        await page.GetByRole(AriaRole.Alert).WaitForAsync();
        await CheckAsync(page, "konti-afvist");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeFocusedAsync();
        await page.GetByLabel("E-mailadresse").FillAsync("nina.ny@example.org");
        await page.GetByRole(AriaRole.Button, new() { Name = "Opret, og lav et engangslink" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("Engangslink", new() { Exact = true })).ToBeVisibleAsync();
        await CheckAsync(page, "konti-link");
        await page.Context.CloseAsync();
    }

    private static async Task OpenAccountAsync(IPage page, string email)
    {
        await page.GetByText("Opret en konto").ClickAsync();
        await page.GetByLabel("Navn").FillAsync("Nina Ny");
        await page.GetByLabel("E-mailadresse").FillAsync(email);
        await page.Locator("#role").SelectOptionAsync("KlEditor");
        await page.GetByRole(AriaRole.Button, new() { Name = "Opret, og lav et engangslink" }).ClickAsync();
    }

    private async Task SignInAsync(IPage page, string email)
    {
        await page.GotoAsync(new Uri(_site.Address, "/log-ind").ToString());
        await page.GetByLabel("E-mailadresse").FillAsync(email);
        await page.GetByLabel("Adgangskode", new() { Exact = true }).FillAsync(Staff.Password);
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Heading, new() { Level = 1, NameRegex = new("^(Totrinslogin|Skriv koden)") })
            .WaitForAsync();
    }

    private static async Task SendAsync(IPage page, string label, string code, string shown)
    {
        await page.GetByLabel(label, new() { Exact = true }).FillAsync(code);
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(shown).WaitForAsync();
    }

    // the same page, made narrow and wide, for asking for it again would lose the state
    private static async Task CheckAsync(IPage page, string name)
    {
        foreach (var width in Widths.All)
        {
            await page.SetViewportSizeAsync(width, 800);
            await PageCheck.RunAsync(page, name, width);
        }
    }
}
