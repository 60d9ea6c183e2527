using System.CommandLine;
using Raadslag.Cli.CommandLine;
using Raadslag.Cli.Hosting;
using Raadslag.Matters;
using Raadslag.Publishing.Worksheets;
using Raadslag.Records;
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
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RaadslagDb>();
        switch (await RecordCheck.RunAsync(db, known?.Trim(), cancellation))
        {
            case RecordCheckResult.Whole when await StoredTexts.FirstAlteredAsync(db, cancellation) is { } altered:
                await Console.Error.WriteLineAsync(
                    $"Hændelsesloggen er hel, men {RecordPhrases.Altered(altered)}. Det er gjort uden om Raadslag. Sammenlign med en sikkerhedskopi."
                );
                return ExitCode.Broken;
            case RecordCheckResult.Whole(var lines, var last):
                await Console.Out.WriteLineAsync(
                    $"Hændelsesloggen er hel: {Counted(lines)}, og teksterne og bilagene er, som de blev gemt. Den sidstes prøvetal er {last}. Gem det et andet sted; så kan --known senere vise, om linjer er fjernet fra enden."
                );
                return ExitCode.Done;
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

    private static string Counted(long lines) => lines == 1 ? "1 linje" : $"{DanishFigures.Grouped(lines)} linjer";
}
