using System.Net;
using AngleSharp.Html.Parser;

namespace Raadslag.Web.Tests;

/// <summary>The secretary that the tests sign in as.</summary>
internal static class Secretary
{
    public const string Email = "karen.holm@example.org";
    public const string Name = "Karen Holm";
    public const string Password = "en lang sætning";

    /// <summary>A client with a cookie jar of its own, signed in.</summary>
    public static Task<HttpClient> SignInAsync(RunningSite site) => SignInAsync(site, new CookieContainer());

    /// <summary>A client with this cookie jar, signed in.</summary>
    public static async Task<HttpClient> SignInAsync(RunningSite site, CookieContainer cookies)
    {
        var client = site.NewClient(cookies);
        var form = await FormAsync(client, "/log-ind");
        form["email"] = Email;
        form["password"] = Password;
        var response = await client.PostAsync(
            "/log-ind",
            new FormUrlEncodedContent(form),
            TestContext.Current.CancellationToken
        );
        Assert.Equal("/import", response.Headers.Location?.ToString());
        return client;
    }

    /// <summary>The hidden fields of the page's own form, among them the token against forged forms.</summary>
    public static async Task<Dictionary<string, string>> FormAsync(HttpClient client, string path)
    {
        var html = await client.GetStringAsync(path, TestContext.Current.CancellationToken);
        var page = new HtmlParser().ParseDocument(html);
        return page.QuerySelectorAll("main form[method=post] input[type=hidden]")
            .ToDictionary(field => field.GetAttribute("name")!, field => field.GetAttribute("value") ?? "");
    }
}
