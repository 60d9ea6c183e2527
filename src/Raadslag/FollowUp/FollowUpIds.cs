using Raadslag.Foundations;

namespace Raadslag.FollowUp;

/// <summary>Identifies a promise.</summary>
public readonly record struct PromiseId(Guid Value) : IRecordId<PromiseId>
{
    public static PromiseId From(Guid value) => new(value);

    public static PromiseId New() => From(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}
