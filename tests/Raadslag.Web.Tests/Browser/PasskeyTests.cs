using Microsoft.Playwright;

namespace Raadslag.Web.Tests.Browser;

/// <summary>A passkey in a real browser, with an authenticator that says yes.</summary>
public sealed class PasskeyTests(Chromium chromium) : IAsyncLifetime
{
    private RunningSite _site = null!;

    // a passkey belongs to a name; browsers make none for a number
    private string Address => $"http://localhost:{_site.Address.Port}";

    public async ValueTask InitializeAsync() =>
        _site = await RunningSite.StartAsync(builder => builder.Configuration["RAADSLAG_SECOND_FACTOR"] = null);

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_passkey_is_made_signs_in_and_is_removed()
    {
        var page = await OpenAsync();
        await SignInAsync(page);
        await page.GotoAsync($"{Address}/konto");
        await page.GetByLabel("Hvad skal den hedde?").FillAsync("Arbejdstelefon");
        await Button(page, "Opret adgangsnøgle").PressAsync("Enter");
        await page.GetByText("Adgangsnøglen er gemt").WaitForAsync();
        // it was shown just now that the key is there: nothing more is asked for
        await page.GotoAsync($"{Address}/import");
        Assert.EndsWith("/import", page.Url, StringComparison.Ordinal);

        await SignOutAsync(page);
        await page.GotoAsync($"{Address}/log-ind?tilbage=/haendelseslog");
        await Button(page, "Log ind med adgangsnøgle").PressAsync("Enter");
        await page.WaitForURLAsync($"{Address}/haendelseslog");

        await page.GotoAsync($"{Address}/konto");
        await PageCheck.RunAsync(page, "konto-adgangsnoegle", 1280);
        Assert.Contains("med adgangsnøgle", await page.InnerTextAsync("#enheder ~ ul"), StringComparison.Ordinal);
        await Button(page, "Fjern").PressAsync("Enter");
        await page.GetByText("Adgangsnøglen er fjernet").WaitForAsync();

        await SignOutAsync(page);
        await page.GotoAsync($"{Address}/log-ind");
        await Button(page, "Log ind med adgangsnøgle").PressAsync("Enter");
        await page.GetByText("Adgangsnøglen blev ikke godtaget").WaitForAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_device_has_one_passkey_for_an_account_and_says_so()
    {
        var page = await OpenAsync();
        await SignInAsync(page);
        for (var time = 0; time < 2; time++)
        {
            await page.GotoAsync($"{Address}/konto");
            await Button(page, "Opret adgangsnøgle").PressAsync("Enter");
            await page.GetByText(time == 0 ? "Adgangsnøglen er gemt" : "Enheden har allerede").WaitForAsync();
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_script_there_is_no_button_that_does_nothing()
    {
        var page = await chromium.OpenAsync(1280, script: false);

        await page.GotoAsync($"{Address}/log-ind");

        await Assertions.Expect(Button(page, "Log ind med adgangsnøgle")).ToBeHiddenAsync();
        await page.Context.CloseAsync();
    }

    private async Task<IPage> OpenAsync()
    {
        var page = await chromium.OpenAsync(1280);
        var devtools = await page.Context.NewCDPSessionAsync(page);
        await devtools.SendAsync("WebAuthn.enable");
        await devtools.SendAsync(
            "WebAuthn.addVirtualAuthenticator",
            new()
            {
                ["options"] = new Dictionary<string, object>
                {
                    ["protocol"] = "ctap2",
                    ["transport"] = "internal",
                    ["hasResidentKey"] = true,
                    ["hasUserVerification"] = true,
                    ["isUserVerified"] = true,
                    ["automaticPresenceSimulation"] = true,
                },
            }
        );
        return page;
    }

    private async Task SignInAsync(IPage page)
    {
        await page.GotoAsync($"{Address}/log-ind");
        await page.GetByLabel("E-mailadresse").FillAsync(Secretary.Email);
        await page.GetByLabel("Adgangskode", new() { Exact = true }).FillAsync(Secretary.Password);
        await Button(page, "Log ind").PressAsync("Enter");
        await page.WaitForURLAsync($"{Address}/konto/totrin");
    }

    private async Task SignOutAsync(IPage page)
    {
        await page.GotoAsync($"{Address}/log-ud");
        await page.Locator("main").GetByRole(AriaRole.Button).PressAsync("Enter");
        await page.WaitForURLAsync($"{Address}/");
    }

    private static ILocator Button(IPage page, string name) =>
        page.Locator("main").GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
