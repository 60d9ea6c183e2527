using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Raadslag.Accounts;
using Raadslag.Bodies;
using Raadslag.Web.Accounts;
using Raadslag.Web.Hosting;
using Raadslag.Web.Phrases;
using Raadslag.Web.Reading;

namespace Raadslag.Web.Pages.Administration;

/// <summary>All accounts and their roles, for those who give them.</summary>
[Authorize(Roles = Roles.Administrator), ResponseCache(NoStore = true)]
public sealed class AccountListModel(
    RaadslagDb db,
    OpenAccountHandler opening,
    AssignRoleHandler roles,
    CloseAccountHandler closing,
    EndSessionHandler sessions,
    ResetSecondFactorHandler secondFactor,
    SiteAddress site
) : PageModel
{
    [BindProperty(Name = "email")]
    public string? Email { get; set; }

    [BindProperty(Name = "name")]
    public string? Name { get; set; }

    [BindProperty(Name = "role")]
    public AccountRole Role { get; set; } = AccountRole.Secretary;

    [BindProperty(Name = "organization")]
    public Guid? Organization { get; set; }

    [BindProperty(Name = "municipality")]
    public string? Municipality { get; set; }

    internal AccountsShown Shown { get; private set; } = null!;

    /// <summary>Whether the form that opens an account is to be filled in again.</summary>
    internal bool IsOpeningRefused { get; private set; }

    public Task OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    public async Task<IActionResult> OnPostOpenAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return BadRequest(); // the form's own lists hold nothing that cannot be read
        }

        var command = new OpenAccount(Email ?? "", Name ?? "", Assigned);
        var outcome = await opening.HandleAsync(command, User.AsActor, cancellation);
        IsOpeningRefused = outcome.Refusal is not null;
        return await AnswerAsync(outcome.Refusal, () => LinkNotice(outcome.Value), cancellation);
    }

    public async Task<IActionResult> OnPostLinkAsync(Guid account, CancellationToken cancellation)
    {
        var outcome = await opening.HandleAsync(new RenewInvitation(account), User.AsActor, cancellation);
        return await AnswerAsync(outcome.Refusal, () => LinkNotice(outcome.Value), cancellation);
    }

    public async Task<IActionResult> OnPostAssignAsync(Guid account, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return BadRequest();
        }

        var outcome = await roles.HandleAsync(new AssignRole(account, Assigned), User.AsActor, cancellation);
        return await AnswerAsync(outcome.Refusal, () => Note("Rollen er givet."), cancellation);
    }

    public async Task<IActionResult> OnPostWithdrawAsync(Guid assignment, CancellationToken cancellation)
    {
        var command = new WithdrawRole(RoleAssignmentId.From(assignment));
        var outcome = await roles.HandleAsync(command, User.AsActor, cancellation);
        return await AnswerAsync(outcome.Refusal, () => Note("Rollen er fjernet."), cancellation);
    }

    public async Task<IActionResult> OnPostCloseAsync(Guid account, CancellationToken cancellation)
    {
        var outcome = await closing.HandleAsync(new CloseAccount(account), User.AsActor, cancellation);
        return await AnswerAsync(
            outcome.Refusal,
            () => Note("Kontoen er lukket. Det, den har gjort, står stadig i hændelsesloggen."),
            cancellation
        );
    }

    public async Task<IActionResult> OnPostReopenAsync(Guid account, CancellationToken cancellation)
    {
        var outcome = await closing.HandleAsync(new ReopenAccount(account), User.AsActor, cancellation);
        return await AnswerAsync(outcome.Refusal, () => Note("Kontoen er åben igen."), cancellation);
    }

    public async Task<IActionResult> OnPostEndAsync(Guid account, CancellationToken cancellation)
    {
        var outcome = await sessions.HandleAsync(new EndSessions(account, Except: null), User.AsActor, cancellation);
        return await AnswerAsync(outcome.Refusal, () => Note("Kontoen er logget ud alle steder."), cancellation);
    }

    public async Task<IActionResult> OnPostResetAsync(Guid account, CancellationToken cancellation)
    {
        var command = new ResetSecondFactor(account);
        var outcome = await secondFactor.HandleAsync(command, User.AsActor, cancellation);
        return await AnswerAsync(
            outcome.Refusal,
            () => Note("Totrinslogin er slået fra. Kontoens ejer logger ind med adgangskoden og slår det til igen."),
            cancellation
        );
    }

    private AssignedRole Assigned =>
        new(
            Role,
            Organization is { } id ? OrganizationId.From(id) : null,
            string.IsNullOrEmpty(Municipality) ? null : Municipality
        );

    private void Note(string notice) => TempData["Notice"] = notice;

    private void LinkNotice(OpenedAccount opened)
    {
        Note("Engangslinket virker i syv dage. Giv det til kontoens ejer; det vises kun nu.");
        TempData["Link"] = site.LinkTo(HttpContext, InvitationLinks.PathFor(opened.Key));
    }

    private async Task<IActionResult> AnswerAsync(AccountRefusal? refusal, Action done, CancellationToken cancellation)
    {
        if (refusal is not { } why)
        {
            done();
            return Redirect("/konti");
        }

        var sentence =
            why == AccountRefusal.NameHasHiddenCharacter ? HiddenPhrases.Sentence("Navnet", Name) : why.InDanish;
        ModelState.AddModelError(IsOpeningRefused ? why.Field : "", sentence);
        await ShowAsync(cancellation);
        return Page();
    }

    private async Task ShowAsync(CancellationToken cancellation)
    {
        var standing = await Standing.OfAsync(db, User.AsActor, cancellation);
        Shown = await AccountsShown.ReadAsync(db, standing, cancellation);
    }
}
