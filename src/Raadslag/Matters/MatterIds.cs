using Raadslag.Foundations;

namespace Raadslag.Matters;

/// <summary>Identifies a matter.</summary>
public readonly record struct MatterId(Guid Value) : IRecordId<MatterId>
{
    public static MatterId From(Guid value) => new(value);

    public static MatterId New() => From(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}

/// <summary>Identifies a version of a paper.</summary>
public readonly record struct PaperVersionId(Guid Value) : IRecordId<PaperVersionId>
{
    public static PaperVersionId From(Guid value) => new(value);

    public static PaperVersionId New() => From(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}

/// <summary>Identifies a consultation.</summary>
public readonly record struct ConsultationId(Guid Value) : IRecordId<ConsultationId>
{
    public static ConsultationId From(Guid value) => new(value);

    public static ConsultationId New() => From(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}

/// <summary>Identifies a proposal that two matters are one.</summary>
public readonly record struct MatterProposalId(Guid Value) : IRecordId<MatterProposalId>
{
    public static MatterProposalId From(Guid value) => new(value);

    public static MatterProposalId New() => From(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}

/// <summary>Identifies a paper.</summary>
public readonly record struct PaperId(Guid Value) : IRecordId<PaperId>
{
    public static PaperId From(Guid value) => new(value);

    public static PaperId New() => From(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}

/// <summary>Identifies a draft.</summary>
public readonly record struct DraftId(Guid Value) : IRecordId<DraftId>
{
    public static DraftId From(Guid value) => new(value);

    public static DraftId New() => From(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}

/// <summary>Identifies somebody who has to do with a paper.</summary>
public readonly record struct PaperParticipantId(Guid Value) : IRecordId<PaperParticipantId>
{
    public static PaperParticipantId From(Guid value) => new(value);

    public static PaperParticipantId New() => From(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}

/// <summary>Identifies an annex to a paper.</summary>
public readonly record struct PaperAttachmentId(Guid Value) : IRecordId<PaperAttachmentId>
{
    public static PaperAttachmentId From(Guid value) => new(value);

    public static PaperAttachmentId New() => From(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}
