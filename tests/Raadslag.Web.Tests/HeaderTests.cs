using System.Net;

namespace Raadslag.Web.Tests;

public sealed class HeaderTests(Site site)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/findes-ikke")]
    public async Task A_page_allows_only_our_own_files_and_forms(string path)
    {
        var response = await site.Filled.Client.GetAsync(path, TestContext.Current.CancellationToken);

        var policy = string.Join("; ", response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("script-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task A_page_that_does_not_exist_says_so_in_Danish()
    {
        var response = await site.Filled.Client.GetAsync("/findes-ikke", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("<h1>Siden findes ikke</h1>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/raadslag.css", "text/css")]
    [InlineData("/vendor/dkfds/css/dkfds.css", "text/css")]
    [InlineData("/vendor/dkfds/fonts/IBMPlexSans-Regular-Latin1.woff2", "font/woff2")]
    public async Task Our_own_files_are_served(string path, string type)
    {
        var response = await site.Filled.Client.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        Assert.NotEmpty(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }
}
