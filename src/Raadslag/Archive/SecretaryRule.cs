using Microsoft.EntityFrameworkCore;
using Raadslag.Accounts;
using Raadslag.Bodies;
using Raadslag.Foundations;

namespace Raadslag.Archive;

/// <summary>A council's documents are its secretary's to store, correct and approve.</summary>
internal static class SecretaryRule
{
    public static async Task<bool> AllowsAsync(
        RaadslagDb db,
        Actor actor,
        OrganizationId council,
        CancellationToken cancellation
    ) => (await Standing.OfAsync(db, actor, cancellation)).Is(council, AccountRole.Secretary);

    /// <summary>The councils whose secretary the actor is.</summary>
    public static async Task<IReadOnlyList<OrganizationId>> CouncilsAsync(
        RaadslagDb db,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var standing = await Standing.OfAsync(db, actor, cancellation);
        var councils = await db
            .Organizations.Where(organization => organization.Kind == OrganizationKind.Council)
            .Select(organization => organization.Id)
            .ToListAsync(cancellation);
        return councils.FindAll(council => standing.Is(council, AccountRole.Secretary));
    }
}
