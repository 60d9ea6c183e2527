using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Raadslag.Accounts;
using Raadslag.Matters;
using Raadslag.Web.Accounts;
using Raadslag.Web.Reading;

namespace Raadslag.Web.Pages.Writing;

/// <summary>Every promise that somebody with this role has to decide about, with the one that falls due first.</summary>
[Authorize(Roles = Roles.Writers), ResponseCache(NoStore = true)]
public sealed class PromisesModel(RaadslagDb db) : PageModel
{
    internal IReadOnlyList<PromiseInWork> Promises { get; private set; } = [];

    internal Paging Paging { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "side")] int? page, CancellationToken cancellation)
    {
        var all = await db.PromisesInWorkAsync(User.AsActor, cancellation);
        Paging = new Paging(Paging.Sensible(page), all.Count, number => $"/arbejdsbord/opfoelgning?side={number}");
        Promises = [.. all.Skip((Paging.Page - 1) * Paging.Size).Take(Paging.Size)];
        return Paging.Page > Paging.Pages ? NotFound() : Page();
    }
}
