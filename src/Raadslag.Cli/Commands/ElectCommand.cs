using System.CommandLine;
using Raadslag.Cli.Calculations;
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
            (parsed, cancellation) =>
                CalculationRun.RunAsync(
                    (parsed.GetValue(file), parsed.GetValue(json)),
                    CalculationWords.Election,
                    ElectionJson.Read,
                    Elect,
                    cancellation
                )
        );
        return command;
    }

    private static Answer Elect(Election election) =>
        ProportionalElection.Apportion(election) switch
        {
            Apportionment.Settled settled => new Answer(settled, null, null),
            Apportionment.Refused refused => new Answer(
                null,
                AnswerJson.Kebab(refused.Why.ToString()),
                refused.InDanish()
            ),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}
