using Raadslag.Distributions;
using Raadslag.Publishing.Worksheets;

namespace Raadslag.Web.Calculations;

/// <summary>Published quotas and places as they are shown, added up again.</summary>
public static class PublishedSheet
{
    /// <summary>The quotas of refugees of one region and year.</summary>
    /// <param name="rows">The municipalities, at least one.</param>
    /// <param name="quota">The quota announced for the region; null when the source does not say.</param>
    public static Worksheet Of(IReadOnlyList<RefugeeQuotaRow> rows, int? quota)
    {
        var calculated = rows.Sum(row => row.Calculated);
        int? decided = rows.All(row => row.Decided is not null) ? rows.Sum(row => row.Decided) : null;
        return new Worksheet(
            $"Flygtningekvoter {rows[0].Year}, Region {rows[0].Region}",
            quota is null ? $"Kommunerne har {Grouped(calculated)} tilsammen. Regionskvoten står ikke i kilden."
                : quota == calculated && (decided ?? quota) == quota
                    ? $"Det går op: kommunerne har {Grouped(calculated)} tilsammen, og det er regionskvoten."
                : $"Det går ikke op: regionskvoten er {Grouped(quota.Value)}, de beregnede kvoter er {Grouped(calculated)}{(decided is { } sum ? $" og de aftalte {Grouped(sum)}" : "")}."
        )
        {
            Tables =
            [
                new(
                    "Kvoterne",
                    [
                        new("Kommune"),
                        new("Beregnet", IsNumber: true),
                        new("Ændring", IsNumber: true),
                        new("Aftalt", IsNumber: true),
                    ],
                    [
                        .. rows.Select(row =>
                            (IReadOnlyList<WorksheetCell>)
                                [
                                    row.Municipality,
                                    DanishFigures.Whole(row.Calculated),
                                    row.Decided is { } now && now != row.Calculated
                                        ? DanishFigures.Change(now - row.Calculated)
                                        : "",
                                    row.Decided is { } agreed ? DanishFigures.Whole(agreed) : "",
                                ]
                        ),
                    ]
                )
                {
                    Sum =
                    [
                        "I alt",
                        DanishFigures.Whole(calculated),
                        decided is null ? "" : DanishFigures.Change(decided.Value - calculated),
                        decided is null ? "" : DanishFigures.Whole(decided.Value),
                    ],
                    Drawn = 1,
                },
            ],
            Notes =
            [
                "De udmeldte og aftalte kvoter, som de står i rådenes dagsordener og referater. Regionskvoten er summen af kommunernes (bekendtgørelse nr. 550 af 3. maj 2022 § 4, stk. 1), og de aftalte skal svare til den (§ 6, stk. 2).",
                .. decided is null ? ["Hvad der blev aftalt, står ikke i kilden."] : Array.Empty<string>(),
            ],
        };
    }

    /// <summary>The training places of a year.</summary>
    /// <param name="rows">The councils, at least one.</param>
    public static Worksheet Of(IReadOnlyList<TrainingPlacesRow> rows)
    {
        var (helpers, assistants) = (rows.Sum(row => row.Helpers), rows.Sum(row => row.Assistants));
        return new Worksheet(
            $"Lærepladser på social- og sundhedsuddannelserne {rows[0].Year}",
            $"{Grouped(helpers + assistants)} pladser: {Grouped(helpers)} til hjælpere og {Grouped(assistants)} til assistenter."
        )
        {
            Tables =
            [
                new(
                    "Pladserne",
                    [
                        new("Råd"),
                        new("Hjælper", IsNumber: true),
                        new("Andel", IsNumber: true),
                        new("Assistent", IsNumber: true),
                        new("Andel af assistenter", IsNumber: true),
                        new("I alt", IsNumber: true),
                    ],
                    [
                        .. rows.Select(row =>
                            (IReadOnlyList<WorksheetCell>)
                                [
                                    row.Council,
                                    DanishFigures.Whole(row.Helpers),
                                    DanishFigures.Percent(row.Helpers, helpers),
                                    DanishFigures.Whole(row.Assistants),
                                    DanishFigures.Percent(row.Assistants, assistants),
                                    DanishFigures.Whole(row.Helpers + row.Assistants),
                                ]
                        ),
                    ]
                )
                {
                    Sum =
                    [
                        "Hele landet",
                        DanishFigures.Whole(helpers),
                        "",
                        DanishFigures.Whole(assistants),
                        "",
                        DanishFigures.Whole(helpers + assistants),
                    ],
                    Drawn = 5,
                },
            ],
            Notes =
            [
                "KL's fordeling, som den står i rådenes referater fra juni 2026. Tallene er et minimum. Nøglen er forskellig for de to uddannelser, og dens vægte er ikke offentliggjort.",
            ],
        };
    }

    private static string Grouped(int number) => DanishFigures.Grouped(number);
}
