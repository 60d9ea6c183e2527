using Raadslag.Foundations;
using Raadslag.Matters;

namespace Raadslag.Meetings;

/// <summary>One numbered point on an agenda (<i>dagsordenspunkt</i>).</summary>
public sealed class AgendaItem
{
    public required AgendaItemId Id { get; init; }

    public required AgendaSectionId Section { get; init; }

    /// <summary>Its place in the whole document, from 1.</summary>
    public required int Order { get; init; }

    /// <summary>As printed: "3.4", "7a".</summary>
    public required string Number { get; init; }

    /// <summary>A copy of the matter's title on the day: renaming the matter must not rewrite an agenda sent out.</summary>
    public required string Title { get; init; }

    /// <summary>The case number printed with the item; null when none is.</summary>
    public required string? CaseNumber { get; init; }

    /// <summary>Initials of the case officers, joined by "/".</summary>
    public required string CaseOfficers { get; init; }

    public required PaperVersionId Paper { get; init; }

    /// <summary>First line of the item in the source.</summary>
    public required int FirstLine { get; init; }

    public required int LastLine { get; init; }

    /// <summary>The page of the source it starts on; null when the source has no pages.</summary>
    public required int? Page { get; init; }

    public Access Access { get; init; }

    /// <summary>Why it is closed, for everyone to read; null while it is open.</summary>
    public string? ClosedReason { get; init; }

    public Decision? Decision { get; init; }

    public List<Attachment> Attachments { get; init; } = [];
}

/// <summary>What the council decided on an item (<i>beslutning</i>).</summary>
public sealed class Decision
{
    public required DecisionId Id { get; init; }

    public required AgendaItemId Item { get; init; }

    /// <summary>Markdown; "" when the heading stands over nothing.</summary>
    public required string Text { get; init; }
}

/// <summary>An annex to an item (<i>bilag</i>), as far as the document tells of it.</summary>
public sealed class Attachment
{
    public required AttachmentId Id { get; init; }

    public required AgendaItemId Item { get; init; }

    public required int Order { get; init; }

    public required AttachmentOrigin Origin { get; init; }

    /// <summary>The sentence the mark belongs to, or the annex's name in the prose.</summary>
    public required string Text { get; init; }

    /// <summary>The line of the source with the mark; null for an annex named in prose.</summary>
    public required int? Line { get; init; }

    public Access Access { get; init; }

    /// <summary>Why it is closed, for everyone to read; null while it is open.</summary>
    public string? ClosedReason { get; init; }
}

/// <summary>How an annex made itself known.</summary>
public enum AttachmentOrigin
{
    /// <summary>By a mark in the margin (<c>./.</c>).</summary>
    Marked,

    /// <summary>By name in the prose.</summary>
    Named,
}
