using System.Net;
using AngleSharp.Html.Dom;

[assembly: AssemblyFixture(typeof(Raadslag.Web.Tests.Site))]

namespace Raadslag.Web.Tests;

/// <summary>The site with the sample councils, and one with nothing in it; shared by the tests that only read.</summary>
public sealed class Site : IAsyncLifetime
{
    private const string Token = "__RequestVerificationToken";
    private const string LinkThatWorksOnce = "/konto/aabn?";

    private readonly Dictionary<Visitor, (HttpClient Client, CookieContainer Cookies)> _signedIn = [];
    private Dictionary<string, string> _places = [];

    public RunningSite Filled { get; private set; } = null!;

    public RunningSite Empty { get; private set; } = null!;

    /// <summary>A client signed in on the filled site as the secretary.</summary>
    public HttpClient SecretaryClient => ClientOf(Visitor.Secretary);

    public async ValueTask InitializeAsync()
    {
        Empty = await RunningSite.StartAsync();
        Filled = await RunningSite.StartAsync([.. Staff.All.Select(member => member.Visitor).Skip(1)]);
        _places = await Samples.FillAsync(Filled);
        await CouncilSamples.FillAsync(Filled, _places);
        await new WritingSamples(Filled).FillAsync(_places);
        foreach (var member in Staff.All)
        {
            var cookies = new CookieContainer();
            _signedIn[member.Visitor] = (await Staff.SignInAsync(Filled, member.Email, cookies), cookies);
        }

        // after signing in: nobody here has the app that the code would come from
        await Filled.WithinAsync(Staff.TurnOnTwoStepAsync);
    }

    /// <summary>The site that shows the page.</summary>
    public RunningSite Of(SitePage page) => page.Visitor == Visitor.ReaderOfEmptySite ? Empty : Filled;

    /// <summary>The address of the page, its placeholders filled.</summary>
    public string PathOf(SitePage page) => WithPlaces(page.Path);

    /// <summary>The page as its visitor gets it.</summary>
    public async Task<HttpResponseMessage> GetAsync(SitePage page) =>
        page.Path.StartsWith(LinkThatWorksOnce, StringComparison.Ordinal) ? await FollowAsync(page)
        : page.Posted is null ? await ClientOf(page).GetAsync(PathOf(page), TestContext.Current.CancellationToken)
        : await ClientOf(page)
            .PostAsync(
                PathOf(page),
                new FormUrlEncodedContent(await FormOfAsync(page)),
                TestContext.Current.CancellationToken
            );

    // its key goes to a cookie, which the reader whom others share must not have
    private async Task<HttpResponseMessage> FollowAsync(SitePage page)
    {
        using var reader = Of(page).NewClient();
        var led = await reader.GetAsync(PathOf(page), TestContext.Current.CancellationToken);
        return await reader.GetAsync(led.Headers.Location, TestContext.Current.CancellationToken);
    }

    /// <summary>The form that is sent with the page, its placeholders filled, with the token of who sends it.</summary>
    public async Task<Dictionary<string, string>> FormOfAsync(SitePage page)
    {
        var form = page.Posted!.ToDictionary(field => field.Key, field => WithPlaces(field.Value));
        if (_signedIn.ContainsKey(page.Visitor))
        {
            var desk = await RunningSite.ReadAsync(ClientOf(page), "/arbejdsbord");
            form[Token] = desk.QuerySelector($"input[name={Token}]")!.GetAttribute("value")!;
        }

        return form;
    }

    /// <summary>The page, parsed.</summary>
    public async Task<IHtmlDocument> ReadAsync(SitePage page) => await RunningSite.ParseAsync(await GetAsync(page));

    /// <summary>A client signed in on the filled site.</summary>
    public HttpClient ClientOf(Visitor visitor) => _signedIn[visitor].Client;

    /// <summary>The cookies of one who is signed in on the filled site; null for a reader.</summary>
    public CookieContainer? CookiesOf(Visitor visitor) =>
        _signedIn.TryGetValue(visitor, out var signedIn) ? signedIn.Cookies : null;

    private string WithPlaces(string text) =>
        _places.Aggregate(
            text,
            (filled, place) => filled.Replace($"{{{place.Key}}}", place.Value, StringComparison.Ordinal)
        );

    public async ValueTask DisposeAsync()
    {
        foreach (var (client, _) in _signedIn.Values)
        {
            client.Dispose();
        }

        await Filled.DisposeAsync();
        await Empty.DisposeAsync();
    }

    private HttpClient ClientOf(SitePage page) =>
        _signedIn.TryGetValue(page.Visitor, out var signedIn) ? signedIn.Client : Of(page).Client;
}
