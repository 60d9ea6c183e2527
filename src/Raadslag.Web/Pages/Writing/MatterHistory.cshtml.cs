using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Raadslag.Accounts;
using Raadslag.History;
using Raadslag.Matters;
using Raadslag.Web.Accounts;
using Raadslag.Web.Reading;
using Raadslag.Web.Writing;

namespace Raadslag.Web.Pages.Writing;

/// <summary>Who did what with one matter, and when.</summary>
[Authorize(Roles = Roles.Insiders), ResponseCache(NoStore = true)]
public sealed class MatterHistoryModel(RaadslagDb db) : PageModel
{
    [BindProperty(Name = "slug", SupportsGet = true)]
    public string Slug { get; set; } = "";

    internal MatterAtWork At { get; private set; } = null!;

    internal IReadOnlyList<HistoryLine> Lines { get; private set; } = [];

    internal Paging Paging { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "side")] int? page, CancellationToken cancellation)
    {
        if (await MatterAtWork.FindAsync(db, User.AsActor, Slug, cancellation) is not { } found)
        {
            return NotFound();
        }

        At = found;
        var home = PaperAtHand.MatterAddress(found.Matter.Slug);
        var all = await db.RecordOfMatterAsync(found, User.AsActor, cancellation);
        Paging = new Paging(Paging.Sensible(page), all.Count, number => $"{home}/historik?side={number}");
        Lines = [.. all.Skip((Paging.Page - 1) * Paging.Size).Take(Paging.Size).Select(HistoryLine.Of)];
        return Paging.Page > Paging.Pages ? NotFound() : Page();
    }
}
