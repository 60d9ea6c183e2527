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

    /// <summary>Brings the database up to date; returns the migrations carried out.</summary>
    public static async Task<IReadOnlyList<string>> UpgradeAsync(
        IServiceProvider services,
        CancellationToken cancellation
    )
    {
        await using var scope = services.CreateAsyncScope();
        var done = await DatabaseUpgrade.RunAsync(scope.ServiceProvider.GetRequiredService<RaadslagDb>(), cancellation);
        await RaadslagWeb.CloseSecretsAsync(scope.ServiceProvider, cancellation);
        return done;
    }
}
