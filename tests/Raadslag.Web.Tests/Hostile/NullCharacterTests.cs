using System.Net;
using Raadslag.Tests.Databases;

namespace Raadslag.Web.Tests.Hostile;

/// <summary>A null character is no text to PostgreSQL, and is refused before anything is asked of either database.</summary>
public sealed class NullCharacterTests
{
    [Theory, EveryDatabase]
    public async Task It_is_refused_in_forms_queries_and_addresses(TestDatabase database)
    {
        await using var site = await RunningSite.StartOnAsync(database);
        var form = await Secretary.FormAsync(site.Client, "/log-ind");
        form["email"] = "a\0@example.org";
        form["password"] = "en lang sætning";

        var signIn = await site.Client.PostAsync(
            "/log-ind",
            new FormUrlEncodedContent(form),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(HttpStatusCode.BadRequest, signIn.StatusCode);
        Assert.Equal(
            "Formularen kunne ikke læses",
            (await RunningSite.ParseAsync(signIn)).QuerySelector("h1")?.TextContent
        );
        Assert.Equal(HttpStatusCode.BadRequest, await StatusAsync(site, "/soeg?q=a%00b"));
        Assert.Equal(HttpStatusCode.BadRequest, await StatusAsync(site, "/raad/a%00b"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(site, "/raad/%20"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(site, "/raad/%20/moeder/2026-06-12/referat.pdf"));
    }

    private static async Task<HttpStatusCode> StatusAsync(RunningSite site, string address) =>
        (await site.Client.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode;
}
