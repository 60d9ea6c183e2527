using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Raadslag.Accounts;
using Raadslag.Bodies;
using Raadslag.Publishing;
using Raadslag.Web.Accounts;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Pages.Councils;

/// <summary>Who of a council's people need more than a password, as its secretary decides.</summary>
[Authorize(Roles = $"{Roles.CouncilSecretary},{Roles.Administrator}"), ResponseCache(NoStore = true)]
public sealed class SignInDemandModel(RaadslagDb db, SetSignInDemandHandler handler) : PageModel
{
    internal Organization Council { get; private set; } = null!;

    internal DemandReach Reach { get; private set; }

    internal string Address => $"{PublicAddresses.Council(Council.Slug)}/totrin";

    public async Task<IActionResult> OnGetAsync(string council, CancellationToken cancellation)
    {
        if (!await FindAsync(council, cancellation))
        {
            return NotFound();
        }

        var standing = await Standing.OfAsync(db, User.AsActor, cancellation);
        return SetSignInDemandHandler.MaySet(standing, Council.Id) ? Page() : Forbid();
    }

    public async Task<IActionResult> OnPostAsync(string council, DemandReach? reach, CancellationToken cancellation)
    {
        if (!await FindAsync(council, cancellation))
        {
            return NotFound();
        }

        if (reach is not { } asked || !Enum.IsDefined(asked))
        {
            return BadRequest(); // the form's own choices hold nothing that cannot be read
        }

        var outcome = await handler.HandleAsync(new SetSignInDemand(Council.Id, asked), User.AsActor, cancellation);
        if (outcome.Refusal is AccountRefusal.MayNotSetDemand)
        {
            return Forbid();
        }

        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError("", refusal.InDanish);
            return Page();
        }

        TempData["Notice"] =
            asked is DemandReach.Everybody
                ? "Fra nu af skal alle med en rolle i rådet bruge totrinslogin eller en adgangsnøgle."
                : "Fra nu af gælder kravet kun dem, der kan ændre noget for andre.";
        return Redirect(Address);
    }

    private async Task<bool> FindAsync(string slug, CancellationToken cancellation)
    {
        var found = await db
            .Organizations.AsNoTracking()
            .SingleOrDefaultAsync(known => known.Slug == slug && known.Kind == OrganizationKind.Council, cancellation);
        if (found is null)
        {
            return false;
        }

        Council = found;
        Reach = await db
            .SignInDemands.Where(demand => demand.Council == found.Id)
            .Select(demand => demand.Reach)
            .SingleOrDefaultAsync(cancellation);
        return true;
    }
}
