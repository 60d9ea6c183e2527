using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Raadslag.Archive;
using Raadslag.Tests.Databases;

namespace Raadslag.Web.Tests;

/// <summary>The real site on a free port, over a database of its own, with one secretary.</summary>
public sealed class RunningSite : IAsyncDisposable
{
    private readonly WebApplication _app;

    private RunningSite(DatabaseConnection database, Action<WebApplicationBuilder> configure)
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { ApplicationName = "Raadslag.Cli", ContentRootPath = AppContext.BaseDirectory }
        );
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Error).AddConsole();
        builder.Configuration["RAADSLAG_SECOND_FACTOR"] = "optional"; // the tests of it say otherwise
        builder.Services.AddSingleton<TimeProvider>(new SampleTime());
        configure(builder);
        builder.Services.AddSingleton(new PdfReadingCommand(Program, [PdfReadingCommand.Argument]));
        builder.Services.AddRaadslag(database);
        builder.AddRaadslagWeb();
        // hundreds sign in here, and how hard a password is to try is not what they are about
        builder.Services.Configure<PasswordHasherOptions>(hashing => hashing.IterationCount = 1_000);
        _app = builder.Build();
        _app.Urls.Add("http://127.0.0.1:0");
        _app.UseRaadslagWeb();
    }

    public Uri Address { get; private set; } = null!;

    /// <summary>A reader who has not signed in.</summary>
    public HttpClient Client { get; private set; } = null!;

    public IServiceProvider Services => _app.Services;

    public IEnumerable<RouteEndpoint> Endpoints =>
        Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    // the one executable stands beside the tests; it reads PDFs for us
    private static string Program => Path.Combine(AppContext.BaseDirectory, "Raadslag.Cli");

    public static Task<RunningSite> StartAsync(params Visitor[] staff) => StartAsync(_ => { }, staff);

    /// <summary>A site with settings of its own, and accounts for the secretary and for these.</summary>
    public static Task<RunningSite> StartAsync(Action<WebApplicationBuilder> configure, params Visitor[] staff) =>
        StartOnAsync(TestDatabase.Sqlite, configure, staff);

    /// <summary>A site on this kind of database.</summary>
    public static Task<RunningSite> StartOnAsync(TestDatabase database, params Visitor[] staff) =>
        StartOnAsync(database, _ => { }, staff);

    /// <summary>A site on this kind of database, with settings of its own.</summary>
    public static async Task<RunningSite> StartOnAsync(
        TestDatabase database,
        Action<WebApplicationBuilder> configure,
        params Visitor[] staff
    )
    {
        var site = new RunningSite(await database.CreateConnectionAsync(), configure);
        await site.WithinAsync(async services =>
        {
            foreach (var visitor in staff.Prepend(Visitor.Secretary))
            {
                await Staff.OpenAsync(services, Staff.Of(visitor));
            }
        });
        await site._app.StartAsync();
        site.Address = new Uri(site._app.Urls.Single());
        site.Client = site.NewClient();
        return site;
    }

    /// <summary>Does something with the site's own services.</summary>
    public async Task WithinAsync(Func<IServiceProvider, Task> work)
    {
        await using var scope = Services.CreateAsyncScope();
        await work(scope.ServiceProvider);
    }

    /// <summary>A reader with a cookie jar of its own, who follows no redirects unasked.</summary>
    public HttpClient NewClient() => NewClient(new CookieContainer());

    /// <summary>A reader with this cookie jar.</summary>
    public HttpClient NewClient(CookieContainer cookies) =>
        new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies }) { BaseAddress = Address };

    /// <summary>The page at an address, parsed.</summary>
    public Task<IHtmlDocument> ReadAsync(string path) => ReadAsync(Client, path);

    /// <summary>The page at an address as this reader sees it, parsed.</summary>
    public static async Task<IHtmlDocument> ReadAsync(HttpClient client, string path)
    {
        var response = await client.GetAsync(path, TestContext.Current.CancellationToken);
        return await ParseAsync(response);
    }

    /// <summary>The page of a response, parsed.</summary>
    public static async Task<IHtmlDocument> ParseAsync(HttpResponseMessage response) =>
        new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    /// <summary>The moment it is on the site.</summary>
    public static DateTimeOffset Moment { get; } = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    /// <summary>The day of the samples: some meetings are held, some are to come. The clock goes, so that limits work.</summary>
    private sealed class SampleTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Moment;
    }
}
