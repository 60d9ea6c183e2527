using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Raadslag.Archive;
using Raadslag.Web.Accounts;

[assembly: AssemblyFixture(typeof(Raadslag.Web.Tests.Site))]

namespace Raadslag.Web.Tests;

/// <summary>The real site on a free port, shared by the tests that only read.</summary>
public sealed class Site : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("raadslag-site-");
    private WebApplication? _app;

    // the one executable stands beside the tests; it reads PDFs for us
    private static string Program => Path.Combine(AppContext.BaseDirectory, "Raadslag.Cli");

    public Uri Address { get; private set; } = null!;

    public HttpClient Client { get; private set; } = null!;

    public IEnumerable<RouteEndpoint> Endpoints =>
        _app!.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { ApplicationName = "Raadslag.Cli", ContentRootPath = AppContext.BaseDirectory }
        );
        builder.Logging.ClearProviders();
        var database = DatabaseConnection.Choose(connectionString: null, _folder.FullName);
        builder.Services.AddSingleton(new PdfReadingCommand(Program, [PdfReadingCommand.Argument]));
        builder.Services.AddRaadslag(database);
        builder.AddRaadslagWeb();
        _app = builder.Build();
        await PrepareAsync(_app.Services);
        _app.Urls.Add("http://127.0.0.1:0");
        _app.UseRaadslagWeb();
        await _app.StartAsync();
        Address = new Uri(_app.Urls.Single());
        Client = NewClient();
    }

    /// <summary>A reader with a cookie jar of its own, who follows no redirects unasked.</summary>
    public HttpClient NewClient() => new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = Address };

    /// <summary>The page at an address, parsed.</summary>
    public async Task<IHtmlDocument> ReadAsync(string path)
    {
        var response = await Client.GetAsync(path, TestContext.Current.CancellationToken);
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new HtmlParser().ParseDocument(html);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app!.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private static async Task PrepareAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var cancellation = TestContext.Current.CancellationToken;
        await DatabaseUpgrade.RunAsync(scope.ServiceProvider.GetRequiredService<RaadslagDb>(), cancellation);
        var accounts = scope.ServiceProvider.GetRequiredService<SecretaryAccounts>();
        Assert.Empty(await accounts.OpenAsync(Secretary.Email, Secretary.Name, Secretary.Password, cancellation));
    }
}
