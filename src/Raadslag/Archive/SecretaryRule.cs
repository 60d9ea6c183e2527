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
}
