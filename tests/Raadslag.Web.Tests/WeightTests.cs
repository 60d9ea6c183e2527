using System.Net.Http.Headers;

namespace Raadslag.Web.Tests;

public sealed class WeightTests(Site site)
{
    private const int FirstVisit = 150_000;
    private const int LaterVisit = 30_000;

    public static TheoryData<string> Pages => SitePages.Names(SitePages.Public);

    [Theory, MemberData(nameof(Pages))]
    public async Task A_page_is_light_the_first_time_and_lighter_after(string name)
    {
        var page = await site.ReadAsync(SitePages.Named(name));
        var own = page.QuerySelectorAll("link[rel~=stylesheet], link[rel=icon], script[src]")
            .Select(part => part.GetAttribute("href") ?? part.GetAttribute("src")!);
        string[] fonts =
        [
            "/vendor/dkfds/fonts/IBMPlexSans-Regular-Latin1.woff2",
            "/vendor/dkfds/fonts/IBMPlexSans-SemiBold-Latin1.woff2",
        ];

        var document = await WeightAsync(site.PathOf(SitePages.Named(name)), SitePages.Named(name).Posted);
        var files = 0;
        foreach (var file in own.Concat(fonts))
        {
            files += await WeightAsync(file);
        }

        Assert.True(document + files < FirstVisit, $"{name}: {document + files} bytes on the first visit");
        Assert.True(document < LaterVisit, $"{name}: {document} bytes on a later visit");
    }

    private async Task<int> WeightAsync(string path, IReadOnlyDictionary<string, string>? posted = null)
    {
        using var request = new HttpRequestMessage(posted is null ? HttpMethod.Get : HttpMethod.Post, path)
        {
            Content = posted is null ? null : new FormUrlEncodedContent(posted),
        };
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("gzip"));
        var response = await site.Filled.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return (await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length;
    }
}
