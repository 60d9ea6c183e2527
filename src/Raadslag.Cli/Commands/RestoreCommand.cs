using System.CommandLine;
using System.Globalization;
using Raadslag.Cli.Backups;
using Raadslag.Cli.CommandLine;
using Raadslag.Cli.Hosting;

namespace Raadslag.Cli.Commands;

/// <summary><c>raadslag restore</c>: puts a backup into an empty place, and checks it there.</summary>
internal static class RestoreCommand
{
    public static Command Build()
    {
        var file = new Argument<string>("FIL") { Description = "En fil fra «raadslag backup»." };
        var data = DataOption.Build();
        var command = new Command("restore", "Indlæs en sikkerhedskopi i en tom mappe eller en tom database.")
        {
            file,
            data,
        };
        command.SetAction(
            (parsed, cancellation) => RunAsync(parsed.GetValue(file)!, parsed.GetValue(data)!, cancellation)
        );
        return command;
    }

    private static async Task<int> RunAsync(string path, string folder, CancellationToken cancellation)
    {
        PrivateFiles.FromNowOn();
        var connection = DatabaseConnection.Choose(Environment.GetEnvironmentVariable("RAADSLAG_DATABASE"), folder);
        var manifest = await new RestoreRun(connection, folder).RunAsync(path, cancellation);
        await using var app = Site.Build(connection);
        var done = await Site.UpgradeAsync(app.Services, news: null, cancellation);
        await Console.Out.WriteLineAsync(
            $"Indlæst: {path} fra {manifest.At.ToLocalTime().ToString("d. MMMM yyyy HH.mm", CultureInfo.GetCultureInfo("da-DK"))}: {manifest.Counts.Matters} sager, {manifest.Counts.Documents} dokumenter, {manifest.Counts.Texts} udgaver af tekster, {manifest.Counts.Accounts} konti."
        );
        if (done.Migrations is not [])
        {
            await Console.Out.WriteLineAsync($"Databasen er bragt ajour: {string.Join(", ", done.Migrations)}.");
        }

        return await VerifyCommand.CheckAsync(app.Services, manifest.Lines == 0 ? null : manifest.Head, cancellation);
    }
}
