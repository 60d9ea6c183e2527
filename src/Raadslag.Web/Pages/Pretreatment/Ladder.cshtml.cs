using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Raadslag.Accounts;
using Raadslag.Bodies;
using Raadslag.Foundations;
using Raadslag.Matters;
using Raadslag.Pretreatment;
using Raadslag.Web.Accounts;
using Raadslag.Web.Phrases;
using Raadslag.Web.Reading;
using Treatment = Raadslag.Pretreatment.Treatment;

namespace Raadslag.Web.Pages.Pretreatment;

/// <summary>The way of a matter to one council: which bodies it passes, when, and what they say.</summary>
[Authorize(Roles = Roles.Insiders), ResponseCache(NoStore = true)]
public sealed class LadderModel(
    RaadslagDb db,
    CivilCalendar calendar,
    BuildLadderHandler building,
    ArrangeLadderHandler arranging,
    PlanStepHandler planning,
    RecordTreatmentHandler recording
) : PageModel
{
    /// <summary>The council's address part.</summary>
    [BindProperty(SupportsGet = true, Name = "raad")]
    public string? CouncilSlug { get; set; }

    /// <summary>The step whose forms are open.</summary>
    [BindProperty(SupportsGet = true, Name = "trin")]
    public Guid? Open { get; set; }

    [BindProperty]
    public TreatmentFields Fields { get; set; } = new();

    /// <summary>The way; null while a council is to be chosen.</summary>
    internal LadderShown? Shown { get; private set; }

    /// <summary>The councils to choose from, when none was.</summary>
    internal IReadOnlyList<Organization> Councils { get; private set; } = [];

    internal Matter Matter { get; private set; } = null!;

    internal DateOnly Today { get; private set; }

    /// <summary>The plan that was typed and refused; null when its fields show what is stored.</summary>
    internal TreatmentFields? TypedPlan { get; private set; }

    /// <summary>The treatment that was typed and refused; null when its fields show what is stored.</summary>
    internal TreatmentFields? TypedTreatment { get; private set; }

    /// <summary>Whose forms are open; null when none are.</summary>
    internal string? OpenBody => Shown?.Steps.FirstOrDefault(shown => shown.Step.Id.Value == Open)?.Body;

    internal string Address => $"/arbejdsbord/sag/{Matter.Slug}/vej?raad={CouncilSlug}";

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation) =>
        await ShowAsync(slug, cancellation) ?? Page();

    public async Task<IActionResult> OnPostBuildAsync(
        string slug,
        Guid[] circles,
        bool municipalities,
        CancellationToken cancellation
    )
    {
        if (await ShowAsync(slug, cancellation) is { } elsewhere)
        {
            return elsewhere;
        }

        var command = new BuildLadder(
            Matter.Id,
            Shown!.Council.Id,
            [.. circles.Select(OrganizationId.From)],
            municipalities ? LadderStepKind.Municipalities : LadderStepKind.Council
        );
        var outcome = await building.HandleAsync(command, User.AsActor, cancellation);
        return await AnswerAsync(outcome.Refusal?.InDanish, "", "Vejen er lagt.", cancellation);
    }

    public async Task<IActionResult> OnPostAddAsync(string slug, string? body, CancellationToken cancellation)
    {
        if (await ShowAsync(slug, cancellation) is { } elsewhere)
        {
            return elsewhere;
        }

        var kind =
            Enum.TryParse<LadderStepKind>(body, out var named) && Enum.IsDefined(named) ? named : LadderStepKind.Circle;
        var circle = Guid.TryParse(body, out var id) ? OrganizationId.From(id) : (OrganizationId?)null;
        var command = new AddStep(Matter.Id, Shown!.Council.Id, kind, circle);
        var outcome = await arranging.HandleAsync(command, User.AsActor, cancellation);
        return await AnswerAsync(outcome.Refusal?.InDanish, "", "Trinnet er føjet til.", cancellation);
    }

    public async Task<IActionResult> OnPostMoveAsync(
        string slug,
        Guid step,
        Shift shift,
        CancellationToken cancellation
    )
    {
        if (await ShowAsync(slug, cancellation) is { } elsewhere)
        {
            return elsewhere;
        }

        var command = new MoveStep(LadderStepId.From(step), shift);
        var outcome = await arranging.HandleAsync(command, User.AsActor, cancellation);
        return await AnswerAsync(outcome.Refusal?.InDanish, "", "Trinnet er flyttet.", cancellation);
    }

    public async Task<IActionResult> OnPostRemoveAsync(string slug, Guid step, CancellationToken cancellation)
    {
        if (await ShowAsync(slug, cancellation) is { } elsewhere)
        {
            return elsewhere;
        }

        var command = new RemoveStep(LadderStepId.From(step));
        var outcome = await arranging.HandleAsync(command, User.AsActor, cancellation);
        return await AnswerAsync(outcome.Refusal?.InDanish, "", "Trinnet er fjernet.", cancellation);
    }

    public async Task<IActionResult> OnPostPlanAsync(string slug, Guid step, CancellationToken cancellation)
    {
        Open = step;
        if (await ShowAsync(slug, cancellation) is { } elsewhere)
        {
            return elsewhere;
        }

        var day = TypedDay.Read(Fields.DayChosen, "planned", ModelState);
        TypedPlan = Fields;
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var command = new PlanStep(LadderStepId.From(step), Fields.Revision, day, Fields.IsShown);
        var outcome = await planning.HandleAsync(command, User.AsActor, cancellation);
        return await AnswerAsync(outcome.Refusal?.InDanish, "", "Dagen er gemt.", cancellation);
    }

    public async Task<IActionResult> OnPostTreatAsync(string slug, Guid step, CancellationToken cancellation)
    {
        Open = step;
        if (await ShowAsync(slug, cancellation) is { } elsewhere)
        {
            return elsewhere;
        }

        var day = TypedDay.Read(Fields.On, "on", ModelState);
        TypedTreatment = Fields;
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var treatment = new Treatment(day, Fields.Recommendation ?? "", Fields.Remarks ?? "", Fields.Reservations);
        var id = LadderStepId.From(step);
        var outcome = Fields.IsTreated
            ? await recording.HandleAsync(
                new ChangeTreatment(id, Fields.Revision, treatment),
                User.AsActor,
                cancellation
            )
            : await recording.HandleAsync(
                new RecordTreatment(id, Fields.Revision, treatment),
                User.AsActor,
                cancellation
            );
        return await AnswerAsync(
            outcome.Refusal?.InDanish,
            outcome.Refusal?.Field ?? "",
            "Behandlingen er gemt.",
            cancellation
        );
    }

    private async Task<IActionResult> AnswerAsync(
        string? refusal,
        string field,
        string notice,
        CancellationToken cancellation
    )
    {
        if (refusal is null)
        {
            TempData["Notice"] = notice;
            return Redirect(Address);
        }

        ModelState.AddModelError(field, refusal);
        await ShowAsync(Matter.Slug, cancellation); // as it is now, which may be why
        return Page();
    }

    // null when it is shown; whoever may not see it is not told that there is a matter
    private async Task<IActionResult?> ShowAsync(string slug, CancellationToken cancellation)
    {
        Today = calendar.Today();
        if (CouncilSlug is not { } council)
        {
            return await ChooseAsync(slug, cancellation);
        }

        if (await WayAtHand.FindAsync(db, User.AsActor, slug, council, cancellation) is not { } way)
        {
            return NotFound();
        }

        Matter = way.Matter;
        Shown = await LadderShown.ReadAsync(db, way, Today, cancellation);
        return null;
    }

    private async Task<IActionResult?> ChooseAsync(string slug, CancellationToken cancellation)
    {
        var found = await WayAtHand.CouncilsAsync(db, User.AsActor, slug, cancellation);
        if (found is not { } choice)
        {
            return NotFound();
        }

        Matter = choice.Matter;
        Councils = [.. choice.Councils.OrderBy(council => council.Name, DanishNames.Order)];
        return Councils is [var only] ? Redirect($"/arbejdsbord/sag/{Matter.Slug}/vej?raad={only.Slug}") : null;
    }
}
