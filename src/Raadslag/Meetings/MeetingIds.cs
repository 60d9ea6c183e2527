using Raadslag.Foundations;

namespace Raadslag.Meetings;

/// <summary>Identifies a meeting.</summary>
public readonly record struct MeetingId(Guid Value) : IRecordId<MeetingId>
{
    public static MeetingId From(Guid value) => new(value);

    public static MeetingId New() => From(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}

/// <summary>Identifies an agenda or minutes.</summary>
public readonly record struct MeetingDocumentId(Guid Value) : IRecordId<MeetingDocumentId>
{
    public static MeetingDocumentId From(Guid value) => new(value);

    public static MeetingDocumentId New() => From(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}

/// <summary>Identifies a section of an agenda.</summary>
public readonly record struct AgendaSectionId(Guid Value) : IRecordId<AgendaSectionId>
{
    public static AgendaSectionId From(Guid value) => new(value);

    public static AgendaSectionId New() => From(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}

/// <summary>Identifies an item on an agenda.</summary>
public readonly record struct AgendaItemId(Guid Value) : IRecordId<AgendaItemId>
{
    public static AgendaItemId From(Guid value) => new(value);

    public static AgendaItemId New() => From(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}

/// <summary>Identifies a decision.</summary>
public readonly record struct DecisionId(Guid Value) : IRecordId<DecisionId>
{
    public static DecisionId From(Guid value) => new(value);

    public static DecisionId New() => From(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}

/// <summary>Identifies an attachment.</summary>
public readonly record struct AttachmentId(Guid Value) : IRecordId<AttachmentId>
{
    public static AttachmentId From(Guid value) => new(value);

    public static AttachmentId New() => From(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}

/// <summary>Identifies a participation.</summary>
public readonly record struct ParticipationId(Guid Value) : IRecordId<ParticipationId>
{
    public static ParticipationId From(Guid value) => new(value);

    public static ParticipationId New() => From(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}
