using Microsoft.Playwright;

namespace Raadslag.Web.Tests.Browser;

/// <summary>A secretary's way from a file to a published meeting, with the keyboard alone.</summary>
public sealed class UploadJourneyTests(Chromium chromium) : IAsyncLifetime
{
    private RunningSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await RunningSite.StartAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_document_is_uploaded_corrected_and_stored_with_the_keyboard(bool script)
    {
        var page = await chromium.OpenAsync(1280, script);
        await page.SignInAsync(_site);

        await UploadAsync(page);

        await page.GetByLabel("Titel, punkt 2.1").FocusAsync();
        await page.Keyboard.PressAsync("Control+a");
        await page.Keyboard.TypeAsync("Beredskab i tre døgn");
        await page.GetByRole(AriaRole.Button, new() { Name = "Udgiv", Exact = true }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await page.GetByRole(AriaRole.Status).WaitForAsync();
        Assert.Contains("Dokumentet er udgivet", await page.InnerTextAsync("[role=status]"), StringComparison.Ordinal);
        Assert.Equal("2.1. Beredskab i tre døgn", await page.InnerTextAsync("#punkt-2-1 h3"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_is_typed_is_kept_on_the_server_without_a_click()
    {
        var page = await chromium.OpenAsync(1280);
        await page.SignInAsync(_site);
        await UploadAsync(page);

        await page.GetByLabel("Sted").FillAsync("Slagelse Rådhus");
        await page.GetByText("Gemt kl.").WaitForAsync();
        await page.ReloadAsync();

        Assert.Equal("Slagelse Rådhus", await page.GetByLabel("Sted").InputValueAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_wrong_password_moves_focus_to_what_is_wrong()
    {
        var page = await chromium.OpenAsync(320);
        await page.GotoAsync(new Uri(_site.Address, "/log-ind").ToString());
        await page.GetByLabel("E-mailadresse").FillAsync(Secretary.Email);
        await page.GetByLabel("Adgangskode").FillAsync("forkert");
        await page.Keyboard.PressAsync("Enter");

        await page.GetByRole(AriaRole.Alert).WaitForAsync();

        Assert.Equal("alert", await page.EvaluateAsync<string>("() => document.activeElement.getAttribute('role')"));
        await page.Context.CloseAsync();
    }

    private async Task UploadAsync(IPage page)
    {
        await page.GotoAsync(new Uri(_site.Address, "/import").ToString());
        await page.GetByLabel("Dokument")
            .SetInputFilesAsync(Path.Combine(Samples.Folder, "kkr-sjaelland/2026-06-12-referat.pdf"));
        await page.GetByLabel("Dokument").FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Heading, new() { Name = "Gennemse dokumentet" }).WaitForAsync();
    }
}
