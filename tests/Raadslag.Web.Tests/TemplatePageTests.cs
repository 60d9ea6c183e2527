using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Raadslag.Publishing.Documents;
using Raadslag.Web.Phrases;
using Raadslag.Web.Tests.Writing;

namespace Raadslag.Web.Tests;

/// <summary>A council's template, changed by its secretary without a programmer.</summary>
public sealed class TemplatePageTests : IAsyncLifetime
{
    private const string Address = "/raad/kkr-sjaelland/skabelon";
    private const string Save = "button[formaction$='handler=Save']";
    private const string File = "button[formaction$='handler=File']";
    private const string Preview = ".template-form button:not([formaction])";

    // one white pixel
    private static readonly byte[] Dot = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg=="
    );

    private CouncilWork _work = null!;
    private HttpClient _secretary = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _work = await CouncilWork.StartAsync(Visitor.Neighbour);
        _secretary = await _work.SignInAsync(Visitor.Secretary);
    }

    public async ValueTask DisposeAsync()
    {
        _secretary.Dispose();
        await _work.DisposeAsync();
    }

    [Fact]
    public async Task What_is_saved_is_what_the_form_shows_next_time()
    {
        var form = await OpenAsync(Save);
        form.Type("accent", "1f5c3a").Type("headingface", "PlexSans").Type("missiontitle", "Om rådet");
        form.Type("mission", "Vi **samler**\r\nkommunerne.").Type("head", " Sammen ").Type("logotext", "En dør");
        form.Choose("dør.png", Dot);

        var saved = await form.SendAsync();

        var page = await RunningSite.ReadAsync(_secretary, Address);
        Assert.Equal(Address, saved.Headers.Location?.ToString());
        Assert.Equal(TemplatePhrases.Saved, page.QuerySelector("[role=status]")!.TextContent.Trim());
        Assert.Equal("#1F5C3A", ValueOf(page, "accent"));
        Assert.Equal("Sammen", ValueOf(page, "head"));
        Assert.Equal("Vi **samler**\nkommunerne.", page.QuerySelector<IHtmlTextAreaElement>("#mission")!.Value);
        Assert.True(page.QuerySelector<IHtmlInputElement>("#headingface-PlexSans")!.IsChecked);
        Assert.Equal("En dør", page.QuerySelector(".template-logo img")!.GetAttribute("alt"));
        Assert.Null(page.QuerySelector("input[name=kept]"));
        Assert.Equal(Dot, await _work.StoredAsync(db => db.CouncilTemplates.Select(one => one.Logo!).SingleAsync()));

        var history = await RunningSite.ReadAsync(_secretary, "/haendelseslog");
        Assert.Contains("Ændrede dokumenternes skabelon for", history.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_logo_stays_until_it_is_taken_off()
    {
        await (await OpenAsync(Save)).Type("logotext", "En dør").Choose("dør.png", Dot).SendAsync();

        await (await OpenAsync(Save)).Type("head", "Sammen").SendAsync();
        var kept = await _work.StoredAsync(db => db.CouncilTemplates.Select(one => one.Logo).SingleAsync());
        await (await OpenAsync(Save)).Press("removelogo", "true").SendAsync();
        var removed = await _work.StoredAsync(db => db.CouncilTemplates.SingleAsync());

        Assert.Equal(Dot, kept);
        Assert.Null(removed.Logo);
        Assert.Equal("Sammen", removed.RunningHead);
    }

    [Fact]
    public async Task A_template_that_cannot_be_used_is_refused_and_everything_typed_stands()
    {
        var form = await OpenAsync(Save);
        form.Type("accent", "#FFCC00").Type("links", "blå").Type("missiontitle", "Om rådet").Type("head", "中");

        var page = await RunningSite.ParseAsync(await form.Press("cover", "true").SendAsync());

        Assert.Equal(
            ["#accent", "#links", "#mission", "#head"],
            page.QuerySelectorAll(".refusals a").Select(link => link.GetAttribute("href"))
        );
        Assert.Contains("1,5 til 1", page.QuerySelector(".refusals a")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("»中«", page.QuerySelectorAll(".refusals a")[3].TextContent, StringComparison.Ordinal);
        Assert.Equal("#FFCC00", ValueOf(page, "accent"));
        Assert.Equal("blå", ValueOf(page, "links"));
        Assert.Equal("Om rådet", ValueOf(page, "missiontitle"));
        Assert.True(page.QuerySelector<IHtmlInputElement>("#cover")!.IsChecked);
        Assert.Equal("true", page.QuerySelector("#links")!.GetAttribute("aria-invalid"));
        Assert.False(await _work.StoredAsync(db => db.CouncilTemplates.AnyAsync()));
    }

    [Fact]
    public async Task A_file_that_is_refused_is_not_kept_and_the_page_says_so()
    {
        var large = new byte[TemplateCheck.LargestLogo + 5000];
        Dot.CopyTo(large, 0);
        var form = (await OpenAsync(Save)).Type("logotext", "En dør").Choose("stor.png", large);
        var text = (await OpenAsync(Save)).Type("logotext", "En dør").Choose("brev.png", "Kære alle"u8.ToArray());

        var tooLarge = await RunningSite.ParseAsync(await form.SendAsync());
        var noPicture = await RunningSite.ParseAsync(await text.SendAsync());

        foreach (var (page, words) in new[] { (tooLarge, "mere end 1 MB"), (noPicture, "hverken en PNG- eller") })
        {
            var refusal = page.QuerySelector(".refusals a[href='#file']")!.TextContent;
            Assert.Contains(words, refusal, StringComparison.Ordinal);
            Assert.Contains(TemplatePhrases.ChooseLogoAgain, refusal, StringComparison.Ordinal);
            Assert.Null(page.QuerySelector("input[name=kept]"));
            Assert.Equal("En dør", ValueOf(page, "logotext"));
        }
    }

    [Fact]
    public async Task A_good_logo_comes_along_when_something_else_is_put_right()
    {
        var form = (await OpenAsync(Save)).Choose("dør.png", Dot);
        var refused = await RunningSite.ParseAsync(await form.SendAsync());

        Assert.Equal("#logotext", refused.QuerySelector(".refusals a")!.GetAttribute("href"));
        var again = WebForm.On(refused, _secretary, Address, Save).Type("logotext", "En dør");
        Assert.Equal(HttpStatusCode.Redirect, (await again.SendAsync()).StatusCode);
        Assert.Equal(Dot, await _work.StoredAsync(db => db.CouncilTemplates.Select(one => one.Logo!).SingleAsync()));
    }

    [Fact]
    public async Task Who_saves_second_sees_both_and_decides()
    {
        var (first, second) = (await OpenAsync(Save), await OpenAsync(Save));
        await first.Type("head", "Den ene").Type("accent", "#1F5C3A").SendAsync();

        var conflict = await RunningSite.ParseAsync(await second.Type("head", "Den anden").SendAsync());

        var rows = conflict.QuerySelectorAll("tbody tr").Select(row => string.Join("|", row.Children.Select(Words)));
        Assert.Equal(["Farve på overskrifter|#0B4F8A|#1F5C3A", "Sidehoved|Den anden|Den ene"], rows);
        Assert.Equal("Den anden", ValueOf(conflict, "head"));
        Assert.Equal(
            "Den ene",
            await _work.StoredAsync(db => db.CouncilTemplates.Select(t => t.RunningHead).SingleAsync())
        );

        var settled = await WebForm.On(conflict, _secretary, Address, Save).SendAsync();
        Assert.Equal(HttpStatusCode.Redirect, settled.StatusCode);
        Assert.Equal(
            ("Den anden", 2),
            await _work.StoredAsync(async db =>
            {
                var stored = await db.CouncilTemplates.SingleAsync();
                return (stored.RunningHead, stored.Revision);
            })
        );
    }

    [Fact]
    public async Task A_preview_shows_the_pages_of_the_unsaved_template_and_stores_nothing()
    {
        var form = (await OpenAsync(Preview)).Type("accent", "#1F5C3A").Type("head", "Sammen").Press("cover", "true");

        var page = await RunningSite.ParseAsync(
            await form.Choose("dør.png", Dot).Type("logotext", "En dør").SendAsync()
        );

        var pages = page.QuerySelectorAll(".sketches svg[role=img]");
        Assert.InRange(pages.Length, 3, 8);
        Assert.Equal($"Side 1 af {pages.Length}", pages[0].GetAttribute("aria-label"));
        Assert.Contains(pages[0].Children, part => part.GetAttribute("fill") == "#1F5C3A" && Words(part) == "Referat");
        Assert.Contains(pages[1].Children, part => Words(part).StartsWith("Sammen ·", StringComparison.Ordinal));
        Assert.Empty(page.QuerySelectorAll("[style]"));
        Assert.Equal("Sammen", ValueOf(page, "head"));
        Assert.False(await _work.StoredAsync(db => db.CouncilTemplates.AnyAsync()));

        var saved = await WebForm.On(page, _secretary, Address, Save).SendAsync();
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal(Dot, await _work.StoredAsync(db => db.CouncilTemplates.Select(one => one.Logo!).SingleAsync()));
    }

    [Fact]
    public async Task The_preview_is_of_the_councils_newest_meeting_when_there_is_one()
    {
        await _work.Site.WithinAsync(services => Samples.ImportAsync(services, "kkr-sjaelland/2026-03-20-referat.txt"));
        await _work.Site.WithinAsync(services => Samples.ImportAsync(services, "kkr-sjaelland/2026-06-12-referat.txt"));

        var page = await RunningSite.ParseAsync(await (await OpenAsync(Preview)).SendAsync());

        Assert.Contains("KKR Sjælland, 12. juni 2026", page.Body!.TextContent, StringComparison.Ordinal);
        var link = page.QuerySelector("[aria-labelledby=proeve]")!;
        Assert.Contains("Klimasekretariatets regnskab for 2025", Words(link), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_preview_is_had_as_a_file()
    {
        var answer = await (await OpenAsync(File)).Type("head", "Sammen").SendAsync();

        var bytes = await answer.Content.ReadAsByteArrayAsync(Cancellation);
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("kkr-sjaelland-proeve.pdf", answer.Content.Headers.ContentDisposition!.FileName);
        Assert.True(bytes.AsSpan().StartsWith("%PDF-1.7"u8));
        Assert.False(await _work.StoredAsync(db => db.CouncilTemplates.AnyAsync()));
    }

    [Fact]
    public async Task Another_councils_secretary_neither_sees_nor_changes_it()
    {
        using var neighbour = await _work.SignInAsync(Visitor.Neighbour);
        var own = await WebForm.OpenAsync(neighbour, "/raad/kkr-nordjylland/skabelon", Save);

        var seen = await neighbour.GetAsync(Address, Cancellation);
        var changed = await own.SendToAsync($"{Address}?handler=Save");
        var previewed = await own.SendToAsync($"{Address}?handler=Preview");

        Assert.Equal(HttpStatusCode.NotFound, seen.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, changed.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, previewed.StatusCode);
        Assert.False(await _work.StoredAsync(db => db.CouncilTemplates.AnyAsync()));
    }

    [Fact]
    public async Task The_faces_of_the_documents_are_served_and_no_other_file()
    {
        foreach (var name in FaceFiles.Names)
        {
            var answer = await _work.Site.Client.GetAsync($"/skrifter/{name}.woff", Cancellation);
            var bytes = await answer.Content.ReadAsByteArrayAsync(Cancellation);
            Assert.Equal("font/woff", answer.Content.Headers.ContentType!.MediaType);
            Assert.True(bytes.AsSpan().StartsWith("wOFF"u8));
        }

        Assert.Equal(8, FaceFiles.Names.Count);
        var other = await _work.Site.Client.GetAsync("/skrifter/LICENSE.woff", Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
    }

    private Task<WebForm> OpenAsync(string button) => WebForm.OpenAsync(_secretary, Address, button);

    private static string ValueOf(IHtmlDocument page, string id) =>
        page.QuerySelector<IHtmlInputElement>($"#{id}")!.Value;

    private static string Words(IElement part) =>
        string.Join(' ', part.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
