using System.CommandLine;
using System.Text.Json;
using Raadslag.Accounts;
using Raadslag.Archive;
using Raadslag.Cli.CommandLine;
using Raadslag.Cli.Hosting;
using Raadslag.Cli.Import;
using Raadslag.Web.Accounts;

namespace Raadslag.Cli.Commands;

/// <summary><c>raadslag demo</c>: two fictional councils, loaded and served.</summary>
internal static class DemoCommand
{
    private const string Email = "sekretaer@example.dk";
    private const string Password = "raadslag-demo-2026";

    public static Command Build()
    {
        var port = ServeCommand.PortOption();
        var data = DataOption.Build("data/demo");
        var command = new Command("demo", "Indlæs to opdigtede råd, og vis dem.") { port, data };
        command.SetAction(
            async (parsed, cancellation) =>
            {
                await using var app = Site.Build(
                    DataOption.Open(parsed.GetValue(data)!),
                    parsed.GetValue(port),
                    ("RAADSLAG_SECOND_FACTOR", "optional") // who only looks around has no phone at hand
                );
                await Site.UpgradeAsync(app.Services, cancellation);
                await app.StartAsync(cancellation);
                var address = app.Urls.First();
                await Console.Out.WriteLineAsync($"Rådslag svarer på {address} – stop med Ctrl+C.");
                await Console.Out.WriteLineAsync("Indlæser de to råds møder …");
                await LoadAsync(app.Services, cancellation);
                await Console.Out.WriteLineAsync(
                    $"""
                    Møderne er indlæst. Log ind som sekretær på {address}/log-ind
                      e-mail:      {Email}
                      adgangskode: {Password}
                    """
                );
                await app.WaitForShutdownAsync(cancellation);
                return ExitCode.Done;
            }
        );
        return command;
    }

    /// <summary>Imports the sample documents and opens the secretary's account; what is there already is left alone.</summary>
    public static async Task LoadAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var samples = Path.Combine(AppContext.BaseDirectory, "samples");
        await using var manifest = File.OpenRead(Path.Combine(samples, "manifest.json"));
        var documents =
            await JsonSerializer.DeserializeAsync<Sample[]>(manifest, JsonSerializerOptions.Web, cancellation) ?? [];
        var run = new ImportRun(services, services.GetRequiredService<SourceReading>());
        foreach (var document in documents)
        {
            var line = await run.ImportAsync(Path.Combine(samples, document.File), ImportMode.Ask, cancellation);
            if (line.Refusal is not null)
            {
                await Console.Error.WriteLineAsync($"{document.File}: {line.Refusal}");
            }
        }

        await using var scope = services.CreateAsyncScope();
        await scope
            .ServiceProvider.GetRequiredService<PasswordAccounts>()
            .OpenAsync(
                Email,
                "Demo Sekretær",
                Password,
                [new AssignedRole(AccountRole.Administrator, Organization: null)],
                cancellation
            );
    }

    private sealed record Sample(string File);
}
