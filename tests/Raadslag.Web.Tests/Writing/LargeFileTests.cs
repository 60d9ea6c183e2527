using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Raadslag.Import;
using Raadslag.Import.Attachments;
using Raadslag.Matters;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Tests.Writing;

/// <summary>Files far beyond what can be used: answered with a sentence, and nothing typed is lost.</summary>
[Collection(OneWritingSite.Name)]
public sealed class LargeFileTests(WritingSite site)
{
    private const long Size = 200_000_000;

    private HttpClient Karen => site.ClientOf(Visitor.Secretary);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_annex_of_200_MB_is_refused_on_its_page()
    {
        var (_, path) = await site.GivenATextAsync(new PaperText("Stort bilag", "Ord.", "", ""));
        var form = await WebForm.OpenAsync(Karen, $"{path}/bilag", "form[action$='handler=Attach']");

        var response = await form.Choose("film.pdf", new Zeros(Size)).Type("title", "Filmen").SendAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var page = await RunningSite.ParseAsync(response);
        Assert.Equal(
            AttachmentRefusal.IsTooLarge.InDanish,
            page.QuerySelector(".refusals a[href='#file']")!.TextContent
        );
        Assert.Equal("Filmen", WebForm.On(page, Karen, path, "form[action$='handler=Attach']")["title"]);
    }

    [Fact]
    public async Task A_Word_file_of_200_MB_is_refused_and_what_was_typed_is_kept()
    {
        var (paper, path) = await site.GivenATextAsync(new PaperText("Stor Word-fil", "Ord.", "", ""));
        var form = await WebForm.OpenAsync(Karen, $"{path}/skriv", "button[formaction$='handler=Word']");

        var response = await form.Type("Form.Background", "Det skrev jeg selv.")
            .Choose("stor.docx", new Zeros(Size))
            .SendAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var page = await RunningSite.ParseAsync(response);
        Assert.Equal(
            PastePhrases.Unread("stor.docx", ReadingRefusal.IsTooLarge),
            page.QuerySelector(".refusals a[href='#word-file']")!.TextContent
        );
        var draft = await site.StoredAsync(db =>
            db.Drafts.SingleAsync(one => one.Paper == paper && one.End == null, Cancellation)
        );
        Assert.Equal("Det skrev jeg selv.", draft.Background);
    }

    [Fact]
    public async Task A_Word_file_of_200_MB_that_a_script_sends_is_refused_in_Danish()
    {
        using var form = new MultipartFormDataContent { { new Zeros(Size), "file", "stor.docx" } };
        foreach (var (name, value) in await Secretary.FormAsync(Karen, "/log-ud"))
        {
            form.Add(new StringContent(value), name);
        }

        var response = await Karen.PostAsync("/arbejdsbord/indsat?handler=Word", form, Cancellation);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal(
            PastePhrases.Unread("stor.docx", ReadingRefusal.IsTooLarge),
            answer.RootElement.GetProperty("refused").GetString()
        );
    }

    [Fact]
    public async Task A_file_just_within_the_limit_is_looked_at_and_one_byte_more_is_too_large()
    {
        var (_, path) = await site.GivenATextAsync(new PaperText("På grænsen", "Ord.", "", ""));

        foreach (
            var (size, refusal) in new[]
            {
                (AttachmentCheck.MaximumBytes, AttachmentRefusal.IsOfUnknownFormat),
                (AttachmentCheck.MaximumBytes + 1, AttachmentRefusal.IsTooLarge),
            }
        )
        {
            var form = await WebForm.OpenAsync(Karen, $"{path}/bilag", "form[action$='handler=Attach']");
            var response = await form.Choose("fil.pdf", new Zeros(size)).SendAsync();
            Assert.Equal(refusal.InDanish, await CouncilWork.RefusalAsync(response));
        }
    }

    [Theory]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nafbrudt")]
    [InlineData("multipart/form-data; boundary=x", "noget helt andet")]
    [InlineData("multipart/form-data", "--x--")]
    public async Task A_form_that_cannot_be_read_is_said_to_be_so(string type, string body)
    {
        var (_, path) = await site.GivenATextAsync(
            new PaperText($"Ulæselig {body.Length} {type.Length}", "Ord.", "", "")
        );
        using var content = new StringContent(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);

        var response = await Karen.PostAsync($"{path}/skriv?handler=Save", content, Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var page = await RunningSite.ParseAsync(response);
        Assert.Equal("Formularen kunne ikke læses", page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task A_form_of_more_text_than_any_text_holds_is_refused()
    {
        var (_, path) = await site.GivenATextAsync(new PaperText("For meget tekst", "Ord.", "", ""));
        using var form = new MultipartFormDataContent { { new Zeros(11_000_000), "Form.Background" } };

        var response = await Karen.PostAsync($"{path}/skriv?handler=Save", form, Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    /// <summary>So many bytes, sent as they are asked for.</summary>
    private sealed class Zeros(long length) : HttpContent
    {
        private static readonly byte[] Block = new byte[1_000_000];

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            for (var left = length; left > 0; left -= Block.Length)
            {
                await stream.WriteAsync(Block.AsMemory(0, (int)Math.Min(left, Block.Length)), Cancellation);
            }
        }

        protected override bool TryComputeLength(out long computed)
        {
            computed = length;
            return true;
        }
    }
}
