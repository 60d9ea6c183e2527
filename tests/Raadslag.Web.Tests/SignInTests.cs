using System.Net;
using AngleSharp.Html.Parser;

namespace Raadslag.Web.Tests;

public sealed class SignInTests(Site site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_secretary_signs_in_and_out()
    {
        using var client = await Secretary.SignInAsync(site.Filled);
        var page = new HtmlParser().ParseDocument(await client.GetStringAsync("/", Cancellation));
        Assert.Contains(Secretary.Name, page.QuerySelector(".account")!.TextContent, StringComparison.Ordinal);

        var form = await Secretary.FormAsync(client, "/log-ud");
        await client.PostAsync("/log-ud", new FormUrlEncodedContent(form), Cancellation);

        page = new HtmlParser().ParseDocument(await client.GetStringAsync("/", Cancellation));
        Assert.Equal("Log ind", page.QuerySelector(".account")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_wrong_password_is_announced_and_the_address_is_not_lost()
    {
        using var client = site.Filled.NewClient();
        var form = await Secretary.FormAsync(client, "/log-ind");
        form["email"] = "ukendt@example.org";
        form["password"] = "forkert";

        var response = await client.PostAsync("/log-ind", new FormUrlEncodedContent(form), Cancellation);

        var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(Cancellation));
        Assert.True(page.QuerySelector("[role=alert]")!.HasAttribute("autofocus"));
        Assert.Equal("ukendt@example.org", page.QuerySelector("#email")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_form_from_elsewhere_is_refused()
    {
        var form = new Dictionary<string, string> { ["email"] = Secretary.Email, ["password"] = Secretary.Password };

        var response = await site.Filled.Client.PostAsync("/log-ind", new FormUrlEncodedContent(form), Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Nobody_is_sent_to_another_site_after_signing_in()
    {
        using var client = site.Filled.NewClient();
        var form = await Secretary.FormAsync(client, "/log-ind?tilbage=https://example.com/");
        form["email"] = Secretary.Email;
        form["password"] = Secretary.Password;

        var response = await client.PostAsync("/log-ind", new FormUrlEncodedContent(form), Cancellation);

        Assert.Equal("/arbejdsbord", response.Headers.Location?.ToString());
    }
}
