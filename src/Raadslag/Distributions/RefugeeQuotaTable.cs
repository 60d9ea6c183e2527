using System.Globalization;
using Raadslag.Foundations;

namespace Raadslag.Distributions;

/// <summary>The quota of refugees announced for one municipality, and what the councils agreed on.</summary>
/// <param name="Year">The year the refugees are settled in.</param>
/// <param name="Region">The region.</param>
/// <param name="Code">The municipality, four digits.</param>
/// <param name="Municipality">Its name.</param>
/// <param name="Calculated">What Udlændingestyrelsen calculated.</param>
/// <param name="Decided">What was agreed on; null when the source does not say.</param>
public sealed record RefugeeQuotaRow(
    int Year,
    string Region,
    string Code,
    string Municipality,
    int Calculated,
    int? Decided
);

/// <summary>Refugee quotas as they were announced: some years and regions only, from public agendas and minutes.</summary>
public static class RefugeeQuotaTable
{
    /// <summary>The municipalities, in the order of the source.</summary>
    public static IReadOnlyList<RefugeeQuotaRow> Rows { get; } =
    [
        .. CsvTable
            .OfResource("Distributions.Reference.refugee_quotas.csv")
            .Lines.Select(line => line.Cells!)
            .Select(cell => new RefugeeQuotaRow(
                Number(cell[0]),
                cell[1],
                cell[2],
                cell[3],
                Number(cell[4]),
                cell[5] is "" ? null : Number(cell[5])
            )),
    ];

    private static readonly Dictionary<(int Year, string Region), int> Regions = CsvTable
        .OfResource("Distributions.Reference.refugee_quota_totals.csv")
        .Lines.Select(line => line.Cells!)
        .ToDictionary(cell => (Number(cell[0]), cell[1]), cell => Number(cell[2]));

    /// <summary>The quota announced for a region; null when the source does not say.</summary>
    public static int? OfRegion(int year, string region) =>
        Regions.TryGetValue((year, region), out var quota) ? quota : null;

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
