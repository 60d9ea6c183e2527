using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

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
    public async Task A_fault_in_the_frame_around_a_page_is_told_as_one_in_the_page_is()
    {
        await using var site = await RunningSite.StartAsync(builder =>
            builder.Services.AddSingleton<IStartupFilter, NamelessVisitor>()
        );

        var response = await site.Client.GetAsync("/beregn", Cancellation);

        var page = await RunningSite.ParseAsync(response);
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal("Der skete en fejl", page.QuerySelector("h1")?.TextContent);
        Assert.Equal(32, page.QuerySelector(".reference")?.TextContent.Length);
    }

    [Fact]
    public async Task The_line_of_a_fault_names_the_number_the_address_and_the_account_and_nothing_that_is_asked_for()
    {
        var lines = new WrittenLog();
        await using var site = await RunningSite.StartAsync(builder =>
            builder.Logging.AddProvider(lines).SetMinimumLevel(LogLevel.Information)
        );
        using var secretary = await Secretary.SignInAsync(site);
        await site.WithinAsync(services =>
            services
                .GetRequiredService<RaadslagDb>()
                .Database.ExecuteSqlRawAsync("alter table bodies_municipality rename to gone", Cancellation)
        );
        var account = "";
        await site.WithinAsync(async services =>
            account = (await services.GetRequiredService<RaadslagDb>().Users.SingleAsync(Cancellation)).Id.ToString()
        );

        var page = await RunningSite.ParseAsync(await secretary.GetAsync("/kommuner?noegle=hemmelig", Cancellation));

        var number = page.QuerySelector(".reference")!.TextContent;
        Assert.Equal([$"{number} GET /kommuner by {account} failed"], lines.Of(LogLevel.Error, "Raadslag"));
    }

    // signed in, and not to be shown at the top of a page
    private sealed class NamelessVisitor : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
            app =>
            {
                app.Use(
                    (context, rest) =>
                    {
                        context.User = new Unruly();
                        return rest(context);
                    }
                );
                next(app);
            };
    }

    // the top of each page asks for roles
    private sealed class Unruly()
        : ClaimsPrincipal(
            new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, Guid.CreateVersion7().ToString())], "test")
        )
    {
        public override bool IsInRole(string role) => throw new InvalidOperationException("No roles today.");
    }
}
