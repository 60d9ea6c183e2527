using System.Net.Http.Headers;

namespace Raadslag.Web.Tests;

/// <summary>Public pages are kept for a moment, for those who are nobody in particular.</summary>
public sealed class PublicPagesTests(Site site)
{
    private const string Minutes = "/raad/kkr-sjaelland/moeder/2026-06-12";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("identity")]
    [InlineData("gzip")]
    public async Task A_kept_page_is_the_page_with_all_its_headers(string encoding)
    {
        var path = $"{Minutes}?kept={encoding}";
        using var reader = site.Filled.NewClient(); // with no cookie from elsewhere
        var first = await GetAsync(reader, path, encoding);
        var second = await GetAsync(reader, path, encoding);

        Assert.Null(first.Headers.Age);
        Assert.NotNull(second.Headers.Age);
        Assert.Equal(
            await first.Content.ReadAsByteArrayAsync(Cancellation),
            await second.Content.ReadAsByteArrayAsync(Cancellation)
        );
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
        var path = $"{Minutes}?secretary-first={secretaryFirst}";
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

    private static async Task<HttpResponseMessage> GetAsync(HttpClient client, string path, string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding));
        return await client.SendAsync(request, Cancellation);
    }
}
