using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Foundations;

namespace Raadslag.Accounts;

/// <summary>What whoever acts may do, and where: their roles as they are at this moment.</summary>
/// <param name="Assignments">Their roles; none for one who is not signed in.</param>
/// <param name="IsOperator">Whether it is the command line, which may do everything.</param>
public sealed record Standing(IReadOnlyList<RoleAssignment> Assignments, bool IsOperator)
{
    /// <summary>Reads the roles of the actor.</summary>
    public static async Task<Standing> OfAsync(RaadslagDb db, Actor actor, CancellationToken cancellation) =>
        actor.Id is { } account
            ? new Standing(
                await db
                    .RoleAssignments.AsNoTracking()
                    .Where(assignment => assignment.Account == account)
                    .ToListAsync(cancellation),
                IsOperator: false
            )
            : new Standing([], actor == Actor.CommandLine);

    /// <summary>Whether they have one of the roles in the organization.</summary>
    public bool Is(OrganizationId organization, params ReadOnlySpan<AccountRole> roles)
    {
        foreach (var assignment in Assignments)
        {
            if (
                roles.Contains(assignment.Role)
                && (assignment.Organization is null || assignment.Organization == organization)
            )
            {
                return true;
            }
        }

        return IsOperator;
    }

    /// <summary>Whether they have the role everywhere.</summary>
    public bool IsEverywhere(AccountRole role) =>
        IsOperator || Assignments.Any(assignment => assignment.Role == role && assignment.Organization is null);

    /// <summary>Whether they have the role anywhere at all.</summary>
    public bool IsAnywhere(AccountRole role) => IsOperator || Assignments.Any(assignment => assignment.Role == role);
}
