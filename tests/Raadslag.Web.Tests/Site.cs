using System.Net;
using AngleSharp.Html.Dom;

[assembly: AssemblyFixture(typeof(Raadslag.Web.Tests.Site))]

namespace Raadslag.Web.Tests;

/// <summary>The site with the sample councils, and one with nothing in it; shared by the tests that only read.</summary>
public sealed class Site : IAsyncLifetime
{
    private Dictionary<string, string> _places = [];

    public RunningSite Filled { get; private set; } = null!;

    public RunningSite Empty { get; private set; } = null!;

    /// <summary>The cookies of one who is signed in on the filled site.</summary>
    public CookieContainer SecretaryCookies { get; } = new();

    /// <summary>A client that is signed in on the filled site.</summary>
    public HttpClient SecretaryClient { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Empty = await RunningSite.StartAsync();
        Filled = await RunningSite.StartAsync();
        _places = await Samples.FillAsync(Filled);
        SecretaryClient = await Secretary.SignInAsync(Filled, SecretaryCookies);
    }

    /// <summary>The site that shows the page.</summary>
    public RunningSite Of(SitePage page) => page.Visitor == Visitor.ReaderOfEmptySite ? Empty : Filled;

    /// <summary>The address of the page, its placeholders filled.</summary>
    public string PathOf(SitePage page) =>
        _places.Aggregate(
            page.Path,
            (path, place) => path.Replace($"{{{place.Key}}}", place.Value, StringComparison.Ordinal)
        );

    /// <summary>The page as its visitor gets it.</summary>
    public Task<HttpResponseMessage> GetAsync(SitePage page) =>
        page.Posted is { } form
            ? ClientOf(page)
                .PostAsync(PathOf(page), new FormUrlEncodedContent(form), TestContext.Current.CancellationToken)
            : ClientOf(page).GetAsync(PathOf(page), TestContext.Current.CancellationToken);

    /// <summary>The page, parsed.</summary>
    public async Task<IHtmlDocument> ReadAsync(SitePage page) => await RunningSite.ParseAsync(await GetAsync(page));

    public async ValueTask DisposeAsync()
    {
        SecretaryClient.Dispose();
        await Filled.DisposeAsync();
        await Empty.DisposeAsync();
    }

    private HttpClient ClientOf(SitePage page) => page.Visitor == Visitor.Secretary ? SecretaryClient : Of(page).Client;
}
