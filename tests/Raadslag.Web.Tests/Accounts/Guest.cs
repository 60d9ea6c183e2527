using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.WebUtilities;

namespace Raadslag.Web.Tests.Accounts;

/// <summary>Somebody at a browser of their own.</summary>
internal sealed class Guest(RunningSite site, HttpClient? client = null) : IDisposable
{
    private readonly HttpClient _client = client ?? site.NewClient();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Somebody who is signed in with a password.</summary>
    public static async Task<Guest> SignedInAsync(RunningSite site, string email = Secretary.Email)
    {
        var guest = new Guest(site);
        Assert.Equal("/arbejdsbord", Led(await guest.SignInAsync(email)));
        return guest;
    }

    public Task<HttpResponseMessage> GetAsync(string path) => _client.GetAsync(path, Cancellation);

    public Task<IHtmlDocument> ReadAsync(string path) => RunningSite.ReadAsync(_client, path);

    public Task<HttpResponseMessage> SignInAsync(string email, string password = Staff.Password) =>
        SendAsync("/log-ind", "/log-ind", ("email", email), ("password", password));

    /// <summary>Sends a form of the page, with what it hides; the first of those that lead there.</summary>
    public async Task<HttpResponseMessage> SendAsync(
        string page,
        string action,
        params (string Field, string Text)[] fields
    )
    {
        var form = FormOf(await ReadAsync(page), page, action);
        Assert.True(form is not null, $"{page} has no form that leads to {action}.");
        var hidden = form.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]")
            .ToDictionary(field => field.Name!, field => field.Value);
        return await PostAsync(action, hidden, fields);
    }

    /// <summary>Sends what no form of the page would: the token is that of another form there.</summary>
    public async Task<HttpResponseMessage> ForgeAsync(
        string page,
        string action,
        params (string Field, string Text)[] fields
    )
    {
        const string Token = "__RequestVerificationToken";
        var input = (await ReadAsync(page)).QuerySelector<IHtmlInputElement>($"input[name={Token}]")!;
        return await PostAsync(action, new() { [Token] = input.Value }, fields);
    }

    private Task<HttpResponseMessage> PostAsync(
        string action,
        Dictionary<string, string> form,
        (string Field, string Text)[] fields
    )
    {
        foreach (var (field, text) in fields)
        {
            form[field] = text;
        }

        return _client.PostAsync(action, new FormUrlEncodedContent(form), Cancellation);
    }

    private static IElement? FormOf(IHtmlDocument page, string path, string action) =>
        page.QuerySelectorAll("form[method=post]")
            .FirstOrDefault(form =>
                form.QuerySelectorAll("button")
                    .Select(button => button.GetAttribute("formaction") ?? form.GetAttribute("action") ?? path)
                    .Any(target => HandlerOf(target) == HandlerOf(action))
            );

    // the page and its handler, whatever else the address carries
    private static (string, string?) HandlerOf(string address)
    {
        var at = new Uri(new Uri("http://site/"), address);
        return (at.AbsolutePath, QueryHelpers.ParseQuery(at.Query).GetValueOrDefault("handler"));
    }

    /// <summary>Where a page leads instead of being shown; "" when it is shown.</summary>
    public async Task<string> LedFromAsync(string path) => Led(await GetAsync(path));

    /// <summary>Where a response leads; "" when it is a page.</summary>
    public static string Led(HttpResponseMessage response) =>
        response.StatusCode is HttpStatusCode.Redirect ? response.Headers.Location!.OriginalString : "";

    /// <summary>What a page complains about; each complaint that leads somewhere leads to a field.</summary>
    public static async Task<string> AlertOf(HttpResponseMessage response)
    {
        var page = await RunningSite.ParseAsync(response);
        var complaints = page.QuerySelector("[role=alert] ul")!;
        Assert.All(
            complaints.QuerySelectorAll("a"),
            link => Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!))
        );
        return complaints.TextContent.Trim();
    }

    public void Dispose() => _client.Dispose();
}
