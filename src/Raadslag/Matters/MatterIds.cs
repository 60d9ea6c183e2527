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
