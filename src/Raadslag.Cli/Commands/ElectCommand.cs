using System.CommandLine;
using Raadslag.Cli.Calculations;
using Raadslag.Law.Elections;
using Raadslag.Web.Phrases;

namespace Raadslag.Cli.Commands;

/// <summary><c>raadslag elect</c>: shares seats out and shows every step; stores nothing.</summary>
internal static class ElectCommand
{
    public static Command Build() =>
        CalculationRun.Build(
            ("elect", "Fordel mandater efter stemmer, og vis hvert skridt."),
            CalculationWords.Election,
            ElectionJson.Read,
            Elect
        );

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
