using System.Globalization;
using Raadslag.Foundations;

namespace Raadslag.Bodies;

/// <summary>A municipality as every installation knows it, from the CSV in the assembly.</summary>
/// <param name="Code">Four digits with leading zero.</param>
/// <param name="Name">Its name, without the word for municipality.</param>
/// <param name="Region">Its region today.</param>
/// <param name="RegionFrom2027">Its region from 1 January 2027.</param>
/// <param name="Council">The council (KKR) it belongs to.</param>
/// <param name="Population">Its inhabitants on 1 January of <paramref name="Year"/>.</param>
/// <param name="Year">The year of the inhabitants.</param>
public sealed record ReferenceMunicipality(
    string Code,
    string Name,
    string Region,
    string RegionFrom2027,
    string Council,
    int Population,
    int Year
)
{
    /// <summary>All 98, in the order of their codes.</summary>
    public static IReadOnlyList<ReferenceMunicipality> All { get; } = Read();

    /// <summary>The five councils, in the order of their first municipality.</summary>
    public static IReadOnlyList<string> Councils { get; } = [.. All.Select(one => one.Council).Distinct()];

    private static ReferenceMunicipality[] Read() =>
        [
            .. CsvTable
                .OfResource("Bodies.Reference.municipalities.csv")
                .Lines.Select(line => line.Cells!)
                .Select(cell => new ReferenceMunicipality(
                    cell[0],
                    cell[1],
                    cell[2],
                    cell[3],
                    cell[4],
                    Number(cell[5]),
                    Number(cell[6])
                )),
        ];

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
