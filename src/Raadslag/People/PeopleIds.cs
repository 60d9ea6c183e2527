using Raadslag.Foundations;

namespace Raadslag.People;

/// <summary>Identifies a person.</summary>
public readonly record struct PersonId(Guid Value) : IRecordId<PersonId>
{
    public static PersonId From(Guid value) => new(value);

    public static PersonId New() => From(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}

/// <summary>Identifies an alias.</summary>
public readonly record struct PersonAliasId(Guid Value) : IRecordId<PersonAliasId>
{
    public static PersonAliasId From(Guid value) => new(value);

    public static PersonAliasId New() => From(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}

/// <summary>Identifies a proposed alias.</summary>
public readonly record struct AliasProposalId(Guid Value) : IRecordId<AliasProposalId>
{
    public static AliasProposalId From(Guid value) => new(value);

    public static AliasProposalId New() => From(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}

/// <summary>Identifies a membership.</summary>
public readonly record struct MembershipId(Guid Value) : IRecordId<MembershipId>
{
    public static MembershipId From(Guid value) => new(value);

    public static MembershipId New() => From(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}
