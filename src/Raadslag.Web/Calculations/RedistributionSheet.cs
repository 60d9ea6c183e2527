using Raadslag.Law.Agreements;
using Raadslag.Publishing.Worksheets;

namespace Raadslag.Web.Calculations;

/// <summary>Parts changed by agreement as they are shown: calculated, changed and why, decided.</summary>
public static class RedistributionSheet
{
    /// <summary>The worksheet of an agreement.</summary>
    public static Worksheet Of(RedistributionResult.Agreed agreed) =>
        new($"Aftalt fordeling af {DanishFigures.Grouped(agreed.Decided)}", Result(agreed))
        {
            Tables =
            [
                new(
                    "Beregnet og aftalt",
                    [
                        new("Navn"),
                        new("Beregnet", IsNumber: true),
                        new("Ændring", IsNumber: true),
                        new("Aftalt", IsNumber: true),
                        new("Grund"),
                    ],
                    [.. agreed.Lines.Select(Row)]
                )
                {
                    Sum =
                    [
                        "I alt",
                        DanishFigures.Whole(agreed.Calculated),
                        DanishFigures.Change(agreed.Decided - agreed.Calculated),
                        DanishFigures.Whole(agreed.Decided),
                        "",
                    ],
                    Drawn = 3,
                },
            ],
            Notes =
            [
                "Summen af de aftalte kvoter skal svare til regionskvoten (bekendtgørelse nr. 550 af 3. maj 2022 § 6, stk. 2). En aftale om flygtningekvoter skal meddeles Udlændingestyrelsen inden den 10. september (integrationsloven § 8, stk. 1) og underskrives på vegne af kommunalbestyrelserne (bekendtgørelsens § 6, stk. 4); rådets beslutning er ikke selve aftalen.",
                "Aftalen bortfalder, hvis landstallet ændres, medmindre den siger, hvad der så skal ske (§ 6, stk. 3).",
            ],
        };

    private static string Result(RedistributionResult.Agreed agreed)
    {
        var moved = agreed.Lines.Sum(line => long.Max(0, line.Decided - line.Calculated));
        var changed = agreed.Lines.Count(line => line.Changes is not []);
        return moved == 0
            ? $"Intet er flyttet: alle har, hvad der er beregnet, {DanishFigures.Grouped(agreed.Decided)} i alt."
            : $"{DanishFigures.Grouped(moved)} er flyttet, og {changed} har fået deres tal ændret. Summen er stadig {DanishFigures.Grouped(agreed.Decided)}.";
    }

    private static IReadOnlyList<WorksheetCell> Row(RedistributionLine line) =>
        [
            line.Who,
            DanishFigures.Whole(line.Calculated),
            line.Changes is [] ? "" : DanishFigures.Change(line.Decided - line.Calculated),
            DanishFigures.Whole(line.Decided),
            string.Join("; ", Reasons(line).Distinct()),
        ];

    private static IEnumerable<string> Reasons(RedistributionLine line) =>
        line.Exemption is { } exemption
            ? [$"fritaget{(exemption.SinceYear is { } year ? $" siden {year}" : "")}: {exemption.Reason}"]
            : line.Changes.Select(change => change.Reason);
}
