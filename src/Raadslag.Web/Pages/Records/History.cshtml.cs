using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Raadslag.Accounts;
using Raadslag.History;
using Raadslag.Web.Accounts;
using Raadslag.Web.Reading;

namespace Raadslag.Web.Pages.Records;

/// <summary>Who did what, and when: the record in words, the newest first.</summary>
[Authorize(Roles = Roles.CouncilSecretary)]
public sealed class HistoryModel(RaadslagDb db) : PageModel
{
    private const int OnAPage = 50;

    internal IReadOnlyList<HistoryLine> Lines { get; private set; } = [];

    internal Paging Paging { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "side")] int? page, CancellationToken cancellation)
    {
        var number = Paging.Sensible(page);
        var skip = (number - 1) * OnAPage;
        var found = await db.RecordForAsync(User.AsActor, skip, OnAPage, cancellation);
        Lines = [.. found.Lines.Select(HistoryLine.Of)];
        // how many there are in all, nobody counts; that there are more is enough
        var total = skip + Lines.Count + (found.HasMore ? 1 : 0);
        Paging = new Paging(number, total, side => $"/haendelseslog?side={side}") { Size = OnAPage };
        return number > 1 && Lines is [] ? NotFound() : Page();
    }
}
