using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Raadslag.Accounts;
using Raadslag.Matters;
using Raadslag.People;
using Raadslag.Web.Accounts;
using Raadslag.Web.Hosting;
using Raadslag.Web.Phrases;
using Raadslag.Web.Reading;

namespace Raadslag.Web.Pages.Uploads;

/// <summary>What the machine thinks is the same, for a secretary to confirm or reject.</summary>
[Authorize(Roles = Roles.CouncilSecretary)]
public sealed class ProposalsModel(
    RaadslagDb db,
    ConfirmMatterProposalHandler sameMatter,
    RejectMatterProposalHandler otherMatter,
    ConfirmAliasProposalHandler samePerson,
    RejectAliasProposalHandler otherPerson
) : PageModel
{
    internal IReadOnlyList<ShownProposal> Matters { get; private set; } = [];

    internal IReadOnlyList<ShownProposal> People { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    public async Task<IActionResult> OnPostSameMatterAsync(Guid proposal, CancellationToken cancellation)
    {
        var command = new ConfirmMatterProposal(new MatterProposalId(proposal));
        var outcome = await sameMatter.HandleAsync(command, User.AsActor, cancellation);
        return await AnswerAsync(outcome.Refusal?.InDanish, "De to er nu én sag.", cancellation);
    }

    public async Task<IActionResult> OnPostOtherMatterAsync(Guid proposal, CancellationToken cancellation)
    {
        var command = new RejectMatterProposal(new MatterProposalId(proposal));
        var outcome = await otherMatter.HandleAsync(command, User.AsActor, cancellation);
        return await AnswerAsync(outcome.Refusal?.InDanish, "De er fortsat to sager.", cancellation);
    }

    public async Task<IActionResult> OnPostSamePersonAsync(Guid proposal, CancellationToken cancellation)
    {
        var command = new ConfirmAliasProposal(new AliasProposalId(proposal));
        var outcome = await samePerson.HandleAsync(command, User.AsActor, cancellation);
        return await AnswerAsync(outcome.Refusal?.InDanish, "De to navne er nu én person.", cancellation);
    }

    public async Task<IActionResult> OnPostOtherPersonAsync(Guid proposal, CancellationToken cancellation)
    {
        var command = new RejectAliasProposal(new AliasProposalId(proposal));
        var outcome = await otherPerson.HandleAsync(command, User.AsActor, cancellation);
        return await AnswerAsync(outcome.Refusal?.InDanish, "De er fortsat to personer.", cancellation);
    }

    private async Task<IActionResult> AnswerAsync(string? refusal, string notice, CancellationToken cancellation)
    {
        if (refusal is null)
        {
            await HttpContext.ForgetPublicPagesAsync();
            TempData["Notice"] = notice;
            return Redirect("/import/forslag");
        }

        ModelState.AddModelError("", refusal);
        await ShowAsync(cancellation);
        return Page();
    }

    private async Task ShowAsync(CancellationToken cancellation)
    {
        Matters = await db.OpenMatterProposalsAsync(User.AsActor, cancellation);
        People = await db.OpenAliasProposalsAsync(User.AsActor, cancellation);
    }
}
