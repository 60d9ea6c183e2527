using System.Globalization;
using Raadslag.Cli.CommandLine;
using Raadslag.Law.Elections;

namespace Raadslag.Cli.Elections;

/// <summary>An election on the screen: the seats, then every calculation behind them.</summary>
internal static class ElectionView
{
    private static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da-DK");

    public static void Write(ElectionAnswer answer)
    {
        if (answer.Settled is not { } settled)
        {
            Console.Out.WriteLine(answer.Refusal);
            return;
        }

        Screen.Table(
            ["Liste", "Mandater"],
            settled.SeatsOf.Select(seats => new[] { seats.Key, seats.Value.ToString(Danish) })
        );
        foreach (var distribution in settled.Distributions)
        {
            Console.Out.WriteLine();
            Console.Out.WriteLine(
                distribution.Alliance is { } alliance
                    ? $"Inden for {alliance}: {Seats(distribution.Seats)}"
                    : Seats(distribution.Seats)
            );
            WriteQuotas(distribution);
            WriteAwards(distribution);
        }

        if (settled is Apportionment.LotRequired lot)
        {
            Console.Out.WriteLine();
            Console.Out.WriteLine(
                $"Der skal trækkes lod om {Seats(lot.Seats)} mellem {string.Join(", ", lot.Between)}."
            );
        }
    }

    private static string Seats(int seats) => $"{seats.ToString(Danish)} mandat{(seats is 1 ? "" : "er")}";

    private static void WriteQuotas(Distribution distribution)
    {
        if (distribution.Quotas is [_, ..] quotas)
        {
            Screen.Table(
                ["Liste", "Hele kvoter", "Rest"],
                quotas.Select(quota =>
                    new[] { quota.Name, quota.Whole.ToString(Danish), ElectionResultJson.Remainder(quota.Remainder) }
                )
            );
        }
    }

    private static void WriteAwards(Distribution distribution)
    {
        if (distribution.Awards is not [_, ..] awards)
        {
            return;
        }

        var isRest = distribution.Quotas is [_, ..];
        Screen.Table(
            ["Mandat", "Til", isRest ? "Rest" : "Kvotient", "Lod"],
            awards.Select(award =>
                new[]
                {
                    award.Seat.ToString(Danish),
                    award.To,
                    isRest
                        ? ElectionResultJson.Remainder(award.Quotient)
                        : $"{award.Quotient.Votes.ToString("N0", Danish)} : {award.Quotient.Divisor}",
                    award.ByLot ? "lod" : "",
                }
            )
        );
    }
}
