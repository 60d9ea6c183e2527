using Raadslag.Law.Elections;
using Raadslag.Law.Refugees;
using Raadslag.Publishing.Worksheets;

namespace Raadslag.Web.Calculations;

/// <summary>Refugee quotas as they are shown: the quotas, the regions, and each step of § 4.</summary>
public static class RefugeeSheet
{
    /// <summary>The worksheet, also of quotas that wait for a lot.</summary>
    public static Worksheet Of(RefugeeFigures figures, RefugeeQuotaResult.Calculated result) =>
        new(
            $"Kommunekvoter efter § 4, landstal {DanishFigures.Grouped(figures.NationalNumber)}",
            Result(figures, result)
        )
        {
            Tables = [Regions(figures, result), Steps(figures, result), Shares(result)],
            Notes =
            [
                "Bekendtgørelse nr. 550 af 3. maj 2022 § 4. De kvoter, Udlændingestyrelsen melder ud, er de gældende; beregningen er en kontrol af dem.",
                "Fordelingsandelen er andelen af befolkningen minus forskellen mellem andelen af indvandrere og flygtninge og andelen af befolkningen (stk. 2). Beregnet er fordelingsandelen gange landstallet og alle familiesammenførte (stk. 3). Foreløbigt er det beregnede minus kommunens egne familiesammenførte (stk. 4). Negative sættes til nul (stk. 5).",
                $"Vores læsning: det, de øvrige kommuner har for meget tilsammen ({result.Positive.Shown()} mod landstallet {DanishFigures.Grouped(figures.NationalNumber)}), tages fra dem i forhold til deres foreløbige tal, og hele personer findes ved de største brøker over hele landet. Ordlyden af resten af stk. 5 er ikke fundet.",
                "Regionskvoten er summen af regionens kommuner (stk. 1). Alle skridt er regnet som brøker; kun visningen er rundet.",
            ],
        };

    private static string Result(RefugeeFigures figures, RefugeeQuotaResult.Calculated result) =>
        result.Rounding is Apportionment.LotRequired lot
            ? $"Der skal trækkes lod om {DanishFigures.Grouped(lot.Seats)} mellem {string.Join(", ", lot.Between)}; de står lige. De øvrige er fordelt."
            : $"{DanishFigures.Grouped(figures.NationalNumber)} flygtninge er fordelt på {result.Lines.Count} kommuner og {result.Regions.Count} {(result.Regions.Count == 1 ? "region" : "regioner")}.";

    private static WorksheetTable Regions(RefugeeFigures figures, RefugeeQuotaResult.Calculated result) =>
        new(
            "Regionskvoter",
            [new("Region"), new("Kvote", IsNumber: true), new("Andel", IsNumber: true)],
            [
                .. result.Regions.Select(region =>
                    (IReadOnlyList<WorksheetCell>)
                        [
                            region.Region,
                            DanishFigures.Whole(region.Quota),
                            DanishFigures.Percent(region.Quota, figures.NationalNumber),
                        ]
                ),
            ]
        )
        {
            Sum = ["I alt", DanishFigures.Whole(result.Regions.Sum(region => region.Quota)), ""],
            Drawn = 1,
        };

    private static WorksheetTable Steps(RefugeeFigures figures, RefugeeQuotaResult.Calculated result) =>
        new(
            "Kommunekvoter, skridt for skridt",
            [
                new("Kommune"),
                new("Fordelingsandel", IsNumber: true),
                new("Beregnet", IsNumber: true),
                new("Familiesammenførte", IsNumber: true),
                new("Foreløbigt", IsNumber: true),
                new("Fordelingstal", IsNumber: true),
                new("Kvote", IsNumber: true),
            ],
            [
                .. result.Lines.Zip(
                    figures.Municipalities,
                    (line, given) =>
                        (IReadOnlyList<WorksheetCell>)
                            [
                                line.Id,
                                line.Share.InPercent(3),
                                line.Calculated.Shown(),
                                DanishFigures.Whole(given.Reunified),
                                line.Preliminary.Shown(),
                                line.Exact.Shown(),
                                DanishFigures.Whole(line.Quota),
                            ]
                ),
            ]
        )
        {
            Sum =
            [
                "I alt",
                "100,000 %",
                DanishFigures.Fraction(figures.NationalNumber + result.Reunified, 1, 2),
                DanishFigures.Whole(result.Reunified),
                DanishFigures.Fraction(figures.NationalNumber, 1, 2),
                DanishFigures.Fraction(figures.NationalNumber, 1, 2),
                DanishFigures.Whole(result.Lines.Sum(line => line.Quota)),
            ],
        };

    private static WorksheetTable Shares(RefugeeQuotaResult.Calculated result) =>
        new(
            "Andelene",
            [
                new("Kommune"),
                new("Region"),
                new("Af befolkningen", IsNumber: true),
                new("Af indvandrere og flygtninge", IsNumber: true),
            ],
            [
                .. result.Lines.Select(line =>
                    (IReadOnlyList<WorksheetCell>)
                        [line.Id, line.Region, line.OfPopulation.InPercent(3), line.OfImmigrants.InPercent(3)]
                ),
            ]
        );
}
