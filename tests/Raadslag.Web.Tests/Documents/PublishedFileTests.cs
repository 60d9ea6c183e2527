using System.Net;
using System.Text;
using Raadslag.Publishing.Documents;
using Raadslag.Publishing.Pdf.Checking;

namespace Raadslag.Web.Tests.Documents;

/// <summary>What is published, as files that are fetched from its page.</summary>
public sealed class PublishedFileTests(Site site)
{
    private const string Minutes = "/raad/kkr-sjaelland/moeder/2026-06-12/referat";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_meeting_is_offered_in_every_form_there_is()
    {
        var page = await site.Filled.ReadAsync(Minutes);
        var offered = page.QuerySelectorAll("a[download]").Select(link => link.GetAttribute("href")!).ToArray();
        Assert.Equal(ExportFormat.All.Select(form => $"{Minutes}.{form.Name}"), offered);
        foreach (var form in ExportFormat.All)
        {
            var answer = await site.Filled.Client.GetAsync($"{Minutes}.{form.Name}", Cancellation);
            var bytes = await answer.Content.ReadAsByteArrayAsync(Cancellation);

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(form.MediaType, answer.Content.Headers.ContentType!.ToString());
            Assert.Equal(
                $"kkr-sjaelland-2026-06-12-referat.{form.Name}",
                answer.Content.Headers.ContentDisposition!.FileName
            );
            Assert.InRange(bytes.Length, 5_000, 1_000_000);
        }
    }

    [Theory]
    [InlineData($"{Minutes}.pdf")]
    [InlineData($"{Minutes}/punkt-2-1.pdf")]
    [InlineData("/raad/kkr-sjaelland/medlemmer.pdf")]
    public async Task Nothing_is_found_in_our_PDFs(string address)
    {
        var file = await site.Filled.Client.GetByteArrayAsync(address, Cancellation);
        AssertClean(file);
    }

    [Fact]
    public async Task A_calculation_is_a_PDF_too()
    {
        using var form = new FormUrlEncodedContent(
            new Dictionary<string, string>
            {
                ["antal"] = "5",
                ["figures"] = "Liste A: 40\nListe B: 25\nListe C: 12",
                ["seats"] = "5",
                ["form"] = "pdf",
            }
        );
        var answer = await site.Filled.Client.PostAsync("/beregn/mandater", form, Cancellation);

        Assert.Equal("application/pdf", answer.Content.Headers.ContentType?.MediaType);
        AssertClean(await answer.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Theory]
    [InlineData($"{Minutes}.exe")]
    [InlineData($"{Minutes}/punkt-99.pdf")]
    [InlineData("/raad/kkr-sjaelland/moeder/2026-06-13/referat.pdf")]
    [InlineData("/raad/findes-ikke/medlemmer.pdf")]
    public async Task What_there_is_not_is_not_found(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.Filled.Client.GetAsync(address, Cancellation)).StatusCode);

    [Fact]
    public async Task The_same_document_is_the_same_bytes()
    {
        var first = await site.Filled.Client.GetByteArrayAsync($"{Minutes}.pdf", Cancellation);
        using var another = site.Filled.NewClient();
        another.DefaultRequestHeaders.Add("Cookie", "not=kept"); // is served anew, not from the cache

        Assert.Equal(first, await another.GetByteArrayAsync($"{Minutes}.pdf", Cancellation));
        Assert.StartsWith("%PDF-1.7", Encoding.ASCII.GetString(first[..8]), StringComparison.Ordinal);
    }

    private static void AssertClean(byte[] file)
    {
        var found = Assert.IsType<PdfFindings>(PdfCheck.Of(file));
        Assert.Empty(found.Findings);
        Assert.Equal(new PdfClaims(1, 2, "A"), found.Claims);
    }
}
