using Raadslag.Bodies;
using Raadslag.Foundations;
using Raadslag.Rights;

namespace Raadslag.Templates;

/// <summary>Who decides how a council's documents look.</summary>
public static class TemplateRules
{
    /// <summary>Whether the actor is the council's own secretary.</summary>
    public static async Task<bool> KeepsAsync(
        RaadslagDb db,
        Actor actor,
        OrganizationId council,
        CancellationToken cancellation
    ) => (await Gate.OfAsync(db, actor, cancellation)).Lets(Deed.Write, Thing.Template, council);
}
