using Raadslag.Foundations;

namespace Raadslag.Bodies;

/// <summary>Identifies a body.</summary>
public readonly record struct BodyId(Guid Value) : IRecordId<BodyId>
{
    public static BodyId From(Guid value) => new(value);

    public static BodyId New() => From(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}

/// <summary>Identifies an organization.</summary>
public readonly record struct OrganizationId(Guid Value) : IRecordId<OrganizationId>
{
    public static OrganizationId From(Guid value) => new(value);

    public static OrganizationId New() => From(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}
