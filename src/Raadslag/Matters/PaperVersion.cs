namespace Raadslag.Matters;

/// <summary>The text of a matter as one council saw it (<i>sagsfremstilling</i>); never changed, only followed by another.</summary>
public sealed class PaperVersion
{
    public required PaperVersionId Id { get; init; }

    /// <summary>Markdown; "" when the part was printed but empty, null when it was not printed. So for all three.</summary>
    public required string? Background { get; init; }

    public required string? Recommendation { get; init; }

    public required string? Presentation { get; init; }

    /// <summary>The recommendation's limbs in order; one when it is not divided.</summary>
    public List<RecommendationLimb> Limbs { get; init; } = [];
}

/// <summary>One limb of a recommendation (<i>led i en indstilling</i>), followed or changed by itself.</summary>
public sealed class RecommendationLimb
{
    public required PaperVersionId Paper { get; init; }

    /// <summary>Its place, from 1.</summary>
    public required int Order { get; init; }

    /// <summary>Markdown without bullet.</summary>
    public required string Text { get; init; }
}
