namespace Raadslag.Import;

/// <summary>
/// What could be read of an agenda (<i>dagsorden</i>) or of minutes (<i>referat</i>), every warning, and every line
/// that could not be read; together they account for the whole source.
/// </summary>
public sealed record MinutesDraft
{
    /// <summary>The council as the document names it, "KKR Syddanmark"; null when it names none.</summary>
    public required string? Body { get; init; }

    /// <summary>Agenda or minutes.</summary>
    public required DocumentKind Kind { get; init; }

    /// <summary>The day of the meeting; null when the document does not say.</summary>
    public required DateOnly? Date { get; init; }

    /// <summary>When the meeting starts, local time; null when the document does not say.</summary>
    public required TimeOnly? Start { get; init; }

    /// <summary>Where it is held; null when the document does not say.</summary>
    public required string? Place { get; init; }

    /// <summary>Those who took part, in the document's order.</summary>
    public required IReadOnlyList<Participant> Participants { get; init; }

    /// <summary>Those who sent an apology (<i>afbud</i>), in the document's order.</summary>
    public required IReadOnlyList<Participant> Apologies { get; init; }

    /// <summary>The numbered sections in the document's order, also those without items.</summary>
    public required IReadOnlyList<SectionDraft> Sections { get; init; }

    /// <summary>What is uncertain, in the order of the lines.</summary>
    public required IReadOnlyList<ReadingWarning> Warnings { get; init; }

    /// <summary>What became of each line of the source, in the order of the lines: one entry a line.</summary>
    public required IReadOnlyList<LineFate> Fates { get; init; }

    /// <summary>The lines of the source, for provenance.</summary>
    public required IReadOnlyList<SourceLine> Lines { get; init; }
}

/// <summary>What a meeting document is.</summary>
public enum DocumentKind
{
    /// <summary>Sent out before the meeting (<i>dagsorden</i>).</summary>
    Agenda,

    /// <summary>Written after it (<i>referat</i>).</summary>
    Minutes,
}

/// <summary>What became of a line of the source.</summary>
public enum LineFate
{
    /// <summary>Its text stands in the draft.</summary>
    Used,

    /// <summary>Recognized as furniture: contents, page head or foot, mission and vision.</summary>
    SetApart,

    /// <summary>White space only.</summary>
    Blank,

    /// <summary>Not understood; listed for a person.</summary>
    Unread,
}

/// <summary>A person on the list of participants or apologies.</summary>
/// <param name="Name">The name as printed.</param>
/// <param name="Party">The list letter; null when none is printed.</param>
/// <param name="Municipality">The municipality without the word Kommune; null when none is printed.</param>
/// <param name="Line">The line it was read from.</param>
public sealed record Participant(string Name, string? Party, string? Municipality, int Line);

/// <summary>A numbered group of items (<i>dagsordensafsnit</i>).</summary>
/// <param name="Number">As printed, without a final dot; null where the layout has no sections.</param>
/// <param name="Title">The heading, its lines joined; empty where the layout has no sections.</param>
/// <param name="Lines">The heading's lines; an empty range where the layout has no sections.</param>
/// <param name="Items">The items in the document's order; may be empty.</param>
public sealed record SectionDraft(string? Number, string Title, LineRange Lines, IReadOnlyList<ItemDraft> Items);

/// <summary>A run of source lines, both ends included.</summary>
/// <param name="First">The first line, counted from 1.</param>
/// <param name="Last">The last line.</param>
public readonly record struct LineRange(int First, int Last);

/// <summary>One numbered point of the document (<i>dagsordenspunkt</i>), as far as it could be read.</summary>
public sealed record ItemDraft
{
    /// <summary>As printed, without a final dot: "3.4", "7a".</summary>
    public required string Number { get; init; }

    /// <summary>The full title, wrapped and hyphenated lines joined.</summary>
    public required string Title { get; init; }

    /// <summary>The case number as printed, "SAG-2026-00613"; null when none is printed.</summary>
    public required string? CaseNumber { get; init; }

    /// <summary>The initials of the case officers, in the order and case printed.</summary>
    public required IReadOnlyList<string> CaseOfficers { get; init; }

    /// <summary>From the heading's first line to the item's last.</summary>
    public required LineRange Lines { get; init; }

    /// <summary>The page the heading stands on; null where the source has no pages.</summary>
    public required int? Page { get; init; }

    /// <summary>The parts that are printed, in the document's order; an empty part is here with an empty text.</summary>
    public required IReadOnlyList<PartDraft> Parts { get; init; }

    /// <summary>The limbs of the recommendation, as Markdown without bullet; one limb when it is not divided.</summary>
    public required IReadOnlyList<string> RecommendationLimbs { get; init; }

    /// <summary>The annex marks in the margin (<c>./.</c>), in the order of their lines.</summary>
    public required IReadOnlyList<AnnexMark> AnnexMarks { get; init; }

    /// <summary>Annexes that the prose lists by name without a mark.</summary>
    public required IReadOnlyList<string> NamedAnnexes { get; init; }

    /// <summary>Links in the item's text, in its order.</summary>
    public required IReadOnlyList<LinkDraft> Links { get; init; }

    /// <summary>The text of the part, "" when it is printed but empty, null when it is not printed.</summary>
    public string? TextOf(PartKind kind) => Parts.FirstOrDefault(part => part.Kind == kind)?.Markdown;
}

/// <summary>What a part of an item says. The councils' four headings; other layouts map theirs onto them.</summary>
public enum PartKind
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

/// <summary>One part of an item. A layout with several headings of one kind gives one part with sub-headings.</summary>
/// <param name="Kind">What the part says.</param>
/// <param name="Heading">The heading as printed.</param>
/// <param name="Markdown">The text as clean Markdown; empty when nothing stands under the heading.</param>
/// <param name="Lines">From the heading to the part's last line.</param>
public sealed record PartDraft(PartKind Kind, string Heading, string Markdown, LineRange Lines);

/// <summary>A mark in the margin that says an annex belongs here.</summary>
/// <param name="Part">The part in which the sentence it belongs to stands; null when no sentence was found.</param>
/// <param name="Line">The line the mark was printed on (the first, when it was torn).</param>
/// <param name="Text">The sentence that names the annex; empty when there is none.</param>
public sealed record AnnexMark(PartKind? Part, int Line, string Text);

/// <summary>A link in the text.</summary>
/// <param name="Text">What the reader sees.</param>
/// <param name="Url">Where it leads; "#" where the source lost the address.</param>
/// <param name="Line">The line it was read from.</param>
public sealed record LinkDraft(string Text, string Url, int Line);
