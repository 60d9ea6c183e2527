using System.Globalization;
using Raadslag.Foundations;

namespace Raadslag.Distributions;

/// <summary>The training places of one council in the care educations (<i>social- og sundhedsuddannelserne</i>).</summary>
/// <param name="Year">The year.</param>
/// <param name="Council">The council.</param>
/// <param name="Helpers">Places for <i>social- og sundhedshjælper</i>.</param>
/// <param name="Assistants">Places for <i>social- og sundhedsassistent</i>.</param>
public sealed record TrainingPlacesRow(int Year, string Council, int Helpers, int Assistants);

/// <summary>The training agreements made in the country in a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Helpers">For <i>social- og sundhedshjælper</i>.</param>
/// <param name="Assistants">For <i>social- og sundhedsassistent</i>.</param>
public sealed record TrainingAgreementsRow(int Year, int Helpers, int Assistants);

/// <summary>Training places as KL has shared them between the councils, and the agreements made before.</summary>
public static class TrainingPlacesTable
{
    /// <summary>The councils, year by year.</summary>
    public static IReadOnlyList<TrainingPlacesRow> Rows { get; } =
    [
        .. CsvTable
            .OfResource("Distributions.Reference.sosu_places.csv")
            .Lines.Select(line => line.Cells!)
            .GroupBy(cell => (Year: Number(cell[0]), Council: cell[2]))
            .Select(group => new TrainingPlacesRow(
                group.Key.Year,
                group.Key.Council,
                Number(group.Single(cell => cell[1] is "helper")[3]),
                Number(group.Single(cell => cell[1] is "assistant")[3])
            )),
    ];

    /// <summary>The agreements, year by year.</summary>
    public static IReadOnlyList<TrainingAgreementsRow> Agreements { get; } =
    [
        .. CsvTable
            .OfResource("Distributions.Reference.sosu_agreements.csv")
            .Lines.Select(line => line.Cells!)
            .Select(cell => new TrainingAgreementsRow(Number(cell[0]), Number(cell[2]), Number(cell[1]))),
    ];

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
