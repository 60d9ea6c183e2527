using System.CommandLine;
using Raadslag.Cli.CommandLine;
using Raadslag.Cli.Hosting;

namespace Raadslag.Cli.Commands;

/// <summary><c>raadslag migrate</c>: brings the database to this version's form; serving does it too.</summary>
internal static class MigrateCommand
{
    public static Command Build()
    {
        var data = DataOption.Build();
        var command = new Command(
            "migrate",
            "Bring databasen op til denne udgave. Sker også, hver gang programmet starter."
        )
        {
            data,
        };
        command.SetAction(
            async (parsed, cancellation) =>
            {
                await using var app = Site.Build(DataOption.OpenToShow(parsed.GetValue(data)!));
                var done = await Site.UpgradeAsync(app.Services, Console.Out, cancellation);
                await Console.Out.WriteLineAsync(
                    done.Migrations is []
                        ? "Databasen var ajour."
                        : $"Databasen er bragt ajour: {string.Join(", ", done.Migrations)}."
                );
                return ExitCode.Done;
            }
        );
        return command;
    }
}
