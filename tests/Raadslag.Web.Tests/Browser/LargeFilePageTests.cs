using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Raadslag.Import.Attachments;
using Raadslag.Matters;
using Raadslag.Web.Phrases;
using Raadslag.Web.Tests.Writing;

namespace Raadslag.Web.Tests.Browser;

/// <summary>Files chosen in a browser: one that is far too large, and one that is put into a text being written.</summary>
[Collection(OneWritingSite.Name)]
public sealed class LargeFilePageTests(WritingSite site, Chromium chromium)
{
    [Fact]
    public async Task A_browser_shows_why_an_annex_of_200_MB_is_not_taken()
    {
        var (_, path) = await site.GivenATextAsync(new PaperText("Stort bilag i browser", "Ord.", "", ""));
        var file = Path.Combine(Path.GetTempPath(), $"raadslag-{Guid.CreateVersion7()}.pdf");
        await using (var stream = File.Create(file, 1, FileOptions.DeleteOnClose))
        {
            stream.SetLength(200_000_000);
            var page = await OpenAsync($"{path}/bilag", script: false);
            await page.GetByLabel("Fil", new() { Exact = true }).SetInputFilesAsync(file);
            await page.GetByRole(AriaRole.Button, new() { Name = "Læg ved" }).ClickAsync();

            await Assertions.Expect(page.Locator(".refusals a")).ToHaveTextAsync(AttachmentRefusal.IsTooLarge.InDanish);
            await page.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task A_Word_file_is_put_into_what_is_being_written_and_goes_with_its_own_button_only()
    {
        var (paper, path) = await site.GivenATextAsync(new PaperText("Word i browser", "Ord.", "", ""));
        var page = await OpenAsync($"{path}/skriv", script: true);
        await page.EvaluateAsync(
            "() => { const send = fetch; window.sent = []; window.fetch = (to, what) => { sent.push(...what.body.keys()); return send(to, what); }; }"
        );
        await page.GetByText("Sæt tekst ind fra en Word-fil").ClickAsync();
        await page.GetByLabel("Word-fil (.docx)").SetInputFilesAsync(PasteTests.WordFile);
        await page.GetByLabel("Titel").FillAsync("Word i browser, ny titel");
        await Assertions.Expect(page.Locator("[data-status]")).ToContainTextAsync("Kladden er gemt kl.");
        var sent = await page.EvaluateAsync<string[]>("sent");
        Assert.Contains("Form.Title", sent);
        Assert.DoesNotContain("file", sent);

        await page.GetByRole(AriaRole.Button, new() { Name = "Sæt ind fra Word-fil" }).ClickAsync();

        await Assertions
            .Expect(page.Locator("[role=status] p"))
            .ToContainTextAsync("står nu sidst under Sagsfremstilling");
        await Assertions.Expect(page.GetByRole(AriaRole.Textbox).Last).ToContainTextAsync("Gruppemøder");
        await page.Context.CloseAsync();
        var draft = await site.StoredAsync(db => db.Drafts.SingleAsync(one => one.Paper == paper && one.End == null));
        Assert.Equal("Word i browser, ny titel", draft.Title);
        Assert.Contains("Gruppemøder", draft.Presentation, StringComparison.Ordinal);
    }

    private async Task<IPage> OpenAsync(string path, bool script)
    {
        var page = await chromium.OpenAsync(1280, script);
        await page.Context.AddCookiesAsync(
            site.CookiesOf(Visitor.Secretary)
                .GetAllCookies()
                .Select(cookie => new Microsoft.Playwright.Cookie
                {
                    Name = cookie.Name,
                    Value = cookie.Value,
                    Url = site.Running.Address.ToString(),
                })
        );
        await page.GotoAsync(new Uri(site.Running.Address, path).ToString());
        return page;
    }
}
