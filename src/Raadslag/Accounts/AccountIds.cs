using Raadslag.Foundations;

namespace Raadslag.Accounts;

/// <summary>Identifies an assigned role.</summary>
public readonly record struct RoleAssignmentId(Guid Value) : IRecordId<RoleAssignmentId>
{
    public static RoleAssignmentId From(Guid value) => new(value);

    public static RoleAssignmentId New() => From(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}

/// <summary>Identifies a session.</summary>
public readonly record struct SessionId(Guid Value) : IRecordId<SessionId>
{
    public static SessionId From(Guid value) => new(value);

    public static SessionId New() => From(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}

/// <summary>Identifies a link that works once.</summary>
public readonly record struct InvitationId(Guid Value) : IRecordId<InvitationId>
{
    public static InvitationId From(Guid value) => new(value);

    public static InvitationId New() => From(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}
