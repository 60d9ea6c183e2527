namespace Raadslag.Bodies;

/// <summary>A group of people in or around a body that meets and decides (<i>råd, udvalg, styregruppe</i>).</summary>
public sealed class Organization
{
    public required OrganizationId Id { get; init; }

    public required BodyId Body { get; init; }

    public required OrganizationKind Kind { get; init; }

    public required string Name { get; init; }

    /// <summary>Its address: /raad/{slug}.</summary>
    public required string Slug { get; init; }
}

/// <summary>What an organization is.</summary>
public enum OrganizationKind
{
    /// <summary>The plenary of a body (<i>rådet</i>).</summary>
    Council,

    /// <summary>The chief executives of its municipalities (<i>kommunaldirektørkreds</i>).</summary>
    ChiefExecutiveCircle,

    /// <summary>Their directors of one field (<i>fagdirektørkreds</i>).</summary>
    DirectorCircle,
}
