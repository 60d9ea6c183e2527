using System.CommandLine;
using Raadslag.Cli.Checking;
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
    private const int MostFaults = 50;

    public static Command Build()
    {
        var known = new Option<string?>("--known")
        {
            Description =
                "Et prøvetal, der er skrevet ned før, eller en fil fra --write-head; linjerne skal stadig være der.",
            HelpName = "PRØVETAL",
        };
        var head = new Option<string?>("--write-head")
        {
            Description = "Skriv den sidste linjes nummer og prøvetal i enden af denne fil, når alt er helt.",
            HelpName = "FIL",
        };
        var data = DataOption.Build();
        var command = new Command(
            "verify",
            "Se efter, om hændelsesloggen og det, den dækker, er, som det blev skrevet."
        )
        {
            known,
            head,
            data,
        };
        command.SetAction(
            (parsed, cancellation) =>
                RunAsync(parsed.GetValue(data)!, parsed.GetValue(known), parsed.GetValue(head), cancellation)
        );
        return command;
    }

    private static async Task<int> RunAsync(string folder, string? known, string? head, CancellationToken cancellation)
    {
        if (DataOption.OpenExisting(folder) is not { } connection)
        {
            await Console.Error.WriteLineAsync($"Der er ingen data i mappen «{folder}». Se på --data.");
            return ExitCode.Unavailable;
        }

        await using var app = Site.Build(connection);
        return await CheckAsync(app.Services, known, cancellation, head);
    }

    /// <summary>Checks the data of these services, says what came of it, and answers the exit code.</summary>
    public static async Task<int> CheckAsync(
        IServiceProvider services,
        string? known,
        CancellationToken cancellation,
        string? head = null
    )
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RaadslagDb>();
        if (await UnfitAsync(db, cancellation) is { } unfit)
        {
            await Console.Error.WriteLineAsync(unfit);
            return ExitCode.Unavailable;
        }

        if (KnownHeads.Read(known) is not { } heads)
        {
            await Console.Error.WriteLineAsync(
                $"«{known}» er hverken et prøvetal på 64 tegn eller en fil med dem. Intet er set efter."
            );
            return ExitCode.Usage;
        }

        // everything is read at one moment, also while others write
        await using var moment = await OneMoment.OfAsync(db, cancellation);
        switch (await RecordCheck.RunAsync(db, heads, cancellation))
        {
            case RecordCheckResult.Whole whole:
                return await SayAsync(
                    whole,
                    await StoredTexts.CheckAsync(db, cancellation),
                    await SealCheck.RunAsync(db, cancellation),
                    head,
                    cancellation
                );
            case RecordCheckResult.Broken(var sequence, var why):
                await Console.Error.WriteLineAsync(
                    $"Hændelsesloggen er brudt ved linje {DanishFigures.Grouped(sequence)}: {why.InDanish}. Linjerne efter den er ikke set efter. Sammenlign med en sikkerhedskopi."
                );
                return ExitCode.Broken;
            case RecordCheckResult.KnownLineIsGone(var lines, var gone):
                await Console.Error.WriteLineAsync(
                    $"Ingen af hændelsesloggens {Counted(lines)} har prøvetallet {gone}. De linjer, der er, hænger sammen; enten er linjer fjernet fra enden, eller prøvetallet er et andet. Sammenlign med en sikkerhedskopi."
                );
                return ExitCode.Broken;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static async Task<int> SayAsync(
        RecordCheckResult.Whole record,
        CheckedTexts texts,
        SealCheckResult seals,
        string? head,
        CancellationToken cancellation
    )
    {
        string[] faults =
        [
            .. texts.FirstAltered is { } altered ? [RecordPhrases.Altered(altered)] : Array.Empty<string>(),
            .. seals.Faults.Select(fault => fault.InDanish),
        ];
        if (faults is not [])
        {
            await Console.Error.WriteLineAsync(
                $"""
                Hændelsesloggen er hel, men noget af det, den dækker, er ændret uden om Raadslag. Sammenlign med en sikkerhedskopi.
                {string.Join('\n', faults.Take(MostFaults))}{More(faults.Length - MostFaults)}
                """
            );
            return ExitCode.Broken;
        }

        if (head is not null && !await KnownHeads.WriteAsync(head, record, cancellation))
        {
            await Console.Error.WriteLineAsync(
                $"Alt er helt, men prøvetallet {record.LastHash} kan ikke skrives i «{head}». Se på --write-head."
            );
            return ExitCode.Unavailable;
        }

        await Console.Out.WriteLineAsync(
            $"Hændelsesloggen er hel: {Counted(record.Lines)}, og {Covered(seals.Rows)} blev gemt. Den sidstes prøvetal er {record.LastHash}. Gem det et andet sted; så kan --known senere vise, om linjer er fjernet fra enden.{Unsealed(texts.Unsealed)} {SealPhrases.NotCovered}"
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

    private static string Covered(int rows) =>
        rows == 1
            ? "det 1 stykke, den dækker, er, som det"
            : $"de {DanishFigures.Grouped(rows)} stykker, den dækker, er, som de";

    private static string More(int count) => count > 0 ? $"\nOg {DanishFigures.Grouped(count)} til." : "";

    private static string Unsealed(int count) =>
        count == 0
            ? ""
            : $" {DanishFigures.Grouped(count)} af teksternes udgaver og bilag er fra før, der blev gemt prøvetal for dem; hvad de var, før de blev forseglet, kan ingen se.";

    private static string Counted(long lines) => lines == 1 ? "1 linje" : $"{DanishFigures.Grouped(lines)} linjer";
}
