using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Raadslag.Accounts;
using Raadslag.Web.Reading;

namespace Raadslag.Web.Pages.Records;

/// <summary>Who did what, and when: the record in words, the newest first.</summary>
[Authorize(Roles = Roles.CouncilSecretary)]
public sealed class HistoryModel(RaadslagDb db) : PageModel
{
    internal IReadOnlyList<HistoryLine> Lines { get; private set; } = [];

    internal Paging Paging { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "side")] int? page, CancellationToken cancellation)
    {
        var total = await db.Record.CountAsync(cancellation);
        Paging = new Paging(Paging.Sensible(page), total, number => $"/haendelseslog?side={number}");
        Lines = await db.HistoryAsync(Paging, cancellation);
        return Paging.Page > Paging.Pages ? NotFound() : Page();
    }
}
