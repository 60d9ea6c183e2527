using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;

namespace Raadslag.Web.Tests;

/// <summary>Public pages are kept for a moment, for those who are nobody in particular.</summary>
public sealed class PublicPagesTests(Site site)
{
    private const string Minutes = "/kkr-sjaelland/moeder/2026-06-12";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("identity")]
    [InlineData("gzip")]
    public async Task A_kept_page_is_the_page_with_all_its_headers(string encoding)
    {
        const string path = $"/raad{Minutes}?kind=referat"; // asked for as in no other test: nothing is kept yet
        using var reader = site.Filled.NewClient(); // with no cookie from elsewhere
        var first = await GetAsync(reader, path, encoding);
        var second = await GetAsync(reader, path, encoding);

        Assert.Null(first.Headers.Age);
        Assert.NotNull(second.Headers.Age);
        Assert.Equal(await BytesAsync(first), await BytesAsync(second));
        Assert.Equal(encoding is "gzip", second.Content.Headers.ContentEncoding.Contains("gzip"));
        Assert.Equal(
            first.Headers.GetValues("Content-Security-Policy"),
            second.Headers.GetValues("Content-Security-Policy")
        );
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_secretary_and_a_reader_never_see_each_others_page(bool secretaryFirst)
    {
        const string path = $"/raad{Minutes}";
        await site.Filled.Services.GetRequiredService<IOutputCacheStore>().EvictByTagAsync("public", Cancellation);
        using var secretary = await Secretary.SignInAsync(site.Filled);
        using var reader = site.Filled.NewClient();
        HttpClient[] visitors = [secretary, reader, secretary, reader];

        foreach (var visitor in secretaryFirst ? visitors : visitors.Reverse())
        {
            var page = await RunningSite.ReadAsync(visitor, path);

            var mayApprove = page.QuerySelector("form.approval") is not null;
            Assert.Equal(visitor == secretary, mayApprove);
        }
    }

    [Fact]
    public async Task A_query_that_no_page_reads_is_answered_with_what_is_kept()
    {
        using var reader = site.Filled.NewClient();
        var page = await GetAsync(reader, $"/raad{Minutes}", "gzip");
        var madeUp = await GetAsync(reader, $"/raad{Minutes}?madeup={Guid.CreateVersion7()}", "gzip");
        var ofPosts = await GetAsync(reader, $"/raad{Minutes}?council=x&document={Guid.CreateVersion7()}", "gzip");
        var file = await GetAsync(reader, $"/raad{Minutes}/referat.pdf", "gzip");
        var sameFile = await GetAsync(reader, $"/raad{Minutes}/referat.pdf?madeup={Guid.CreateVersion7()}", "gzip");

        Assert.NotNull(madeUp.Headers.Age);
        Assert.NotNull(ofPosts.Headers.Age);
        Assert.NotNull(sameFile.Headers.Age);
        Assert.Equal(await BytesAsync(page), await BytesAsync(madeUp));
        Assert.Equal(await BytesAsync(file), await BytesAsync(sameFile));
    }

    [Fact]
    public async Task Another_of_the_sites_names_is_answered_with_what_is_kept()
    {
        using var reader = site.Filled.NewClient();
        var page = await GetAsync(reader, $"/raad{Minutes}", "gzip");
        reader.DefaultRequestHeaders.Host = "localhost";
        var other = await GetAsync(reader, $"/raad{Minutes}", "gzip");

        Assert.NotNull(other.Headers.Age);
        Assert.Equal(await BytesAsync(page), await BytesAsync(other));
    }

    [Theory]
    [InlineData("/RAAD/kkr-sjaelland/moeder/2026-06-12", "/raad/kkr-sjaelland/moeder/2026-06-12")]
    [InlineData(
        "/raad/kkr-sjaelland/Moeder/2026-06-12/?kind=referat",
        "/raad/kkr-sjaelland/moeder/2026-06-12?kind=referat"
    )]
    [InlineData("/raad/kkr-sjaelland/moeder/2026-06-12/referat/", "/raad/kkr-sjaelland/moeder/2026-06-12/referat")]
    [InlineData(
        "/raad/kkr-sjaelland/moeder/2026-06-12/referat/1.1.PDF",
        "/raad/kkr-sjaelland/moeder/2026-06-12/referat/1.1.pdf"
    )]
    [InlineData("/Personer/s%C3%B8ren", "/personer/s%C3%B8ren")]
    [InlineData("/sager/", "/sager")]
    public async Task Another_spelling_of_an_address_leads_to_ours(string spelt, string own)
    {
        using var reader = site.Filled.NewClient();
        var answer = await GetAsync(reader, spelt, "gzip");

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(own, answer.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/sager", "?side=7000")]
    [InlineData($"/raad{Minutes}", "?kind=dagsorden")]
    public async Task A_query_that_the_page_reads_is_never_answered_with_another(string path, string query)
    {
        using var reader = site.Filled.NewClient();
        var kept = await GetAsync(reader, path, "gzip");
        var other = await GetAsync(reader, path + query, "gzip");

        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
    }

    private static Task<byte[]> BytesAsync(HttpResponseMessage answer) =>
        answer.Content.ReadAsByteArrayAsync(Cancellation);

    private static async Task<HttpResponseMessage> GetAsync(HttpClient client, string path, string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding));
        return await client.SendAsync(request, Cancellation);
    }
}
