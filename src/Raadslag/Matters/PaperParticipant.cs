namespace Raadslag.Matters;

/// <summary>Somebody who has to do with a paper: writes it, presents it, or comes as a guest.</summary>
public sealed class PaperParticipant
{
    public required PaperParticipantId Id { get; init; }

    public required PaperId Paper { get; init; }

    public required ParticipantKind Kind { get; init; }

    /// <summary>Its place among those of its kind, from 1.</summary>
    public required int Order { get; set; }

    /// <summary>Who is planned, as printed: "direktør Stine Lund, KL".</summary>
    public required string Planned { get; set; }

    /// <summary>Who came instead; null when it was as planned, or is not known yet.</summary>
    public string? Actual { get; set; }

    /// <summary>The account of a case officer; null for somebody without one.</summary>
    public Guid? Account { get; set; }
}

/// <summary>In which capacity somebody has to do with a paper.</summary>
public enum ParticipantKind
{
    /// <summary>Writes it (<i>sagsbehandler</i>).</summary>
    Officer,

    /// <summary>Presents it at the meeting (<i>oplægsholder</i>).</summary>
    Presenter,

    /// <summary>Comes for it (<i>gæst</i>).</summary>
    Guest,
}

/// <summary>A figure that each council fills in by itself (<i>lokalt tal</i>): the text says {{tal: navn}}.</summary>
public sealed class LocalFigure
{
    public required PaperId Paper { get; init; }

    public required string Name { get; init; }

    /// <summary>As printed: "1.250".</summary>
    public required string Value { get; set; }
}
