using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;
using Raadslag.Web.Hosting;
using Raadslag.Web.Reading;

namespace Raadslag.Web.Pages.Matters;

/// <summary>All matters, the one treated last first.</summary>
[AllowAnonymous, OutputCache(PolicyName = PublicPages.Tag)]
public sealed class MattersModel(RaadslagDb db) : PageModel
{
    private const int MostInSeveral = 12;

    internal IReadOnlyList<MatterLine> Matters { get; private set; } = [];

    /// <summary>Those that more than one council has treated, the newest of them.</summary>
    internal IReadOnlyList<MatterLine> InSeveral { get; private set; } = [];

    internal Paging Paging { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "side")] int? page, CancellationToken cancellation)
    {
        var all = MatterLine.Of(await db.PublishedTreatments.ToListAsync(cancellation));
        Paging = new Paging(Paging.Sensible(page), all.Count, number => $"/sager?side={number}");
        Matters = [.. all.Skip((Paging.Page - 1) * Paging.Size).Take(Paging.Size)];
        InSeveral = [.. all.Where(matter => matter.Councils.Count > 1).Take(MostInSeveral)];
        return Paging.Page > Paging.Pages ? NotFound() : Page();
    }
}
