using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Raadslag.Accounts;
using Raadslag.Foundations;
using Raadslag.Matters;
using Raadslag.Web.Accounts;
using Raadslag.Web.Phrases;
using Raadslag.Web.Writing;

namespace Raadslag.Web.Pages.Writing;

/// <summary>One text as its readers will get it, with what is said of it and what is waiting.</summary>
[Authorize(Roles = Roles.Insiders), ResponseCache(NoStore = true)]
public sealed class PaperModel(RaadslagDb db, ChangeFactsHandler facts, CivilCalendar calendar) : PaperPageModel
{
    internal PaperShown Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(db, cancellation))
        {
            return NotFound();
        }

        Shown = await PaperShown.ReadAsync(db, At, User.AsActor, calendar.Today(), cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostStateAsync(PaperState state, CancellationToken cancellation)
    {
        if (!await FindAsync(db, cancellation))
        {
            return NotFound();
        }

        var outcome = await facts.HandleAsync(new ChangeState(At.Paper.Id, state), User.AsActor, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            Refuse(refusal);
            Shown = await PaperShown.ReadAsync(db, At, User.AsActor, calendar.Today(), cancellation);
            return Page();
        }

        return Done($"Teksten er nu {state.InDanish}.", At.Href);
    }
}
