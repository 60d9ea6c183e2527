using Raadslag.Bodies;
using Raadslag.Matters;
using Raadslag.Meetings;

namespace Raadslag.FollowUp;

/// <summary>Something a text says will be done later (<i>opfølgning</i>); a person takes it as an order, or drops it.</summary>
public sealed class Promise
{
    public required PromiseId Id { get; init; }

    public required MatterId Matter { get; init; }

    /// <summary>The council it was promised in; null for the text that all share.</summary>
    public required OrganizationId? Council { get; init; }

    /// <summary>The text it stands in; null for one read from a document.</summary>
    public required PaperId? Paper { get; init; }

    /// <summary>The item it stands under; null for one in a text not yet on an agenda.</summary>
    public required AgendaItemId? Item { get; init; }

    /// <summary>The sentence, as it was written.</summary>
    public required string Sentence { get; init; }

    /// <summary>The last day it can be kept; null when the sentence names none.</summary>
    public DateOnly? DueOn { get; set; }

    public PromiseState State { get; set; }

    /// <summary>The account that took it; null for one nobody has.</summary>
    public Guid? Owner { get; set; }

    public required DateTime FoundAt { get; init; }
}

/// <summary>What became of a promise.</summary>
public enum PromiseState
{
    /// <summary>Found by the machine; nobody has looked.</summary>
    Suggested,

    /// <summary>Somebody has taken it on; it stands on their desk.</summary>
    Taken,

    /// <summary>Somebody said it is none.</summary>
    Dropped,

    /// <summary>It was kept.</summary>
    Done,
}
