using System.ComponentModel.DataAnnotations.Schema;

namespace Raadslag.Matters;

/// <summary>
/// The master text as far as a council has taken a position on it (<i>stillingtagen til den fælles tekst</i>). What the
/// master says beyond it are suggestions; what the council's text says beside it is local.
/// </summary>
public sealed class MasterPosition
{
    /// <summary>The council's paper.</summary>
    public required PaperId Paper { get; init; }

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

    /// <summary>Counts the positions taken, so that two at once are noticed.</summary>
    public required int Revision { get; set; }
}
