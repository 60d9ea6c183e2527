using System.CommandLine;
using Raadslag.Cli.Calculations;
using Raadslag.Law.Elections;
using Raadslag.Web.Calculations;
using Raadslag.Web.Phrases;

namespace Raadslag.Cli.Commands;

/// <summary><c>raadslag elect</c>: shares seats out and shows every step; stores nothing.</summary>
internal static class ElectCommand
{
    public static Command Build() =>
        CalculationRun.Build(
            ("elect", "Fordel mandater efter stemmer, og vis hvert skridt."),
            "seats",
            ElectionJson.Read,
            Elect
        );

    private static Answer Elect(Election election) =>
        ProportionalElection.Apportion(election) switch
        {
            Apportionment.Settled settled => new Answer.Calculated(settled, () => ElectionSheet.Of(election, settled)),
            Apportionment.Refused refused => new Answer.Refused(refused.Why, refused.InDanish()),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}
