using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Foundations;
using Raadslag.Rights;

namespace Raadslag.Archive;

/// <summary>A council's documents are its secretary's to store, correct and approve.</summary>
internal static class SecretaryRule
{
    public static async Task<bool> AllowsAsync(
        RaadslagDb db,
        Actor actor,
        OrganizationId council,
        CancellationToken cancellation
    ) => (await Gate.OfAsync(db, actor, cancellation)).Lets(Deed.Write, Thing.FiledDocument, council);

    /// <summary>The councils whose documents the actor may store.</summary>
    public static async Task<IReadOnlyList<OrganizationId>> CouncilsAsync(
        RaadslagDb db,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var gate = await Gate.OfAsync(db, actor, cancellation);
        var councils = await db
            .Organizations.Where(organization => organization.Kind == OrganizationKind.Council)
            .Select(organization => organization.Id)
            .ToListAsync(cancellation);
        return councils.FindAll(council => gate.Lets(Deed.Write, Thing.FiledDocument, council));
    }
}
