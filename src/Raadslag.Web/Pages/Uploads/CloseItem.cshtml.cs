using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Raadslag.Accounts;
using Raadslag.Archive;
using Raadslag.Import;
using Raadslag.Meetings;
using Raadslag.Publishing;
using Raadslag.Web.Accounts;
using Raadslag.Web.Hosting;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Pages.Uploads;

/// <summary>Closes one item of a stored document, with the reason that everybody reads instead.</summary>
[Authorize(Roles = Roles.CouncilSecretary)]
public sealed class CloseItemModel(RaadslagDb db, CorrectImportedDocumentHandler handler) : PageModel
{
    internal ImportedDocument Document { get; private set; } = null!;

    internal ItemDraft Item { get; private set; } = null!;

    /// <summary>The item's key in the document: its number, "3.4~2" for the second of that number.</summary>
    internal string Key { get; private set; } = "";

    /// <summary>Why it is closed, as typed.</summary>
    internal string? Reason { get; private set; }

    internal string BackHref =>
        Document.Showing == DocumentShowing.Shown
            ? $"{PublicAddresses.Meeting(Document.Council.Slug, Document.Date)}/{Document.Kind.InAddress}"
            : $"/import/dokument/{Document.Id}";

    public async Task<IActionResult> OnGetAsync(Guid id, string? punkt, CancellationToken cancellation) =>
        await FindAsync(id, punkt, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, string? punkt, string? reason, CancellationToken cancellation)
    {
        if (!await FindAsync(id, punkt, cancellation))
        {
            return NotFound();
        }

        Reason = reason;
        var corrections = new Dictionary<string, string>
        {
            [$"items/{Key}/access"] = "closed",
            [$"items/{Key}/closedReason"] = reason ?? "",
        };
        var command = new CorrectImportedDocument(Document.Id, corrections);
        var outcome = await handler.HandleAsync(command, User.AsActor, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            var isHidden = refusal == CorrectionRefusal.HasHiddenCharacter;
            ModelState.AddModelError(
                refusal.IsAboutClosing || isHidden ? "reason" : "",
                isHidden ? HiddenPhrases.Sentence("Grunden", reason) : refusal.InDanish
            );
            return Page();
        }

        var isShown = Document.Showing == DocumentShowing.Shown;
        if (isShown)
        {
            await HttpContext.ForgetPublicPagesAsync();
        }

        TempData["Notice"] = isShown ? UploadPhrases.ItemClosed : UploadPhrases.ItemClosedUnseen;
        return Redirect(isShown ? BackHref : $"/import/dokument/{outcome.Value}");
    }

    private async Task<bool> FindAsync(Guid id, string? key, CancellationToken cancellation)
    {
        var found = await db.ImportedDocumentAsync(new MeetingDocumentId(id), User.AsActor, cancellation);
        var place = found?.Paths.ToList().IndexOf($"items/{key}") ?? -1;
        if (found is null || place < 0)
        {
            return false;
        }

        (Document, Key) = (found, key!);
        Item = found.Draft.Sections.SelectMany(section => section.Items).ElementAt(place);
        return true;
    }
}
