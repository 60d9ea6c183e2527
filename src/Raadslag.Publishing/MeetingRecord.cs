namespace Raadslag.Publishing;

/// <summary>What is published of an agenda (<i>dagsorden</i>) or of minutes (<i>referat</i>): filtered, and never changed.</summary>
public sealed record MeetingRecord
{
    /// <summary>The council's name: "KKR Syddanmark".</summary>
    public required string Council { get; init; }

    /// <summary>The council's address part.</summary>
    public required string CouncilSlug { get; init; }

    /// <summary>Agenda or minutes.</summary>
    public required PublishedKind Kind { get; init; }

    /// <summary>The day of the meeting.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>When it starts, local time; null when not known.</summary>
    public required TimeOnly? Start { get; init; }

    /// <summary>Where it is held; null when not known.</summary>
    public required string? Place { get; init; }

    /// <summary>Whether a person has gone through what a machine read.</summary>
    public required PublishedReview Review { get; init; }

    /// <summary>How many doubts the reading left.</summary>
    public required int Warnings { get; init; }

    /// <summary>Those who took part, in the document's order.</summary>
    public required IReadOnlyList<PublishedParticipant> Participants { get; init; }

    /// <summary>Those who sent an apology (<i>afbud</i>), in the document's order.</summary>
    public required IReadOnlyList<PublishedParticipant> Apologies { get; init; }

    /// <summary>The sections in the document's order, also those without items.</summary>
    public required IReadOnlyList<PublishedSection> Sections { get; init; }
}

/// <summary>What a published document is.</summary>
public enum PublishedKind
{
    /// <summary>Sent out before the meeting (<i>dagsorden</i>).</summary>
    Agenda,

    /// <summary>Written after it (<i>referat</i>).</summary>
    Minutes,
}

/// <summary>Whether a person has looked at what a machine read.</summary>
public enum PublishedReview
{
    /// <summary>Nobody has (<i>maskinelt læst</i>).</summary>
    MachineRead,

    /// <summary>A secretary has (<i>gennemset</i>).</summary>
    Approved,
}

/// <summary>A person on the list of participants or apologies.</summary>
/// <param name="Name">The name as printed.</param>
/// <param name="PersonSlug">The person's address part.</param>
/// <param name="Party">The list letter; null when none is printed.</param>
/// <param name="Municipality">The municipality without the word Kommune; null when none is printed.</param>
/// <param name="MunicipalitySlug">The municipality's address part; null when it was not recognized.</param>
public sealed record PublishedParticipant(
    string Name,
    string PersonSlug,
    string? Party,
    string? Municipality,
    string? MunicipalitySlug
);

/// <summary>A numbered group of items (<i>dagsordensafsnit</i>).</summary>
/// <param name="Number">As printed, without final dot; null where the layout has no sections.</param>
/// <param name="Title">The heading; empty where the layout has no sections.</param>
/// <param name="Items">The items in the document's order; may be empty.</param>
public sealed record PublishedSection(string? Number, string Title, IReadOnlyList<PublishedItem> Items);

/// <summary>One numbered point (<i>dagsordenspunkt</i>).</summary>
public sealed record PublishedItem
{
    /// <summary>Its place on the page: "punkt-3-4"; unique in the document.</summary>
    public required string Anchor { get; init; }

    /// <summary>As printed, without final dot.</summary>
    public required string Number { get; init; }

    /// <summary>Why it is closed (<i>lukket punkt</i>); null for an open one. A closed item has its number and nothing more.</summary>
    public string? ClosedReason { get; init; }

    /// <summary>The title; empty when it is closed.</summary>
    public required string Title { get; init; }

    /// <summary>The case number as printed; null when none is.</summary>
    public required string? CaseNumber { get; init; }

    /// <summary>The initials of the case officers.</summary>
    public required IReadOnlyList<string> CaseOfficers { get; init; }

    /// <summary>The matter's address part on the day of publication; null for a procedural item. It leads on for good.</summary>
    public required string? MatterSlug { get; init; }

    /// <summary>The parts that are printed, in the document's order.</summary>
    public required IReadOnlyList<PublishedPart> Parts { get; init; }

    /// <summary>The limbs of the recommendation, as Markdown without bullet.</summary>
    public required IReadOnlyList<string> RecommendationLimbs { get; init; }

    /// <summary>The annexes, marked and named, in the document's order.</summary>
    public required IReadOnlyList<PublishedAnnex> Annexes { get; init; }

    /// <summary>Links in the item's text that lead somewhere.</summary>
    public required IReadOnlyList<PublishedLink> Links { get; init; }

    /// <summary>Where it stands in the original; null when it is closed.</summary>
    public required SourcePlace? Source { get; init; }
}

/// <summary>What a part of an item says.</summary>
public enum PublishedPartKind
{
    /// <summary><i>Baggrund</i>.</summary>
    Background,

    /// <summary><i>Indstilling</i>.</summary>
    Recommendation,

    /// <summary><i>Sagsfremstilling</i>.</summary>
    Presentation,

    /// <summary><i>Beslutning</i>.</summary>
    Decision,
}

/// <summary>One part of an item.</summary>
/// <param name="Kind">What the part says.</param>
/// <param name="Heading">The heading as printed; empty when a person added the part.</param>
/// <param name="Markdown">The text; empty when nothing stands under the heading.</param>
public sealed record PublishedPart(PublishedPartKind Kind, string Heading, string Markdown);

/// <summary>An annex (<i>bilag</i>), as far as the document tells of it.</summary>
/// <param name="Text">The sentence the mark belongs to, or the annex's name in the prose; empty when there is none.</param>
/// <param name="Part">The part it belongs to; null when it is not known.</param>
/// <param name="IsMarked">By a mark in the margin (<c>./.</c>), else by name in the prose.</param>
/// <param name="Line">The line of the mark; null for an annex named in prose.</param>
public sealed record PublishedAnnex(string Text, PublishedPartKind? Part, bool IsMarked, int? Line)
{
    /// <summary>Why it is closed; null for an open one. Of a closed annex nothing else is told.</summary>
    public string? ClosedReason { get; init; }
}

/// <summary>A link in the text.</summary>
/// <param name="Text">What the reader sees.</param>
/// <param name="Url">Where it leads: http, https or mailto.</param>
public sealed record PublishedLink(string Text, string Url);

/// <summary>Where something stands in the original.</summary>
/// <param name="FirstLine">The first line, counted from 1.</param>
/// <param name="LastLine">The last line.</param>
/// <param name="Page">The page; null where the original has no pages.</param>
public sealed record SourcePlace(int FirstLine, int LastLine, int? Page);
