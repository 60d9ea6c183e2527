using System.Net;
using AngleSharp.Html.Parser;

namespace Raadslag.Web.Tests;

/// <summary>The secretary that the tests sign in as.</summary>
internal static class Secretary
{
    public const string Email = "karen.holm@example.org";
    public const string Name = "Karen Holm";
    public const string Password = Staff.Password;

    /// <summary>A client with a cookie jar of its own, signed in.</summary>
    public static Task<HttpClient> SignInAsync(RunningSite site) => SignInAsync(site, new CookieContainer());

    /// <summary>A client with this cookie jar, signed in.</summary>
    public static Task<HttpClient> SignInAsync(RunningSite site, CookieContainer cookies) =>
        Staff.SignInAsync(site, Email, cookies);

    /// <summary>The hidden fields of the page's own form, among them the token against forged forms.</summary>
    public static async Task<Dictionary<string, string>> FormAsync(HttpClient client, string path)
    {
        var html = await client.GetStringAsync(path, TestContext.Current.CancellationToken);
        var page = new HtmlParser().ParseDocument(html);
        return page.QuerySelector("main form[method=post]")!
            .QuerySelectorAll("input[type=hidden]")
            .ToDictionary(field => field.GetAttribute("name")!, field => field.GetAttribute("value") ?? "");
    }
}
