using Raadslag.Foundations;

namespace Raadslag.Pretreatment;

/// <summary>Identifies a step on a matter's way.</summary>
public readonly record struct LadderStepId(Guid Value) : IRecordId<LadderStepId>
{
    public static LadderStepId From(Guid value) => new(value);

    public static LadderStepId New() => From(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}

/// <summary>Identifies a municipality's reservation.</summary>
public readonly record struct ReservationId(Guid Value) : IRecordId<ReservationId>
{
    public static ReservationId From(Guid value) => new(value);

    public static ReservationId New() => From(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}

/// <summary>Identifies a circle's meeting.</summary>
public readonly record struct CircleMeetingId(Guid Value) : IRecordId<CircleMeetingId>
{
    public static CircleMeetingId From(Guid value) => new(value);

    public static CircleMeetingId New() => From(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}
