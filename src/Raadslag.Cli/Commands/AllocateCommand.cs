using System.CommandLine;
using Raadslag.Cli.Calculations;
using Raadslag.Law.Allocation;
using Raadslag.Web.Phrases;

namespace Raadslag.Cli.Commands;

/// <summary><c>raadslag allocate</c>: shares a whole number out by weights and shows every step; stores nothing.</summary>
internal static class AllocateCommand
{
    public static Command Build()
    {
        var file = new Argument<string?>("FIL")
        {
            Description = "Fordelingen som JSON (docs/elections.md); uden fil læses det, der sendes til kommandoen.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var json = new Option<bool>("--json") { Description = "Skriv resultatet som JSON." };
        var command = new Command("allocate", "Fordel et helt antal efter en nøgle, og vis hvert skridt.")
        {
            file,
            json,
        };
        command.SetAction(
            (parsed, cancellation) =>
                CalculationRun.RunAsync(
                    (parsed.GetValue(file), parsed.GetValue(json)),
                    CalculationWords.Allocation,
                    AllocationJson.Read,
                    Allocate,
                    cancellation
                )
        );
        return command;
    }

    private static Answer Allocate(AllocationByKey allocation) =>
        ProportionalAllocation.Allocate(allocation) switch
        {
            AllocationResult.Allocated allocated => new Answer(allocated.Parts, null, null),
            AllocationResult.Refused refused => new Answer(
                null,
                AnswerJson.Kebab(refused.Why.ToString()),
                refused.InDanish()
            ),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}
