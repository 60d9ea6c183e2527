using System.Globalization;
using Raadslag.Cli.CommandLine;
using Raadslag.Law.Elections;

namespace Raadslag.Cli.Calculations;

/// <summary>A calculation on the screen: the result, then every calculation behind them.</summary>
internal static class AnswerView
{
    private static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da-DK");

    public static void Write(Answer answer, CalculationWords words)
    {
        if (answer.Settled is not { } settled)
        {
            Console.Out.WriteLine(answer.Refusal);
            return;
        }

        Screen.Table(
            [words.Who, words.What],
            settled.SeatsOf.Select(seats => new[] { seats.Key, seats.Value.ToString(Danish) })
        );
        foreach (var distribution in settled.Distributions)
        {
            Console.Out.WriteLine();
            Console.Out.WriteLine(
                distribution.Alliance is { } alliance
                    ? $"Inden for {alliance}: {words.Counted(distribution.Seats)}"
                    : words.Counted(distribution.Seats)
            );
            WriteQuotas(distribution, words);
            WriteAwards(distribution, words);
        }

        if (settled is Apportionment.LotRequired lot)
        {
            Console.Out.WriteLine();
            Console.Out.WriteLine(
                $"Der skal trækkes lod om {words.Counted(lot.Seats)} mellem {string.Join(", ", lot.Between)}."
            );
        }
    }

    private static void WriteQuotas(Distribution distribution, CalculationWords words)
    {
        if (distribution.Quotas is [_, ..] quotas)
        {
            Screen.Table(
                [words.Who, "Hele kvoter", "Rest"],
                quotas.Select(quota =>
                    new[] { quota.Name, quota.Whole.ToString(Danish), AnswerJson.Remainder(quota.Remainder) }
                )
            );
        }
    }

    private static void WriteAwards(Distribution distribution, CalculationWords words)
    {
        if (distribution.Awards is not [_, ..] awards)
        {
            return;
        }

        var isRest = distribution.Quotas is [_, ..];
        Screen.Table(
            ["Nr.", "Til", isRest ? "Rest" : "Kvotient", "Lod"],
            awards.Select(award =>
                new[]
                {
                    award.Seat.ToString(Danish),
                    award.To,
                    isRest
                        ? AnswerJson.Remainder(award.Quotient)
                        : $"{award.Quotient.Votes.ToString("N0", Danish)} : {award.Quotient.Divisor}",
                    award.ByLot ? "lod" : "",
                }
            )
        );
    }
}
