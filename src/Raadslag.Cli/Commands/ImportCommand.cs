using System.CommandLine;
using Raadslag.Archive;
using Raadslag.Cli.CommandLine;
using Raadslag.Cli.Hosting;
using Raadslag.Cli.Import;

namespace Raadslag.Cli.Commands;

/// <summary><c>raadslag import</c>: reads documents and stores them.</summary>
internal static class ImportCommand
{
    public static Command Build()
    {
        var files = new Argument<string[]>("FIL|MAPPE")
        {
            Description = "Dokumenter, eller mapper med dokumenter (PDF, Word, tekst).",
            Arity = ArgumentArity.OneOrMore,
        };
        var replace = new Option<bool>("--replace") { Description = "Erstat, hvad der er gemt, uden at spørge." };
        var publish = new Option<bool>("--publish")
        {
            Description = "Udgiv med det samme, undtagen hvor noget kan være lukket.",
        };
        var report = new Option<string?>("--report")
        {
            Description = "Hvor rapporten skrives (ellers i datamappen).",
            HelpName = "FIL",
        };
        var data = DataOption.Build();
        var command = new Command("import", "Læs dokumenter, og gem dem.") { files, replace, publish, report, data };
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var folder = parsed.GetValue(data)!;
                await using var app = Site.Build(DataOption.Open(folder));
                await Site.UpgradeAsync(app.Services, Console.Out, cancellation);
                var run = new ImportRun(app.Services, app.Services.GetRequiredService<SourceReading>());
                var wanted = (
                    parsed.GetValue(replace) ? ImportMode.Replace : ImportMode.Ask,
                    parsed.GetValue(publish) ? ImportPublishing.AtOnce : ImportPublishing.AsTheCouncilHasIt
                );
                var lines = await ImportAllAsync(run, parsed.GetValue(files)!, wanted, cancellation);
                await FinishAsync(lines, parsed.GetValue(report) ?? folder);
                return lines.Any(line => line.Refusal is not null) ? ExitCode.Refused
                    : lines.Any(line => line.Result is ImportResult.Differs) ? ExitCode.Differs
                    : ExitCode.Done;
            }
        );
        return command;
    }

    private static async Task<List<ImportLine>> ImportAllAsync(
        ImportRun run,
        string[] names,
        (ImportMode Mode, ImportPublishing Publishing) wanted,
        CancellationToken cancellation
    )
    {
        var lines = new List<ImportLine>();
        await Screen.ForEachAsync(
            "Læser og gemmer",
            ImportRun.Files(names),
            async file => lines.Add(await run.ImportAsync(file, wanted, cancellation))
        );
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Result is ImportResult.Differs differs && Replaces(lines[i].File, differs))
            {
                lines[i] = await run.ImportAsync(lines[i].File, (ImportMode.Replace, wanted.Publishing), cancellation);
            }
        }

        return lines;
    }

    private static bool Replaces(string file, ImportResult.Differs differs)
    {
        Console.Error.WriteLine($"{file} afviger fra det, der er gemt for mødet:");
        foreach (var difference in ImportReport.Differences(differs))
        {
            Console.Error.WriteLine("  " + difference);
        }

        if (Screen.Confirms("Erstat det gemte?"))
        {
            return true;
        }

        Console.Error.WriteLine("Intet er ændret. Brug --replace for at erstatte det gemte.");
        return false;
    }

    private static async Task FinishAsync(List<ImportLine> lines, string target)
    {
        foreach (var line in lines.Where(line => line.Refusal is not null))
        {
            await Console.Error.WriteLineAsync($"{line.File}: {line.Refusal}");
        }

        Screen.Table(
            ["Fil", "Resultat", "Punkter", "Advarsler", "Ulæste linjer"],
            lines.Select(line => new[] { line.File, line.Outcome, line.Tally, $"{line.Warnings}", $"{line.Unread}" })
        );
        foreach (var sentence in UnpublishedReport.Of(lines))
        {
            await Console.Out.WriteLineAsync(sentence);
        }

        var now = TimeProvider.System.GetLocalNow();
        var path = Directory.Exists(target)
            ? Path.Combine(target, FormattableString.Invariant($"indlaesning-{now:yyyyMMdd-HHmmss}.md"))
            : target;
        await File.WriteAllTextAsync(path, ImportReport.Write(lines, now));
        var refused = lines.Count(line => line.Refusal is not null);
        await Console.Out.WriteLineAsync(
            $"{lines.Count - refused} af {lines.Count} dokumenter læst, {refused} afvist. Rapport: {path}"
        );
    }
}
