using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Raadslag.Matters;
using Raadslag.Web.Accounts;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Writing;

/// <summary>A page about one text in work: finds the text, and answers with a page or a way on.</summary>
public abstract class PaperPageModel : PageModel
{
    [BindProperty(Name = "slug", SupportsGet = true)]
    public string Slug { get; set; } = "";

    [BindProperty(Name = "text", SupportsGet = true)]
    public string TextSlug { get; set; } = "";

    internal PaperAtHand At { get; private set; } = null!;

    /// <summary>Finds the text; false when there is none that the reader may see.</summary>
    protected async Task<bool> FindAsync(RaadslagDb db, CancellationToken cancellation)
    {
        var council = PaperAtHand.CouncilIn(TextSlug);
        if (await PaperAtHand.FindAsync(db, User.AsActor, Slug, council, cancellation) is not { } found)
        {
            return false;
        }

        At = found;
        return true;
    }

    /// <summary>Finds the text for one who writes it; false for everybody else, as if there were none.</summary>
    protected async Task<bool> FindToWriteAsync(RaadslagDb db, CancellationToken cancellation) =>
        await FindAsync(db, cancellation) && At.MayWrite;

    /// <summary>Says why something was refused, where it can be put right.</summary>
    protected void Refuse(PaperRefusal refusal) => ModelState.AddModelError(refusal.Field, refusal.InDanish);

    /// <summary>Says why a text was refused, at the part and the line where it can be put right.</summary>
    protected void Refuse(PaperRefusal refusal, PaperText written)
    {
        if (refusal.IsBurden && PaperLimits.BurdenOf(written) is { } place)
        {
            ModelState.AddModelError(place.Part.Field, BurdenPhrases.InDanish(place));
        }
        else
        {
            ModelState.AddModelError(refusal.Field, refusal.Naming(written.Title));
        }
    }

    /// <summary>Says that it was done, and goes there.</summary>
    protected IActionResult Done(string notice, string href)
    {
        TempData["Notice"] = notice;
        return LocalRedirect(href);
    }
}
