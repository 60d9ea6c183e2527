using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Raadslag.Accounts;
using Raadslag.Bodies;
using Raadslag.Matters;
using Raadslag.Web.Accounts;
using Raadslag.Web.Phrases;
using Raadslag.Web.Writing;

namespace Raadslag.Web.Pages.Writing;

/// <summary>Where a matter begins.</summary>
[Authorize(Roles = Roles.Writers), ResponseCache(NoStore = true)]
public sealed class NewMatterModel(RaadslagDb db, OpenMatterHandler handler) : PageModel
{
    [BindProperty]
    public string? Title { get; set; }

    /// <summary>The council, or the word for the text that all share.</summary>
    [BindProperty]
    public string? Council { get; set; }

    [BindProperty]
    public PaperPurpose Purpose { get; set; }

    /// <summary>Whether they can write the text for all councils.</summary>
    internal bool CanShare { get; private set; }

    internal IReadOnlyList<Organization> Councils { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await ShowAsync(cancellation);
        var chosen = Councils.FirstOrDefault(council => council.Slug == Council);
        if (chosen is null && Council != PaperAtHand.MasterSlug)
        {
            ModelState.AddModelError("council", PaperRefusal.CouncilIsMissing.InDanish);
            return Page();
        }

        var command = new OpenMatter(Title ?? "", chosen?.Id, Purpose);
        var outcome = await handler.HandleAsync(command, User.AsActor, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError(refusal.Field, refusal.Naming(Title));
            return Page();
        }

        return LocalRedirect($"{PaperAtHand.Address(outcome.Value.Slug, chosen?.Slug)}/skriv");
    }

    private async Task ShowAsync(CancellationToken cancellation)
    {
        (CanShare, var councils) = await db.PlacesToWriteAsync(User.AsActor, cancellation);
        Councils = [.. councils.OrderBy(council => council.Name, DanishNames.Order)];
    }
}
