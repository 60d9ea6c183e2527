using System.CommandLine;
using Raadslag.Cli.Calculations;
using Raadslag.Law.Allocation;
using Raadslag.Web.Calculations;
using Raadslag.Web.Phrases;

namespace Raadslag.Cli.Commands;

/// <summary><c>raadslag allocate</c>: shares a whole number out by weights and shows every step; stores nothing.</summary>
internal static class AllocateCommand
{
    public static Command Build() =>
        CalculationRun.Build(
            ("allocate", "Fordel et helt antal efter en nøgle, og vis hvert skridt."),
            "parts",
            AllocationJson.Read,
            Allocate
        );

    private static Answer Allocate(AllocationByKey allocation) =>
        ProportionalAllocation.Allocate(allocation) switch
        {
            AllocationResult.Allocated(var parts) => new Answer.Calculated(
                parts,
                () => AllocationSheet.Of(allocation, parts, "enheder")
            ),
            AllocationResult.Refused refused => new Answer.Refused(refused.Why, refused.InDanish()),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}
