using Raadslag.Law.Contributions;
using Raadslag.Law.Elections;
using Raadslag.Publishing.Worksheets;

namespace Raadslag.Web.Calculations;

/// <summary>Savings and contributions as they are shown.</summary>
public static class ContributionSheet
{
    /// <summary>The same percentage saved on every budget, also when a lot is missing.</summary>
    public static Worksheet Of(SavingsResult.Saved saved)
    {
        var total = saved.Saving + ((saved.Parts as Apportionment.LotRequired)?.Seats ?? 0);
        return new Worksheet(
            $"{saved.Percentage.InPercent()} sparet på {(saved.Lines.Count == 1 ? "1 budget" : $"{saved.Lines.Count} budgetter")}",
            saved.Parts is Apportionment.LotRequired lot
                ? $"Der skal trækkes lod om {DanishFigures.Grouped(lot.Seats)} mellem {string.Join(", ", lot.Between)}; de står lige."
                : $"{DanishFigures.Grouped(total)} af {DanishFigures.Grouped(saved.Budget)} er sparet, {saved.Percentage.InPercent()} af hvert budget."
        )
        {
            Tables =
            [
                new(
                    "Besparelsen",
                    [
                        new("Budget"),
                        new("Før", IsNumber: true),
                        new("Nøjagtigt", IsNumber: true),
                        new("Sparet", IsNumber: true),
                        new("Efter", IsNumber: true),
                    ],
                    [
                        .. saved.Lines.Select(line =>
                            (IReadOnlyList<WorksheetCell>)
                                [
                                    line.Name,
                                    DanishFigures.Whole(line.Budget),
                                    line.Exact.Shown(),
                                    DanishFigures.Whole(line.Saving),
                                    DanishFigures.Whole(line.Left),
                                ]
                        ),
                    ]
                )
                {
                    Sum =
                    [
                        "I alt",
                        DanishFigures.Whole(saved.Budget),
                        DanishFigures.Fraction(total, 1, 2),
                        DanishFigures.Whole(saved.Saving),
                        DanishFigures.Whole(saved.Budget - saved.Saving),
                    ],
                    Drawn = 3,
                },
            ],
            Notes =
            [
                "Vores læsning: procenten tages af alle budgetter tilsammen og rundes til et helt beløb (halve op). Det beløb deles efter budgetterne ved de største brøker, så besparelserne går op.",
            ],
        };
    }

    /// <summary>The same amount for each head.</summary>
    public static Worksheet Of(PerHeadResult.Calculated calculated) =>
        new(
            $"Bidrag på {Kroner(calculated.Rate)} pr. hoved",
            $"{Kroner(calculated.Rate)} for hver af {DanishFigures.Grouped(calculated.Heads)} giver {Kroner(calculated.Sum)}"
        )
        {
            Tables =
            [
                new(
                    "Bidragene",
                    [new("Navn"), new("Antal", IsNumber: true), new("Bidrag i kr.", IsNumber: true)],
                    [
                        .. calculated.Lines.Select(line =>
                            (IReadOnlyList<WorksheetCell>)
                                [line.Who, DanishFigures.Whole(line.Heads), InKroner(line.Contribution)]
                        ),
                    ]
                )
                {
                    Sum = ["I alt", DanishFigures.Whole(calculated.Heads), InKroner(calculated.Sum)],
                    Drawn = 2,
                },
            ],
        };

    private static string Kroner(long ore) => $"{InKroner(ore).Text} kr.";

    private static WorksheetCell InKroner(long ore) =>
        ore % 100 == 0 ? DanishFigures.Whole(ore / 100) : DanishFigures.Fraction(ore, 100, 2);
}
