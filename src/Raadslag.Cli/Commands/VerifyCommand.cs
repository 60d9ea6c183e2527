using System.CommandLine;
using Raadslag.Cli.CommandLine;
using Raadslag.Cli.Hosting;
using Raadslag.Matters;
using Raadslag.Publishing.Worksheets;
using Raadslag.Records;
using Raadslag.Upgrades;
using Raadslag.Web.Phrases;

namespace Raadslag.Cli.Commands;

/// <summary><c>raadslag verify</c>: whether the record of who did what is as it was written; changes nothing.</summary>
internal static class VerifyCommand
{
    public static Command Build()
    {
        var known = new Option<string?>("--known")
        {
            Description = "Et prøvetal, der er skrevet ned før; dets linje skal stadig være der.",
            HelpName = "PRØVETAL",
        };
        var data = DataOption.Build();
        var command = new Command(
            "verify",
            "Se efter, om hændelsesloggen, teksterne og bilagene er, som de blev skrevet."
        )
        {
            known,
            data,
        };
        command.SetAction(
            (parsed, cancellation) => RunAsync(parsed.GetValue(data)!, parsed.GetValue(known), cancellation)
        );
        return command;
    }

    private static async Task<int> RunAsync(string folder, string? known, CancellationToken cancellation)
    {
        if (DataOption.OpenExisting(folder) is not { } connection)
        {
            await Console.Error.WriteLineAsync($"Der er ingen data i mappen «{folder}». Se på --data.");
            return ExitCode.Unavailable;
        }

        await using var app = Site.Build(connection);
        return await CheckAsync(app.Services, known, cancellation);
    }

    /// <summary>Checks the data of these services, says what came of it, and answers the exit code.</summary>
    public static async Task<int> CheckAsync(IServiceProvider services, string? known, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RaadslagDb>();
        if (await UnfitAsync(db, cancellation) is { } unfit)
        {
            await Console.Error.WriteLineAsync(unfit);
            return ExitCode.Unavailable;
        }

        switch (await RecordCheck.RunAsync(db, known?.Trim(), cancellation))
        {
            case RecordCheckResult.Whole whole:
                return await SayTextsAsync(await StoredTexts.CheckAsync(db, cancellation), whole);
            case RecordCheckResult.Broken(var sequence, var why):
                await Console.Error.WriteLineAsync(
                    $"Hændelsesloggen er brudt ved linje {DanishFigures.Grouped(sequence)}: {why.InDanish}. Linjerne efter den er ikke set efter. Sammenlign med en sikkerhedskopi."
                );
                return ExitCode.Broken;
            case RecordCheckResult.KnownLineIsGone(var lines):
                await Console.Error.WriteLineAsync(
                    $"Ingen af hændelsesloggens {Counted(lines)} har prøvetallet {known}. De linjer, der er, hænger sammen; enten er linjer fjernet fra enden, eller prøvetallet er et andet. Sammenlign med en sikkerhedskopi."
                );
                return ExitCode.Broken;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static async Task<int> SayTextsAsync(CheckedTexts texts, RecordCheckResult.Whole record)
    {
        if (texts.FirstAltered is { } altered)
        {
            await Console.Error.WriteLineAsync(
                $"Hændelsesloggen er hel, men {RecordPhrases.Altered(altered)}. Det er gjort uden om Raadslag. Sammenlign med en sikkerhedskopi."
            );
            return ExitCode.Broken;
        }

        await Console.Out.WriteLineAsync(
            $"Hændelsesloggen er hel: {Counted(record.Lines)}, og teksterne og bilagene er, som de blev gemt. Den sidstes prøvetal er {record.LastHash}. Gem det et andet sted; så kan --known senere vise, om linjer er fjernet fra enden.{Unsealed(texts.Unsealed)}"
        );
        return ExitCode.Done;
    }

    // what is checked is this version's; of another's database it is said, instead of a column that is not there
    private static async Task<string?> UnfitAsync(RaadslagDb db, CancellationToken cancellation)
    {
        var history = await MigrationHistory.OfAsync(db, cancellation);
        if (history.Refusal is { } refused)
        {
            return refused.InDanish;
        }

        if (history.Pending is not [])
        {
            return $"Databasen er fra en ældre udgave af Rådslag; {history.Pending.Count} ændringer mangler. Kør «raadslag migrate» først, og så denne igen. Intet er ændret.";
        }

        return await DatabaseShape.NeedsMendingAsync(db, cancellation)
            ? "Databasen er fra en udgave af Rådslag, der aldrig er udgivet. Kør «raadslag migrate» først, og så denne igen. Intet er ændret."
            : null;
    }

    private static string Unsealed(int count) =>
        count == 0
            ? ""
            : $" {DanishFigures.Grouped(count)} af teksternes udgaver og bilag er fra før, der blev gemt prøvetal for dem, og er ikke set efter.";

    private static string Counted(long lines) => lines == 1 ? "1 linje" : $"{DanishFigures.Grouped(lines)} linjer";
}
