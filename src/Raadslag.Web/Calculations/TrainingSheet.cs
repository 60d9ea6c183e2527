using Raadslag.Law.Elections;
using Raadslag.Law.Training;
using Raadslag.Publishing.Worksheets;

namespace Raadslag.Web.Calculations;

/// <summary>Training places as they are shown: the councils, their municipalities and the key; or reported places filled up.</summary>
public static class TrainingSheet
{
    /// <summary>The places of an education by its key, also when a lot is missing.</summary>
    public static Worksheet Of(Education education, EducationResult.Distributed result)
    {
        var lots = result.Places.LotsRequired.ToArray();
        var places = $"{DanishFigures.Grouped(education.Places)} pladser";
        return new Worksheet(
            $"Lærepladser: {education.Name}",
            lots is []
                ? $"{places} er fordelt på {education.Areas.Count} råd og deres kommuner."
                : $"Der skal trækkes lod om {string.Join("; om ", lots.Select(Lot))}."
        )
        {
            Tables = [Areas(education, result), .. Municipalities(education, result), Key(education, result)],
            Notes =
            [
                $"Nøglen: {string.Join(", ", education.Indicators.Select(one => $"{one.Name} vægter {one.Weight}"))}. Hvert tal er først gjort til andele af sin egen sum, og andelene er lagt sammen efter vægtene.",
                "Landets pladser er delt mellem rådene efter summen af deres kommuners nøgle, og hvert råds pladser mellem dets kommuner. Tallene går op på begge niveauer.",
                "KL's nøgle for social- og sundhedsuddannelserne vægter historiske elevtal og ældrenøglen. Vægtene er ikke offentliggjort, så de skal skrives her.",
            ],
        };
    }

    /// <summary>Reported places, filled up to the obligation.</summary>
    public static Worksheet Of(ReportedPlaces places, ReportedPlacesResult.Filled result)
    {
        var reported = result.Lines.Sum(line => (long)line.Reported);
        var rest = long.Max(0, places.Obligation - reported);
        return new Worksheet(
            $"{DanishFigures.Grouped(places.Obligation)} pladser: det indberettede og resten efter nøgle",
            result.Rest is Apportionment.LotRequired lot ? $"Der skal trækkes lod om {Lot(lot)}."
                : rest == 0
                    ? $"Der er indberettet {DanishFigures.Grouped(reported)} pladser, og det opfylder forpligtelsen på {DanishFigures.Grouped(places.Obligation)}. Intet er fordelt efter nøglen."
                : $"Der er indberettet {DanishFigures.Grouped(reported)} pladser. De {DanishFigures.Grouped(rest)}, der mangler i {DanishFigures.Grouped(places.Obligation)}, er fordelt efter nøglen."
        )
        {
            Tables =
            [
                new(
                    "Pladser",
                    [
                        new("Navn"),
                        new("Nøgle", IsNumber: true),
                        new("Indberettet", IsNumber: true),
                        new("Efter nøglen", IsNumber: true),
                        new("I alt", IsNumber: true),
                    ],
                    [
                        .. result.Lines.Zip(
                            places.Reports,
                            (line, report) =>
                                (IReadOnlyList<WorksheetCell>)
                                    [
                                        line.Id,
                                        DanishFigures.Whole(report.Weight),
                                        DanishFigures.Whole(line.Reported),
                                        DanishFigures.Whole(line.Added),
                                        DanishFigures.Whole(line.Total),
                                    ]
                        ),
                    ]
                )
                {
                    Sum =
                    [
                        "I alt",
                        DanishFigures.Whole(places.Reports.Aggregate(Int128.Zero, (sum, one) => sum + one.Weight)),
                        DanishFigures.Whole(reported),
                        DanishFigures.Whole(result.Lines.Sum(line => line.Added)),
                        DanishFigures.Whole(result.Total),
                    ],
                    Drawn = 4,
                },
            ],
            Notes =
            [
                "Først tæller det, kommunerne selv har indberettet; kun resten fordeles efter nøglen, uden hensyn til, hvem der har indberettet meget eller lidt. Det er vores læsning af, at KL »laver en databaseret fordeling af de resterende pladser«.",
                "Resten er fordelt ved de største brøker.",
            ],
        };
    }

    private static WorksheetTable Areas(Education education, EducationResult.Distributed result) =>
        Table(
            "Rådene",
            "Råd",
            education.Places,
            education.Areas.Select(area =>
                (
                    area.Id,
                    result.Places.Groups.FirstOrDefault(group => group.Id == area.Id)?.Total
                        ?? result.Places.Between.SeatsOf[area.Id],
                    Share: area.Lines.Aggregate(
                        Int128.Zero,
                        (sum, line) => sum + result.Key.Shares.First(share => share.Id == line.Id).Weight
                    )
                )
            )
        );

    private static IEnumerable<WorksheetTable> Municipalities(
        Education education,
        EducationResult.Distributed result
    ) =>
        education.Areas.SelectMany(area =>
            result
                .Places.Groups.Where(group => group.Id == area.Id)
                .Select(group =>
                    Table(
                        $"Kommunerne i {area.Id}",
                        "Kommune",
                        group.Total,
                        area.Lines.Select(line =>
                            (
                                line.Id,
                                group.Within.SeatsOf[line.Id],
                                result.Key.Shares.First(share => share.Id == line.Id).Weight
                            )
                        )
                    )
                )
        );

    private static WorksheetTable Table(
        string title,
        string who,
        int places,
        IEnumerable<(string Id, int Places, Int128 Weight)> rows
    )
    {
        var all = rows.ToArray();
        var weights = all.Aggregate(Int128.Zero, (sum, row) => sum + row.Weight);
        return new WorksheetTable(
            title,
            [new(who), new("Nøgle", IsNumber: true), new("Nøjagtigt", IsNumber: true), new("Pladser", IsNumber: true)],
            [
                .. all.Select(row =>
                    (IReadOnlyList<WorksheetCell>)
                        [
                            row.Id,
                            DanishFigures.Percent(row.Weight, weights, 3),
                            weights == 0
                                ? ""
                                : DanishFigures.Fraction((System.Numerics.BigInteger)row.Weight * places, weights, 2),
                            DanishFigures.Whole(row.Places),
                        ]
                ),
            ]
        )
        {
            Sum =
            [
                "I alt",
                weights == 0 ? "" : "100,000 %",
                DanishFigures.Fraction(places, 1, 2),
                DanishFigures.Whole(all.Sum(row => row.Places)),
            ],
            Drawn = 3,
        };
    }

    private static WorksheetTable Key(Education education, EducationResult.Distributed result) =>
        new(
            "Nøglen",
            [
                new("Navn"),
                .. education.Indicators.Select(one => new WorksheetColumn(one.Name, IsNumber: true)),
                new("Andel af nøglen", IsNumber: true),
            ],
            [
                .. result.Key.Shares.Select(share =>
                    (IReadOnlyList<WorksheetCell>)
                        [share.Id, .. share.Of.Select(of => (WorksheetCell)of.InPercent(3)), share.Share.InPercent(3)]
                ),
            ]
        );

    private static string Lot(Apportionment.LotRequired lot) =>
        $"{DanishFigures.Grouped(lot.Seats)} mellem {string.Join(", ", lot.Between)}";
}
