using Raadslag.Foundations;

namespace Raadslag.Publication;

/// <summary>Identifies a published snapshot.</summary>
public readonly record struct SnapshotId(Guid Value) : IRecordId<SnapshotId>
{
    public static SnapshotId From(Guid value) => new(value);

    public static SnapshotId New() => From(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}
