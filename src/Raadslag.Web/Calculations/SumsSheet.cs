using Raadslag.Law.Numbers;
using Raadslag.Law.Sums;
using Raadslag.Publishing.Worksheets;

namespace Raadslag.Web.Calculations;

/// <summary>A table checked, as it is shown: first the figures that do not agree, then everything that was checked.</summary>
public static class SumsSheet
{
    /// <summary>The worksheet of a check.</summary>
    public static Worksheet Of(TableCheck.Checked check)
    {
        FigureCheck[] wrong = [.. check.Disagreements];
        FigureCheck[] unknown = [.. check.Figures.Where(one => one.Outcome is FigureOutcome.CannotBeChecked)];
        var known = check.Figures.Count - unknown.Length;
        return new Worksheet(
            $"Efterregning af {DanishFigures.Grouped(check.Figures.Count)} tal",
            wrong is [] ? $"Alt stemmer: {Counted(known)} efterregnet."
                : wrong is [var only]
                    ? $"Ét tal stemmer ikke: {At(only.At)}. Der står {Shown(only)}, og tallene giver {Exact(only.Computed!, only)}."
                : $"{wrong.Length} af {DanishFigures.Grouped(known)} tal stemmer ikke."
        )
        {
            Tables =
            [
                .. wrong is [] ? Array.Empty<WorksheetTable>() : [Disagreements(wrong)],
                new(
                    "Alt, der er efterregnet",
                    [new("Tal"), new("Står", IsNumber: true), new("Regnet", IsNumber: true), new("Stemmer"), new("Er")],
                    [.. check.Figures.Select(All)]
                ),
            ],
            Notes =
            [
                "Et tal stemmer, når det, der er regnet ud, runder til det, der står. Midt imellem to accepteres begge. En tom celle læses ikke som 0.",
                "En celle nævnes kun som den sandsynlige fejl, når den alene forklarer, at både dens række og dens kolonne ikke går op. Ellers kan det være summen eller ethvert af dens tal.",
            ],
        };
    }

    private static WorksheetTable Disagreements(FigureCheck[] wrong) =>
        new(
            "Stemmer ikke",
            [
                new("Tal"),
                new("Står", IsNumber: true),
                new("Regnet", IsNumber: true),
                new("Forskel", IsNumber: true),
                new("Er"),
                new("Sandsynlig fejl"),
            ],
            [
                .. wrong.Select(check =>
                    (IReadOnlyList<WorksheetCell>)
                        [
                            At(check.At),
                            Shown(check),
                            Exact(check.Computed!, check),
                            Exact(check.Difference!, check),
                            What(check.Relation),
                            check.Suspected is { } suspected
                                ? $"{At(suspected.Cell)}: skulle være {Exact(suspected.Expected, check)}"
                                : "summen eller et af dens tal",
                        ]
                ),
            ]
        );

    private static IReadOnlyList<WorksheetCell> All(FigureCheck check) =>
        [
            At(check.At),
            Shown(check),
            check.Computed is { } computed ? Exact(computed, check) : "",
            check.Outcome switch
            {
                FigureOutcome.Agrees => "ja",
                FigureOutcome.Disagrees => "nej",
                FigureOutcome.CannotBeChecked => "kan ikke regnes",
            },
            What(check.Relation),
        ];

    private static string What(Relation relation) =>
        relation switch
        {
            Relation.Sum sum => $"summen af {sum.Parts[0]} til {sum.Parts[^1]}",
            Relation.Average average => $"gennemsnittet af {average.Parts[0]} til {average.Parts[^1]}",
            Relation.PercentageOfTotal of => $"{of.Part} i procent af {of.TotalRow ?? "summen"}",
            Relation.PercentageOfColumn of => $"{of.Part} i procent af {of.Whole}",
            Relation.SumOfCells => "summen af celler",
            _ => throw new ArgumentOutOfRangeException(nameof(relation)),
        };

    private static string At(TableCell cell) => $"{cell.Row}, {cell.Column}";

    private static string Shown(FigureCheck check) =>
        check.Stated is not { } figure ? ""
        : figure.Decimals == 0 ? DanishFigures.Grouped(figure.Digits)
        : DanishFigures.Fraction(figure.Value.Numerator, figure.Value.Denominator, figure.Decimals);

    // one decimal more than is printed, where the exact number is not whole
    private static string Exact(Fraction number, FigureCheck check) =>
        number.Denominator == 1
            ? DanishFigures.Grouped(number.Numerator)
            : number.Shown((check.Stated?.Decimals ?? 0) + 1);

    private static string Counted(int figures) =>
        figures == 1 ? "1 tal er" : $"{DanishFigures.Grouped(figures)} tal er";
}
