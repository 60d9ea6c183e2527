using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Raadslag.Foundations;
using Raadslag.Web.Writing;

namespace Raadslag.Web.Pages.Desk;

/// <summary>My desk: what waits for whoever is signed in.</summary>
[Authorize, ResponseCache(NoStore = true)]
public sealed class DeskModel(RaadslagDb db, CivilCalendar calendar) : PageModel
{
    internal DeskShown Shown { get; private set; } = null!;

    internal DateOnly Today { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Today = calendar.Today();
        Shown = await DeskShown.ReadAsync(db, User, calendar, cancellation);
    }
}
