using System.CommandLine;
using Raadslag.Cli.Calculations;
using Raadslag.Law.Allocation;
using Raadslag.Web.Phrases;

namespace Raadslag.Cli.Commands;

/// <summary><c>raadslag allocate</c>: shares a whole number out by weights and shows every step; stores nothing.</summary>
internal static class AllocateCommand
{
    public static Command Build() =>
        CalculationRun.Build(
            ("allocate", "Fordel et helt antal efter en nøgle, og vis hvert skridt."),
            CalculationWords.Allocation,
            AllocationJson.Read,
            Allocate
        );

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
