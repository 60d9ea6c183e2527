using Raadslag.Foundations;

namespace Raadslag.Archive;

/// <summary>Identifies an original file.</summary>
public readonly record struct OriginalId(Guid Value) : IRecordId<OriginalId>
{
    public static OriginalId From(Guid value) => new(value);

    public static OriginalId New() => From(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}

/// <summary>Identifies one reading of an original that was stored.</summary>
public readonly record struct ImportId(Guid Value) : IRecordId<ImportId>
{
    public static ImportId From(Guid value) => new(value);

    public static ImportId New() => From(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}

/// <summary>Identifies a correction.</summary>
public readonly record struct CorrectionId(Guid Value) : IRecordId<CorrectionId>
{
    public static CorrectionId From(Guid value) => new(value);

    public static CorrectionId New() => From(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}

/// <summary>Identifies an upload that waits for its secretary.</summary>
public readonly record struct PendingUploadId(Guid Value) : IRecordId<PendingUploadId>
{
    public static PendingUploadId From(Guid value) => new(value);

    public static PendingUploadId New() => From(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}
