namespace Raadslag.Bodies;

/// <summary>One of the 98 municipalities (<i>kommune</i>), as reference data.</summary>
public sealed class Municipality
{
    /// <summary>The four-digit code, "0561".</summary>
    public required string Code { get; init; }

    /// <summary>Without the word Kommune: "Esbjerg".</summary>
    public required string Name { get; set; }

    /// <summary>Its address: /kommuner/{slug}.</summary>
    public required string Slug { get; init; }

    public required string Region { get; set; }

    /// <summary>The region from 1 January 2027 on.</summary>
    public required string RegionFrom2027 { get; set; }

    /// <summary>The body it belongs to.</summary>
    public required BodyId Body { get; set; }

    /// <summary>Inhabitants on 1 January of <see cref="PopulationYear"/>.</summary>
    public required int Population { get; set; }

    public required int PopulationYear { get; set; }
}
