using Raadslag.Bodies;

namespace Raadslag.Accounts;

/// <summary>A role an account has, and where (<i>tildelt rolle</i>).</summary>
public sealed class RoleAssignment
{
    public required RoleAssignmentId Id { get; init; }

    public required Guid Account { get; init; }

    public required AccountRole Role { get; init; }

    /// <summary>The council or circle it holds in; null for everywhere.</summary>
    public required OrganizationId? Organization { get; init; }

    /// <summary>Code of the municipality of a municipal contact, a member or a substitute; null when none is named.</summary>
    public string? Municipality { get; init; }
}
