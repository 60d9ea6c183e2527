using System.CommandLine;
using Raadslag.Cli.CommandLine;
using Raadslag.Cli.Elections;
using Raadslag.Law.Elections;
using Raadslag.Web.Phrases;

namespace Raadslag.Cli.Commands;

/// <summary><c>raadslag elect</c>: shares seats out and shows every step; stores nothing.</summary>
internal static class ElectCommand
{
    public static Command Build()
    {
        var file = new Argument<string?>("FIL")
        {
            Description = "Valget som JSON (docs/elections.md); uden fil læses det, der sendes til kommandoen.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var json = new Option<bool>("--json") { Description = "Skriv resultatet som JSON." };
        var command = new Command("elect", "Fordel mandater efter stemmer, og vis hvert skridt.") { file, json };
        command.SetAction(
            (parsed, cancellation) => RunAsync(parsed.GetValue(file), parsed.GetValue(json), cancellation)
        );
        return command;
    }

    private static async Task<int> RunAsync(string? file, bool json, CancellationToken cancellation)
    {
        if (file is not null && !File.Exists(file))
        {
            await Console.Error.WriteLineAsync(
                $"{file}: Filen findes ikke. Se efter, om navnet og mappen er skrevet rigtigt."
            );
            return ExitCode.Refused;
        }

        var text = file is null
            ? await Console.In.ReadToEndAsync(cancellation)
            : await File.ReadAllTextAsync(file, cancellation);
        ElectionCases cases;
        try
        {
            cases = ElectionCases.Of(text);
        }
        catch (ElectionJsonException wrong)
        {
            await Console.Error.WriteLineAsync(wrong.Message);
            return ExitCode.Refused;
        }

        ElectionAnswer[] answers = [.. cases.Elections.Select(Answer)];
        if (!cases.AreMany && answers[0].Refusal is { } refusal)
        {
            await Console.Error.WriteLineAsync(refusal);
        }
        else if (json)
        {
            await Console.Out.WriteLineAsync(ElectionResultJson.Write(answers, cases.AreMany));
        }
        else
        {
            Array.ForEach(answers, ElectionView.Write);
        }

        return Array.Exists(answers, answer => answer.Refusal is not null) ? ExitCode.Refused : ExitCode.Done;
    }

    private static ElectionAnswer Answer(ElectionCase one)
    {
        if (one.Election is not { } election)
        {
            return new ElectionAnswer(null, "input-is-wrong", one.Complaint);
        }

        return ProportionalElection.Apportion(election) switch
        {
            Apportionment.Settled settled => new ElectionAnswer(settled, null, null),
            Apportionment.Refused refused => new ElectionAnswer(
                null,
                ElectionResultJson.Kebab(refused.Why.ToString()),
                refused.InDanish()
            ),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }
}
