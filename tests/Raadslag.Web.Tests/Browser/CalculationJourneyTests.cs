using Microsoft.Playwright;

namespace Raadslag.Web.Tests.Browser;

/// <summary>From figures to a worksheet, with the keyboard alone.</summary>
[Collection("Clipboard")] // the browser has one
public sealed class CalculationJourneyTests(Site site, Chromium chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Seats_are_shared_out_with_the_keyboard_and_the_result_has_focus(bool script)
    {
        var page = await chromium.OpenAsync(1280, script);
        await page.GotoAsync(new Uri(site.Filled.Address, "/beregn/mandater").ToString());

        await page.GetByLabel("Mandater").FocusAsync();
        await page.Keyboard.TypeAsync("4");
        await page.GetByLabel("Lister").FocusAsync();
        await page.Keyboard.TypeAsync("A 4200");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync("B 2100");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        await page.GetByRole(AriaRole.Heading, new() { Name = "Mandaterne er fordelt sådan: A 3 og B 1." })
            .WaitForAsync();
        await Assertions.Expect(page.Locator("#resultat")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("#copy")).ToBeVisibleAsync(new() { Visible = script });
        var file = await page.RunAndWaitForDownloadAsync(() =>
            page.GetByRole(AriaRole.Button, new() { Name = "Hent som CSV" }).PressAsync("Enter")
        );
        Assert.Equal("mandater.csv", file.SuggestedFilename);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_worksheet_is_copied_as_text_and_as_tables()
    {
        var page = await chromium.OpenAsync(1280);
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.GotoAsync(new Uri(site.Filled.Address, "/beregn/frister?eksempel=1").ToString());

        await page.GetByRole(AriaRole.Button, new() { Name = "Kopiér beregningen" }).PressAsync("Enter");

        await page.GetByText("Kopieret.").WaitForAsync();
        Assert.Contains("fredag den 16. januar 2026\t3", await ReadAsync("text/plain"), StringComparison.Ordinal);
        Assert.Contains("<table", await ReadAsync("text/html"), StringComparison.Ordinal);
        Assert.DoesNotContain("<button", await ReadAsync("text/html"), StringComparison.Ordinal);
        await page.Context.CloseAsync();

        Task<string> ReadAsync(string kind) =>
            page.EvaluateAsync<string>(
                "async kind => (await (await navigator.clipboard.read())[0].getType(kind)).text()",
                kind
            );
    }
}
