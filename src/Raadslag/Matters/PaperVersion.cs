using System.ComponentModel.DataAnnotations.Schema;
using Raadslag.Foundations;

namespace Raadslag.Matters;

/// <summary>The text of a matter as one council saw it (<i>sagsfremstilling</i>); never changed, only followed by another.</summary>
public sealed class PaperVersion
{
    public required PaperVersionId Id { get; init; }

    /// <summary>Markdown; "" when the part was printed but empty, null when it was not printed. So for all three.</summary>
    public required string? Background { get; init; }

    public required string? Recommendation { get; init; }

    public required string? Presentation { get; init; }

    /// <summary>The paper it is a version of; null for one that was read from a document.</summary>
    public PaperId? Paper { get; init; }

    /// <summary>Its number among the paper's versions, from 1; 0 for one that was read.</summary>
    public int Number { get; init; }

    /// <summary>The matter's title in this version; null for one that was read: there the item has it.</summary>
    public string? Title { get; init; }

    /// <summary>The account that saved it; null for the command line and for one that was read.</summary>
    public Guid? Author { get; init; }

    /// <summary>When it was saved; null for one that was read.</summary>
    public DateTime? SavedAt { get; init; }

    /// <summary>The earlier version whose text it brings back; null when it does not.</summary>
    public int? RestoredFrom { get; init; }

    /// <summary>
    /// Whether it is read with the text: closed for one written, or still there, while the text was closed, until its
    /// secretary opens it.
    /// </summary>
    public Access Access { get; set; }

    /// <summary>The parts together.</summary>
    [NotMapped]
    public PaperText Text => new(Title ?? "", Background ?? "", Recommendation ?? "", Presentation ?? "");

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
