using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Raadslag.Web.Tests;

/// <summary>From a file to a published meeting, by plain forms. Each test has a site of its own.</summary>
public sealed class UploadTests : IAsyncLifetime
{
    private const string Minutes = """
        REFERAT 2026

        KKR SJÆLLAND

        Dato: 03-02-2026 10:00

        Sted: Vejle

        Deltagerfortegnelse

        Deltagere

        <b>Ane</b> Vang (A), Vejle
        Bo Lund (V), Kolding

        1. Sager

        1.1. Fælles badevnd

        SAG-2026-04711 ab/cd

        Baggrund

        Badevandet prøves hver uge.

        Indstilling

        Det indstilles, at rådet drøfter prøverne.

        Beslutning

        KKR Sjælland tiltrådte indstillingen.
        """;

    private RunningSite _site = null!;
    private HttpClient _secretary = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _site = await RunningSite.StartAsync();
        _secretary = await Secretary.SignInAsync(_site);
    }

    public async ValueTask DisposeAsync()
    {
        _secretary.Dispose();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task A_document_is_read_corrected_and_only_then_seen_by_all()
    {
        var draft = await UploadAsync("referat.txt", Encoding.UTF8.GetBytes(Minutes));
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await _site.Client.GetAsync("/raad/kkr-sjaelland/moeder/2026-02-03", Cancellation)).StatusCode
        );

        var done = await SendAsync(draft, "Confirm&publish=true", ("items/1.1/title", "Fælles badevand"));

        Assert.Equal("/raad/kkr-sjaelland/moeder/2026-02-03", done.Headers.Location?.ToString());
        var page = await _site.ReadAsync("/raad/kkr-sjaelland/moeder/2026-02-03");
        Assert.Equal("1.1. Fælles badevand", page.QuerySelector("#punkt-1-1 h3")?.TextContent);
        Assert.Contains("maskinelt læst", page.QuerySelector(".provenance")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_is_there_when_the_secretary_comes_back()
    {
        var draft = await UploadAsync("referat.txt", Encoding.UTF8.GetBytes(Minutes));
        await SendAsync(draft, "Keep", ("items/1.1/decision", "Udsat til næste møde."), ("place", "Vejle Rådhus"));

        var page = await RunningSite.ReadAsync(_secretary, draft);

        Assert.Equal("Udsat til næste møde.", ((IHtmlTextAreaElement)Field(page, "items/1.1/decision")).Value);
        Assert.Equal("Vejle Rådhus", Field(page, "place").GetAttribute("value"));
        Assert.NotNull(Field(page, "place").Closest(".is-corrected"));
        Assert.Null(Field(page, "items/1.1/title").Closest(".is-corrected"));
    }

    [Fact]
    public async Task The_draft_stands_beside_the_lines_it_was_read_from()
    {
        var draft = await UploadAsync("referat.txt", Encoding.UTF8.GetBytes(Minutes));

        var page = await RunningSite.ReadAsync(_secretary, draft);

        var item = page.QuerySelector("[aria-labelledby='items/1.1']")!;
        Assert.Contains(item.QuerySelectorAll(".line-text"), line => line.TextContent == "SAG-2026-04711 ab/cd");
        Assert.Equal("SAG-2026-04711", Field(page, "items/1.1/caseNumber").GetAttribute("value"));
    }

    [Fact]
    public async Task HTML_in_a_name_is_shown_as_text()
    {
        var draft = await UploadAsync("referat.txt", Encoding.UTF8.GetBytes(Minutes));
        await SendAsync(draft, "Confirm&publish=true");

        foreach (var path in new[] { "/personer", "/raad/kkr-sjaelland", "/raad/kkr-sjaelland/moeder/2026-02-03" })
        {
            var page = await _site.ReadAsync(path);
            Assert.Contains("<b>Ane</b> Vang", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
            Assert.Empty(page.QuerySelectorAll("main b"));
        }
    }

    [Fact]
    public async Task A_document_that_cannot_be_stored_says_where_it_is_wrong_and_keeps_what_was_typed()
    {
        var draft = await UploadAsync("referat.txt", Encoding.UTF8.GetBytes(Minutes));

        var answer = await SendAsync(draft, "Confirm&publish=true", ("body", "Et andet råd"), ("place", "Odense"));

        var page = await RunningSite.ParseAsync(answer);
        Assert.Equal("#body", page.QuerySelector("[role=alert] a")?.GetAttribute("href"));
        Assert.Equal("Odense", Field(page, "place").GetAttribute("value"));
    }

    [Fact]
    public async Task Another_document_of_the_same_meeting_shows_what_differs_and_asks()
    {
        await SendAsync(await UploadAsync("referat.txt", Encoding.UTF8.GetBytes(Minutes)), "Confirm&publish=true");
        var other = Minutes.Replace("hver uge", "hver dag", StringComparison.Ordinal);
        var draft = await UploadAsync("nyt.txt", Encoding.UTF8.GetBytes(other));

        var page = await RunningSite.ParseAsync(await SendAsync(draft, "Confirm&publish=true"));

        var cells = page.QuerySelectorAll(".differences tbody tr > *").Select(cell => cell.TextContent);
        Assert.Equal(
            [
                .. (string[])["Fil", "referat.txt", "nyt.txt"],
                .. (string[])["Punkt 1.1, baggrund", "Badevandet prøves hver uge.", "Badevandet prøves hver dag."],
            ],
            cells
        );
        var replaced = await SendAsync(draft, "Confirm&mode=Replace&publish=true");
        Assert.Equal(HttpStatusCode.Redirect, replaced.StatusCode);
    }

    [Theory]
    [InlineData("", "Filen er tom.")]
    [InlineData("Kære alle, vi ses på fredag.", "ligner hverken en dagsorden eller et referat")]
    [InlineData("%PDF-1.7 og så ikke mere", "beskadiget")]
    public async Task A_file_that_cannot_be_read_is_refused_in_Danish_and_nothing_waits(string content, string sentence)
    {
        var answer = await PostFileAsync("fil.txt", Encoding.UTF8.GetBytes(content));

        var page = await RunningSite.ParseAsync(answer);
        Assert.Contains(sentence, page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main a[href^='/import/01']"));
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_on_the_page()
    {
        var page = await RunningSite.ParseAsync(await PostFileAsync("stor.pdf", new byte[50_000_001]));

        Assert.Contains("større end 50 MB", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_sees_the_draft()
    {
        var draft = await UploadAsync("referat.txt", Encoding.UTF8.GetBytes(Minutes));

        var response = await _site.Client.GetAsync(draft, Cancellation);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.StartsWith("/log-ind", response.Headers.Location?.PathAndQuery, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secretary_approves_and_the_mark_is_gone()
    {
        await SendAsync(await UploadAsync("referat.txt", Encoding.UTF8.GetBytes(Minutes)), "Confirm&publish=true");
        const string Meeting = "/raad/kkr-sjaelland/moeder/2026-02-03";
        var form = await Secretary.FormAsync(_secretary, Meeting);

        await _secretary.PostAsync(Meeting, new FormUrlEncodedContent(form), Cancellation);

        var page = await _site.ReadAsync(Meeting);
        Assert.DoesNotContain("maskinelt", page.QuerySelector("main")!.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_stored_document_is_corrected_in_a_version_of_its_own()
    {
        await SendAsync(await UploadAsync("referat.txt", Encoding.UTF8.GetBytes(Minutes)), "Confirm&publish=true");
        const string Meeting = "/raad/kkr-sjaelland/moeder/2026-02-03";
        var page = await RunningSite.ReadAsync(_secretary, Meeting);
        var editor = page.QuerySelector(".provenance a[href^='/import/rettelser/']")!.GetAttribute("href")!;

        var done = await SendAsync(editor, "", ("items/1.1/title", "Fælles badevand"));

        Assert.Equal(Meeting + "/referat", done.Headers.Location?.ToString());
        page = await _site.ReadAsync(Meeting);
        Assert.Equal("1.1. Fælles badevand", page.QuerySelector("#punkt-1-1 h3")?.TextContent);
    }

    [Fact]
    public async Task An_item_of_approved_minutes_can_be_corrected_and_closed_by_their_secretary_alone()
    {
        const string Meeting = "/raad/kkr-sjaelland/moeder/2026-02-03";
        await SendAsync(await UploadAsync("referat.txt", Encoding.UTF8.GetBytes(Minutes)), "Confirm&publish=true");
        await _secretary.PostAsync(
            Meeting,
            new FormUrlEncodedContent(await Secretary.FormAsync(_secretary, Meeting)),
            Cancellation
        );
        Assert.Empty((await _site.ReadAsync(Meeting)).QuerySelectorAll(".item-work"));

        var links = (await RunningSite.ReadAsync(_secretary, Meeting)).QuerySelectorAll("#punkt-1-1 .item-work a");
        Assert.Equal(
            ["Ret i teksten: 1.1. Fælles badevnd", "Luk dette punkt: 1.1. Fælles badevnd"],
            links.Select(link => link.TextContent)
        );
        Assert.EndsWith("#items/1.1", links[0].GetAttribute("href"), StringComparison.Ordinal);
        var close = links[1].GetAttribute("href")!;
        var form = await Secretary.FormAsync(_secretary, close);
        var without = await _secretary.PostAsync(close, new FormUrlEncodedContent(form), Cancellation);
        Assert.Equal(
            "#reason",
            (await RunningSite.ParseAsync(without)).QuerySelector("[role=alert] a")!.GetAttribute("href")
        );

        form["reason"] = "Personforhold";
        var closed = await _secretary.PostAsync(close, new FormUrlEncodedContent(form), Cancellation);

        Assert.Equal($"{Meeting}/referat", closed.Headers.Location?.ToString());
        var item = (await _site.ReadAsync(Meeting)).QuerySelector("#punkt-1-1")!.TextContent;
        Assert.Contains("Personforhold", item, StringComparison.Ordinal);
        Assert.DoesNotContain("badev", item, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_same_file_uploaded_after_a_withdrawal_leads_to_where_it_is_published_again()
    {
        const string Meeting = "/raad/kkr-sjaelland/moeder/2026-02-03";
        var bytes = Encoding.UTF8.GetBytes(Minutes);
        await SendAsync(await UploadAsync("referat.txt", bytes), "Confirm&publish=true");
        await CouncilWork.SendAsync(_secretary, $"{Meeting}/referat", "Withdraw", ("reason", "En fejl."));

        var kept = await SendAsync(await UploadAsync("referat.txt", bytes), "Confirm");

        var document = kept.Headers.Location!.ToString();
        Assert.StartsWith("/import/dokument/", document, StringComparison.Ordinal);
        Assert.Contains(
            "trukket tilbage",
            (await RunningSite.ReadAsync(_secretary, document)).QuerySelector("[role=status]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.Gone, (await _site.Client.GetAsync(Meeting, Cancellation)).StatusCode);
        var notice = await RunningSite.ParseAsync(await _secretary.GetAsync(Meeting, Cancellation));
        Assert.NotNull(notice.QuerySelector($"a[href='{document}']"));

        await CouncilWork.SendAsync(_secretary, document, "Publish");

        Assert.Equal(HttpStatusCode.OK, (await _site.Client.GetAsync(Meeting, Cancellation)).StatusCode);
    }

    [Fact]
    public async Task Whose_document_it_is_is_said_before_it_is_gone_through()
    {
        var own = await UploadAsync("referat.txt", Encoding.UTF8.GetBytes(Minutes));
        var another = await UploadAsync(
            "andet.txt",
            Encoding.UTF8.GetBytes(Minutes.Replace("SJÆLLAND", "NORDJYLLAND", StringComparison.Ordinal))
        );

        Assert.Null((await RunningSite.ReadAsync(_secretary, own)).QuerySelector("#whose"));
        var said = (await RunningSite.ReadAsync(_secretary, another)).QuerySelector("[aria-labelledby=whose]")!;
        Assert.Contains("du ikke er sekretær for", said.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_cannot_approve()
    {
        await SendAsync(await UploadAsync("referat.txt", Encoding.UTF8.GetBytes(Minutes)), "Confirm&publish=true");
        using var reader = _site.NewClient();
        var form = await Secretary.FormAsync(reader, "/log-ind");

        var response = await reader.PostAsync(
            "/raad/kkr-sjaelland/moeder/2026-02-03",
            new FormUrlEncodedContent(form),
            Cancellation
        );

        Assert.StartsWith("/log-ind", response.Headers.Location?.PathAndQuery, StringComparison.Ordinal);
    }

    private static IElement Field(IHtmlDocument page, string path) => page.GetElementById(path)!;

    private async Task<string> UploadAsync(string name, byte[] bytes)
    {
        var answer = await PostFileAsync(name, bytes);
        return answer.Headers.Location!.ToString();
    }

    private async Task<HttpResponseMessage> PostFileAsync(string name, byte[] bytes)
    {
        var form = new MultipartFormDataContent();
        foreach (var (field, value) in await Secretary.FormAsync(_secretary, "/import"))
        {
            form.Add(new StringContent(value), field);
        }

        form.Add(new ByteArrayContent(bytes), "file", name);
        return await _secretary.PostAsync("/import", form, Cancellation);
    }

    /// <summary>Sends the draft's form as a browser would, with some fields changed.</summary>
    private async Task<HttpResponseMessage> SendAsync(
        string draft,
        string handler,
        params (string Path, string Text)[] changes
    )
    {
        var page = await RunningSite.ReadAsync(_secretary, draft);
        var fields = page.QuerySelector("form#draft")!
            .QuerySelectorAll("input:not([type=radio]), input[type=radio][checked], textarea")
            .ToDictionary(
                field => field.GetAttribute("name")!,
                field => field is IHtmlTextAreaElement area ? area.Value : field.GetAttribute("value") ?? ""
            );
        foreach (var (path, text) in changes)
        {
            fields[path] = text;
        }

        return await _secretary.PostAsync(
            $"{draft}?handler={handler}",
            new FormUrlEncodedContent(fields),
            Cancellation
        );
    }
}
