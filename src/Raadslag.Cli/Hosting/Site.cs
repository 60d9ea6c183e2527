using Microsoft.EntityFrameworkCore;
using Raadslag.Cli.CommandLine;
using Raadslag.Upgrades;
using Raadslag.Web;
using Raadslag.Web.Hosting;

namespace Raadslag.Cli.Hosting;

/// <summary>The program's services, and the web site over them when it is to be served.</summary>
internal static class Site
{
    /// <summary>Everything registered, nothing started.</summary>
    /// <param name="connection">Where the data lies.</param>
    /// <param name="port">The port on the loopback interface, 0 for any that is free, or null when nothing is served.</param>
    /// <param name="settings">What the command itself decides of what the environment could say.</param>
    public static WebApplication Build(
        DatabaseConnection connection,
        int? port = null,
        params ReadOnlySpan<(string Name, string Value)> settings
    )
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions
            {
                ContentRootPath = AppContext.BaseDirectory,
                EnvironmentName = Environments.Production,
            }
        );
        builder.AddRaadslagLog();
        if (port is { } number)
        {
            builder.WebHost.UseUrls(number == 0 ? "http://127.0.0.1:0" : $"http://localhost:{number}");
        }

        foreach (var (name, value) in settings)
        {
            builder.Configuration[name] = value;
        }

        builder.Services.AddRaadslag(connection);
        builder.AddRaadslagWeb();
        var app = builder.Build();
        app.UseRaadslagWeb();
        return app;
    }

    /// <summary>Brings the database up to date, and says on standard error what an operator should know of it.</summary>
    /// <param name="services">The program's services.</param>
    /// <param name="news">Where it is said that a database was made; null where it goes without saying.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="NoDataException">The database cannot be used as it is.</exception>
    public static async Task<UpgradeResult.Done> UpgradeAsync(
        IServiceProvider services,
        TextWriter? news,
        CancellationToken cancellation
    )
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RaadslagDb>();
        var connection = services.GetRequiredService<DatabaseConnection>();
        if (connection is DatabaseConnection.Postgres && await IsOlderAsync(db, cancellation))
        {
            await Console.Error.WriteLineAsync(
                "Databasen er fra en ældre udgave og bringes nu ajour. PostgreSQL kopieres ikke til side; der skal være en sikkerhedskopi, se docs/drift/sikkerhedskopi.md."
            );
        }

        var result = await DatabaseUpgrade.RunAsync(db, cancellation);
        if (result is UpgradeResult.Refused refused)
        {
            throw new NoDataException(refused.InDanish);
        }

        var done = (UpgradeResult.Done)result;
        foreach (var notice in done.Notices)
        {
            await Console.Error.WriteLineAsync(notice);
        }

        if (done.IsNew && news is not null && connection is DatabaseConnection.SqliteFile file)
        {
            await news.WriteLineAsync($"Der var ingen data; en ny, tom database er oprettet: {file.Path}");
        }

        await RaadslagWeb.CloseSecretsAsync(scope.ServiceProvider, cancellation);
        return done;
    }

    private static async Task<bool> IsOlderAsync(RaadslagDb db, CancellationToken cancellation)
    {
        var history = await MigrationHistory.OfAsync(db, cancellation);
        return history.Pending.Count > 0 && history.Pending.Count < db.Database.GetMigrations().Count();
    }
}
