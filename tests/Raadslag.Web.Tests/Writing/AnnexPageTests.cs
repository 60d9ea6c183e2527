using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Raadslag.Import.Attachments;
using Raadslag.Matters;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Tests.Writing;

/// <summary>Files laid beside a text, fetched again byte for byte, and those that are not taken.</summary>
[Collection(OneWritingSite.Name)]
public sealed class AnnexPageTests(WritingSite site)
{
    private const string Drawing =
        "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'><rect width='10' height='10'/></svg>";

    /// <summary>What a file is called, what is in it, and why it is not taken.</summary>
    public static TheoryData<string, string, AttachmentRefusal> RefusedFiles =>
        new()
        {
            {
                "link.pdf",
                Pdf("/Annots [<< /Type /Annot /Subtype /Link /A << /S /JavaScript /JS (app.alert\\(1\\)) >> >>]"),
                AttachmentRefusal.PdfHasCode
            },
            {
                "start.pdf",
                Pdf("/Annots [<< /Type /Annot /Subtype /Link /A << /S /Launch /F (cmd.exe) >> >>]"),
                AttachmentRefusal.PdfLaunchesPrograms
            },
            {
                "kort.svg",
                Drawing.Replace("<rect", "<script>alert(1)</script><rect", StringComparison.Ordinal),
                AttachmentRefusal.SvgHasCode
            },
            {
                "klik.svg",
                Drawing.Replace("<rect", "<rect onclick='x()'", StringComparison.Ordinal),
                AttachmentRefusal.SvgHasCode
            },
            { "kort.svg", $"<!DOCTYPE svg>{Drawing}", AttachmentRefusal.SvgHasADocumentType },
            { "faktura.pdf", $"MZ\u0090\0\u0003{Pdf("")}", AttachmentRefusal.IsAProgram },
            { "faktura.docx", Pdf(""), AttachmentRefusal.NameDisagreesWithContent },
            { "faktura.pdf.exe", Pdf(""), AttachmentRefusal.NameDisagreesWithContent },
            { "start.bat", "del *.*", AttachmentRefusal.IsAProgram },
            { "side.html", "<html><script>alert(1)</script></html>", AttachmentRefusal.IsOfUnknownFormat },
            { "tom.pdf", "", AttachmentRefusal.IsEmpty },
            { "afbrudt.pdf", Pdf("")[..60], AttachmentRefusal.IsDamaged },
        };

    private HttpClient Karen => site.ClientOf(Visitor.Secretary);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_annex_is_attached_fetched_byte_for_byte_and_taken_off_again()
    {
        var (_, path) = await site.GivenATextAsync(new PaperText("Sag med bilag", "Ord.", "", ""));
        var bytes = await File.ReadAllBytesAsync(
            Path.Combine(Samples.Folder, "kkr-sjaelland/2026-03-20-referat.pdf"),
            Cancellation
        );

        var attached = await (await OpenAsync(path))
            .Choose("Referat på ø.pdf", bytes)
            .Type("title", "Referat")
            .SendAsync();
        var link = (await RunningSite.ReadAsync(Karen, path)).QuerySelector("section[aria-labelledby=bilag] a")!;
        var fetched = await Karen.GetAsync(link.GetAttribute("href"), Cancellation);

        Assert.Equal($"{path}/bilag", attached.Headers.Location!.ToString());
        Assert.Equal("Referat", link.TextContent);
        Assert.Equal(bytes, await fetched.Content.ReadAsByteArrayAsync(Cancellation));
        Assert.Equal("application/pdf", fetched.Content.Headers.ContentType!.ToString());
        Assert.Equal("attachment", fetched.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("Referat på ø.pdf", fetched.Content.Headers.ContentDisposition.FileNameStar);

        var removed = await (
            await WebForm.OpenAsync(Karen, $"{path}/bilag", "form[action$='handler=Remove']")
        ).SendAsync();
        Assert.Equal(HttpStatusCode.Redirect, removed.StatusCode);
        var page = await RunningSite.ReadAsync(Karen, $"{path}/bilag");
        Assert.Empty(page.QuerySelectorAll(".rows li"));
        Assert.Equal("Bilaget er fjernet fra teksten.", page.QuerySelector("[role=status] p")!.TextContent);
    }

    [Fact]
    public async Task A_drawing_is_saved_by_the_browser_and_never_shown_as_a_page_of_ours()
    {
        var (_, path) = await site.GivenATextAsync(new PaperText("Sag med tegning", "Ord.", "", ""));
        await (await OpenAsync(path)).Choose("kort.svg", Encoding.UTF8.GetBytes(Drawing)).SendAsync();
        var link = (await RunningSite.ReadAsync(Karen, path)).QuerySelector("section[aria-labelledby=bilag] a")!;

        var fetched = await Karen.GetAsync(link.GetAttribute("href"), Cancellation);

        Assert.Equal("image/svg+xml", fetched.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", fetched.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(["nosniff"], fetched.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(
            ["default-src 'none'; frame-ancestors 'none'; sandbox"],
            fetched.Headers.GetValues("Content-Security-Policy").Select(policy => policy.Trim(' ', ';'))
        );
        Assert.True(fetched.Headers.CacheControl!.NoStore);
    }

    [Theory, MemberData(nameof(RefusedFiles))]
    public async Task A_file_that_cannot_be_attached_is_refused_by_name_and_what_was_typed_stands(
        string name,
        string content,
        AttachmentRefusal refusal
    )
    {
        var title = $"Afvist {name} {refusal}";
        var (paper, path) = await site.GivenATextAsync(new PaperText(title, "Ord.", "", ""));

        var refused = await RunningSite.ParseAsync(
            await (await OpenAsync(path))
                .Choose(name, Encoding.Latin1.GetBytes(content))
                .Type("title", "Mit bilag")
                .Type("access", "Closed")
                .SendAsync()
        );

        Assert.Equal(refusal.InDanish, refused.QuerySelector(".refusals a[href='#file']")!.TextContent);
        var form = WebForm.On(refused, Karen, path, "form[action$='handler=Attach']");
        Assert.Equal(("Mit bilag", "Closed"), (form["title"], form["access"]));
        Assert.False(
            await site.StoredAsync(db => db.PaperAttachments.AnyAsync(one => one.Paper == paper, Cancellation))
        );
    }

    [Fact]
    public async Task A_form_without_a_file_says_so()
    {
        var (_, path) = await site.GivenATextAsync(new PaperText("Sag uden fil", "Ord.", "", ""));

        var refused = await (await OpenAsync(path)).SendAsync();

        Assert.Equal("Vælg en fil først.", await CouncilWork.RefusalAsync(refused));
    }

    [Fact]
    public async Task A_closed_annex_of_an_open_text_stays_within_the_council()
    {
        var text = new PaperText("Åben med lukket bilag", "Ord.", "", "");
        await site.GivenASharedTextAsync(text, "kkr-sjaelland", "kkr-nordjylland");
        var path = WritingSite.PathOf(text.Title, "kkr-sjaelland");
        var drawing = Encoding.UTF8.GetBytes(Drawing);
        await (await OpenAsync(path)).Choose("kort.svg", drawing).Type("title", "Kort").SendAsync();
        await (await OpenAsync(path))
            .Choose("tilbud.svg", drawing)
            .Type("title", "Tilbud")
            .Type("access", "Closed")
            .SendAsync();
        var links = (await RunningSite.ReadAsync(Karen, $"{path}/bilag"))
            .QuerySelectorAll(".rows a")
            .Select(link => link.GetAttribute("href")!)
            .ToArray();
        var neighbour = site.ClientOf(Visitor.Neighbour);

        Assert.Equal(HttpStatusCode.OK, (await neighbour.GetAsync(links[0], Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.GetAsync(links[1], Cancellation)).StatusCode);
        Assert.Equal(
            HttpStatusCode.OK,
            (await site.ClientOf(Visitor.Chair).GetAsync(links[1], Cancellation)).StatusCode
        );
        foreach (var page in new[] { path, $"{path}/bilag" })
        {
            var shown = (await RunningSite.ReadAsync(neighbour, page)).QuerySelector("main")!.TextContent;
            Assert.Contains("Kort", shown, StringComparison.Ordinal);
            Assert.DoesNotContain("Tilbud", shown, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_is_laid_beside_the_shared_text_goes_with_each_councils_own()
    {
        var text = new PaperText("Fælles med bilag", "Ord.", "", "");
        await site.GivenASharedTextAsync(text, "kkr-sjaelland");
        var editor = site.ClientOf(Visitor.Editor);
        var shared = WritingSite.PathOf(text.Title, "faelles");
        foreach (var (title, access) in new[] { ("Kort", "Open"), ("Tilbud", "Closed") })
        {
            var form = await WebForm.OpenAsync(editor, $"{shared}/bilag", "form[action$='handler=Attach']");
            await form.Choose("kort.svg", Encoding.UTF8.GetBytes(Drawing))
                .Type("title", title)
                .Type("access", access)
                .SendAsync();
        }

        var path = WritingSite.PathOf(text.Title, "kkr-sjaelland");
        await (await OpenAsync(path)).Choose("egen.svg", Encoding.UTF8.GetBytes(Drawing)).SendAsync();

        var page = await RunningSite.ReadAsync(Karen, path);
        var links = page.QuerySelectorAll("section[aria-labelledby=bilag] a");
        Assert.Equal(["Kort", "egen"], links.Select(link => link.TextContent));
        var fetched = await Karen.GetAsync(links[0].GetAttribute("href"), Cancellation);
        Assert.Equal(Drawing, await fetched.Content.ReadAsStringAsync(Cancellation));
        var list = await RunningSite.ReadAsync(Karen, $"{path}/bilag");
        Assert.Single(list.QuerySelectorAll("form[action$='handler=Remove'] button"));
        Assert.Contains("fra den fælles tekst", list.QuerySelector(".rows li")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_neighbour_neither_attaches_nor_takes_off()
    {
        var text = new PaperText("Naboens bilag", "Ord.", "", "");
        await site.GivenASharedTextAsync(text, "kkr-sjaelland", "kkr-nordjylland");
        var path = WritingSite.PathOf(text.Title, "kkr-sjaelland");
        const string Own = "naboens-kort.svg";
        await (await OpenAsync(path)).Choose(Own, Encoding.UTF8.GetBytes(Drawing)).SendAsync();
        var neighbour = site.ClientOf(Visitor.Neighbour);
        var form = await Secretary.FormAsync(neighbour, "/log-ud");
        var annex = await site.StoredAsync(db =>
            db.PaperAttachments.SingleAsync(one => one.FileName == Own, Cancellation)
        );
        form["attachment"] = $"{annex.Id}";

        var attached = await neighbour.PostAsync(
            $"{path}/bilag?handler=Attach",
            new FormUrlEncodedContent(form),
            Cancellation
        );
        var removed = await neighbour.PostAsync(
            $"{path}/bilag?handler=Remove",
            new FormUrlEncodedContent(form),
            Cancellation
        );

        Assert.Equal(HttpStatusCode.NotFound, attached.StatusCode);
        Assert.Equal(PaperRefusal.MayNotWrite.InDanish, await CouncilWork.RefusalAsync(removed));
        Assert.Null(
            (
                await site.StoredAsync(db => db.PaperAttachments.SingleAsync(one => one.Id == annex.Id, Cancellation))
            ).RemovedAt
        );
    }

    private Task<WebForm> OpenAsync(string path) =>
        WebForm.OpenAsync(Karen, $"{path}/bilag", "form[action$='handler=Attach']");

    // one page with these words in it
    private static string Pdf(string page)
    {
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
            $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] {page} >>",
        ];
        var file = new StringBuilder("%PDF-1.7\n");
        var places = new List<int>();
        foreach (var (index, value) in objects.Index())
        {
            places.Add(file.Length);
            file.Append(null, $"{index + 1} 0 obj\n{value}\nendobj\n");
        }

        var table = file.Length;
        file.Append(null, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        places.ForEach(place => file.Append(null, $"{place:D10} 00000 n \n"));
        file.Append(null, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return file.ToString();
    }
}
