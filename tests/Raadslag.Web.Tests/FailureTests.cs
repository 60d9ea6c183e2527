using System.Collections.Concurrent;
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

    // signed in, and without the name that stands at the top of each page
    private sealed class NamelessVisitor : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
            app =>
            {
                app.Use(
                    (context, rest) =>
                    {
                        context.User = new ClaimsPrincipal(new ClaimsIdentity("test"));
                        return rest(context);
                    }
                );
                next(app);
            };
    }

    private sealed class WrittenLog : ILoggerProvider
    {
        private readonly ConcurrentQueue<(LogLevel Level, string Category, string Line)> _lines = [];

        public IEnumerable<string> Of(LogLevel level, string category) =>
            _lines
                .Where(line => line.Level == level && line.Category.StartsWith(category, StringComparison.Ordinal))
                .Select(line => line.Line);

        public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

        public void Dispose() { }

        private sealed class Logger(WrittenLog log, string category) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state)
                where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(
                LogLevel logLevel,
                EventId eventId,
                TState state,
                Exception? exception,
                Func<TState, Exception?, string> formatter
            ) => log._lines.Enqueue((logLevel, category, formatter(state, exception)));
        }
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
