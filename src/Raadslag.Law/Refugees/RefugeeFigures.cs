using Raadslag.Law.Elections;

namespace Raadslag.Law.Refugees;

/// <summary>What the quotas of a year are calculated from.</summary>
/// <param name="NationalNumber">The refugees expected to be settled in the coming year (<i>landstallet</i>), at least 1.</param>
/// <param name="Municipalities">All municipalities of the country, in the order they are printed in.</param>
/// <remarks>Bekendtgørelse nr. 550 of 3 May 2022 § 8, with the dates of the figures.</remarks>
public sealed record RefugeeFigures(int NationalNumber, IReadOnlyList<RefugeeMunicipality> Municipalities)
{
    /// <summary>The lots already drawn, in the order they were drawn.</summary>
    public IReadOnlyList<DrawnLot> Lots { get; init; } = [];
}

/// <summary>The figures of one municipality.</summary>
/// <param name="Id">What it is called; no other is called the same.</param>
/// <param name="Region">Its region.</param>
/// <param name="Population">Its inhabitants on 1 January of the year the national number is announced.</param>
/// <param name="Immigrants">Those of them that are counted as immigrants and refugees, on the same day.</param>
/// <param name="Reunified">
/// Family of refugees who came to the country for the first time in the calendar year before, and to this municipality.
/// </param>
public sealed record RefugeeMunicipality(string Id, string Region, long Population, long Immigrants, long Reunified);
