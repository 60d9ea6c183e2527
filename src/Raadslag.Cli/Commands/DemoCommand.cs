using System.CommandLine;
using System.Text.Json;
using Raadslag.Archive;
using Raadslag.Cli.CommandLine;
using Raadslag.Cli.Demonstration;
using Raadslag.Cli.Hosting;
using Raadslag.Cli.Import;

namespace Raadslag.Cli.Commands;

/// <summary><c>raadslag demo</c>: two fictional councils, loaded and served.</summary>
internal static class DemoCommand
{
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
                    Alt er indlæst. Log ind på {address}/log-ind med adgangskoden {DemoAccounts.Password} som
                    {string.Join(
                        "\n",
                        DemoAccounts.All.Append(DemoAccounts.CircleSecretary()).Select(account =>
                            $"  {account.Email, -28} {account.Title}"
                        )
                    )}
                    """
                );
                await app.WaitForShutdownAsync(cancellation);
                return ExitCode.Done;
            }
        );
        return command;
    }

    /// <summary>Imports the sample documents and opens the accounts and their matters; what is there already is left alone.</summary>
    public static async Task LoadAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var samples = Path.Combine(AppContext.BaseDirectory, "samples");
        await using var manifest = File.OpenRead(Path.Combine(samples, "manifest.json"));
        var documents =
            await JsonSerializer.DeserializeAsync<Sample[]>(manifest, JsonSerializerOptions.Web, cancellation) ?? [];
        var run = new ImportRun(services, services.GetRequiredService<SourceReading>());
        foreach (var document in documents)
        {
            var line = await run.ImportAsync(
                Path.Combine(samples, document.File),
                (ImportMode.Ask, ImportPublishing.AtOnce),
                cancellation
            );
            if (line.Refusal is not null)
            {
                await Console.Error.WriteLineAsync($"{document.File}: {line.Refusal}");
            }
        }

        foreach (var account in DemoAccounts.All)
        {
            await DemoAccounts.OpenAsync(services, account, cancellation);
        }

        await new DemoMatters(services, samples).LoadAsync(cancellation);
        await new DemoLadder(services).LoadAsync(cancellation);
        await new DemoTemplate(services, samples).LoadAsync(cancellation);
    }

    private sealed record Sample(string File);
}
