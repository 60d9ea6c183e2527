using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Raadslag.Accounts;
using Raadslag.Bodies;
using Raadslag.FollowUp;
using Raadslag.Matters;
using Raadslag.Web.Accounts;
using Raadslag.Web.Phrases;
using Raadslag.Web.Reading;
using Raadslag.Web.Writing;

namespace Raadslag.Web.Pages.Writing;

/// <summary>A matter in work: its texts, and what it has promised.</summary>
[Authorize(Roles = Roles.Insiders), ResponseCache(NoStore = true)]
public sealed class MatterWorkModel(RaadslagDb db, ShareMatterHandler sharing, DecidePromiseHandler promises)
    : PageModel
{
    [BindProperty(Name = "slug", SupportsGet = true)]
    public string Slug { get; set; } = "";

    internal MatterAtWork At { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        await FindAsync(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostShareAsync(List<Guid> councils, CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation) || At.Master is not { MayWrite: true } master)
        {
            return NotFound();
        }

        var command = new ShareMatter(master.Paper.Id, [.. councils.Select(OrganizationId.From)]);
        var outcome = await sharing.HandleAsync(command, User.AsActor, cancellation);
        return outcome.Refusal is { } refusal
            ? Refused(refusal.InDanish)
            : Done("Rådene har fået teksten. Når du ændrer den, får de ændringerne som forslag.");
    }

    public async Task<IActionResult> OnPostPromiseAsync(
        Guid promise,
        PromiseState state,
        string? due,
        CancellationToken cancellation
    )
    {
        if (!await FindAsync(cancellation))
        {
            return NotFound();
        }

        var dueOn = TypedDay.Read(due, $"d-{promise}", ModelState);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var command = new DecidePromise(PromiseId.From(promise), state, dueOn);
        var outcome = await promises.HandleAsync(command, User.AsActor, cancellation);
        return outcome.Refusal is { } refusal ? Refused(refusal.InDanish) : Done(state.DoneInDanish);
    }

    private async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (await MatterAtWork.FindAsync(db, User.AsActor, Slug, cancellation) is not { } found)
        {
            return false;
        }

        At = found;
        return true;
    }

    private PageResult Refused(string why)
    {
        ModelState.AddModelError("", why);
        return Page();
    }

    private LocalRedirectResult Done(string notice)
    {
        TempData["Notice"] = notice;
        return LocalRedirect(PaperAtHand.MatterAddress(At.Matter.Slug));
    }
}
