using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Raadslag.Accounts;
using Raadslag.Web.Reading;
using Raadslag.Web.Writing;

namespace Raadslag.Web.Pages.Writing;

/// <summary>Every text in work, the one saved last first.</summary>
[Authorize(Roles = Roles.Insiders), ResponseCache(NoStore = true)]
public sealed class MatterListModel(RaadslagDb db) : PageModel
{
    internal IReadOnlyList<WorkLine> Lines { get; private set; } = [];

    internal Paging Paging { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "side")] int? page, CancellationToken cancellation)
    {
        var all = await DeskShown.AllAsync(db, User, cancellation);
        Paging = new Paging(Paging.Sensible(page), all.Count, number => $"/arbejdsbord/sager?side={number}");
        Lines = [.. all.Skip((Paging.Page - 1) * Paging.Size).Take(Paging.Size)];
        return Paging.Page > Paging.Pages ? NotFound() : Page();
    }
}
