using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;
using Raadslag.Web.Hosting;
using Raadslag.Web.Reading;

namespace Raadslag.Web.Pages.Matters;

/// <summary>Everything filed under one case number (<i>sagsnummer</i>).</summary>
[AllowAnonymous, OutputCache(PolicyName = PublicPages.Tag)]
public sealed class FiledMattersModel(RaadslagDb db) : PageModel
{
    internal string Number { get; private set; } = "";

    internal IReadOnlyList<MatterLine> Matters { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string number, CancellationToken cancellation)
    {
        Number = number;
        Matters = MatterLine.Of(await db.PublishedUnder(Number).ToListAsync(cancellation));
        return Matters is [] ? NotFound() : Page();
    }
}
