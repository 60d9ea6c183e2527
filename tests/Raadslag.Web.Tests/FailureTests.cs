using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Raadslag.Web.Tests;

/// <summary>What is answered when something breaks. Each test has a site of its own to break.</summary>
public sealed class FailureTests : IAsyncLifetime
{
    private RunningSite _site = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _site = await RunningSite.StartAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_page_that_breaks_gives_a_number_to_tell_and_nothing_of_the_inside()
    {
        await _site.WithinAsync(services =>
            services
                .GetRequiredService<RaadslagDb>()
                .Database.ExecuteSqlRawAsync("alter table bodies_municipality rename to gone", Cancellation)
        );

        var response = await _site.Client.GetAsync("/kommuner", Cancellation);

        var page = await RunningSite.ParseAsync(response);
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal("Der skete en fejl", page.QuerySelector("h1")?.TextContent);
        Assert.Equal(32, page.QuerySelector(".reference")?.TextContent.Length);
        Assert.DoesNotContain("Sqlite", page.DocumentElement.OuterHtml, StringComparison.OrdinalIgnoreCase);
        Assert.True(response.Headers.Contains("Content-Security-Policy"));
    }

    [Fact]
    public async Task Whoever_guesses_passwords_has_to_wait()
    {
        using var client = _site.NewClient();
        var form = await Secretary.FormAsync(client, "/log-ind");
        HttpResponseMessage? response = null;
        for (var attempt = 0; attempt <= 20; attempt++)
        {
            response = await client.PostAsync("/log-ind", new FormUrlEncodedContent(form), Cancellation);
        }

        var page = await RunningSite.ParseAsync(response!);
        Assert.Equal(HttpStatusCode.TooManyRequests, response!.StatusCode);
        Assert.Equal("Der er forsøgt for mange gange", page.QuerySelector("h1")?.TextContent);
    }

    [Fact]
    public async Task After_five_wrong_passwords_the_right_one_has_to_wait_too()
    {
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await SignInAsync("forkert");
        }

        var page = await RunningSite.ParseAsync(await SignInAsync(Secretary.Password));

        Assert.Contains("Vent fem minutter", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> SignInAsync(string password)
    {
        using var client = _site.NewClient();
        var form = await Secretary.FormAsync(client, "/log-ind");
        form["email"] = Secretary.Email;
        form["password"] = password;
        return await client.PostAsync("/log-ind", new FormUrlEncodedContent(form), Cancellation);
    }
}
