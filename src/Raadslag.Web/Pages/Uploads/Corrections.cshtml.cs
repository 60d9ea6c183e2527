using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Raadslag.Accounts;
using Raadslag.Archive;
using Raadslag.Import;
using Raadslag.Meetings;
using Raadslag.Publishing;
using Raadslag.Web.Accounts;
using Raadslag.Web.Hosting;
using Raadslag.Web.Phrases;
using Raadslag.Web.Uploads;

namespace Raadslag.Web.Pages.Uploads;

/// <summary>A stored document beside the lines it was read from, for correcting it in a new version.</summary>
[Authorize(Roles = Roles.CouncilSecretary)]
[RequestFormLimits(ValueCountLimit = 20_000, ValueLengthLimit = 4_000_000)]
public sealed class CorrectionsModel(RaadslagDb db, CorrectImportedDocumentHandler handler) : PageModel
{
    private MinutesDraft _draft = null!;
    private Dictionary<string, string> _standing = [];

    internal DraftForm Form { get; private set; } = null!;

    internal string MeetingName { get; private set; } = "";

    internal string MeetingHref { get; private set; } = "";

    /// <summary>Whether everybody can read the document, and so its new version.</summary>
    internal bool IsShown { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) =>
        await FindAsync(new MeetingDocumentId(id), cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        if (!await FindAsync(new MeetingDocumentId(id), cancellation))
        {
            return NotFound();
        }

        var changes = DraftForm.ChangesIn(Request.Form, _standing);
        var command = new CorrectImportedDocument(new MeetingDocumentId(id), changes);
        var outcome = await handler.HandleAsync(command, User.AsActor, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            Form = new DraftForm(_draft, DraftForm.CorrectionsIn(Request.Form, _draft));
            var sentence =
                refusal == CorrectionRefusal.HasHiddenCharacter ? HiddenPhrases.Sentence(changes) : refusal.InDanish;
            ModelState.AddModelError(refusal.IsAboutClosing ? Form.ClosingInDoubt : "", sentence);
            return Page();
        }

        if (!IsShown)
        {
            TempData["Notice"] = UploadPhrases.CorrectedUnseen;
            return Redirect($"/import/dokument/{outcome.Value}");
        }

        await HttpContext.ForgetPublicPagesAsync();
        TempData["Notice"] = UploadPhrases.Corrected;
        return Redirect(MeetingHref);
    }

    private async Task<bool> FindAsync(MeetingDocumentId id, CancellationToken cancellation)
    {
        if (await db.DocumentToCorrectAsync(id, User.AsActor, cancellation) is not { } found)
        {
            return false;
        }

        _draft = found.Reading;
        _standing = new(CorrectedDraft.TextsOf(_draft), StringComparer.Ordinal);
        foreach (var (path, text) in found.Corrections)
        {
            _standing[path] = text;
        }

        Form = new DraftForm(_draft, found.Corrections);
        // also what has been withdrawn is corrected here
        MeetingName = $"{found.Kind.InDanish}, {found.Council.Name}, {found.Date.WithoutWeekday}";
        IsShown = await db.Snapshots.AnyAsync(shown => shown.IsCurrent && shown.Document == id, cancellation);
        MeetingHref = IsShown
            ? $"{PublicAddresses.Meeting(found.Council.Slug, found.Date)}/{found.Kind.InAddress}"
            : $"/import/dokument/{id}";
        return true;
    }
}
