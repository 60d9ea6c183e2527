using System.ComponentModel.DataAnnotations.Schema;

namespace Raadslag.Matters;

/// <summary>What one person has written in one window and not yet saved as a version (<i>kladde</i>).</summary>
/// <remarks>Drafts are kept as they are typed; they are nobody's history, and leave no line in the record.</remarks>
public sealed class Draft
{
    public required DraftId Id { get; init; }

    public required PaperId Paper { get; init; }

    public required Guid Author { get; init; }

    /// <summary>The version it was begun from; 0 for a paper without any.</summary>
    public required int BaseVersion { get; set; }

    public required string Title { get; set; }

    public required string Background { get; set; }

    public required string Recommendation { get; set; }

    public required string Presentation { get; set; }

    /// <summary>The parts together.</summary>
    [NotMapped]
    public PaperText Text
    {
        get => new(Title, Background, Recommendation, Presentation);
        set =>
            (Title, Background, Recommendation, Presentation) = (
                value.Title,
                value.Background,
                value.Recommendation,
                value.Presentation
            );
    }

    /// <summary>Counts the saves, so that a second window of the same draft is noticed.</summary>
    public required int Revision { get; set; }

    /// <summary>When it was last written.</summary>
    public required DateTime SavedAt { get; set; }

    /// <summary>What became of it; null while it waits.</summary>
    public DraftEnd? End { get; set; }
}

/// <summary>How a draft ended.</summary>
public enum DraftEnd
{
    /// <summary>It became part of a version.</summary>
    Saved,

    /// <summary>Its author threw it away.</summary>
    Discarded,
}
