namespace Raadslag.Meetings;

/// <summary>A numbered group of items (<i>dagsordensafsnit</i>); kept also when it has none.</summary>
public sealed class AgendaSection
{
    public required AgendaSectionId Id { get; init; }

    public required MeetingDocumentId Document { get; init; }

    public required int Order { get; init; }

    /// <summary>As printed, without final dot; null where the layout has no sections.</summary>
    public required string? Number { get; init; }

    public required string Title { get; init; }

    public List<AgendaItem> Items { get; init; } = [];
}
