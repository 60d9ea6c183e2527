using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Raadslag.Accounts;
using Raadslag.Archive;
using Raadslag.Meetings;
using Raadslag.Publishing;
using Raadslag.Web.Accounts;
using Raadslag.Web.Hosting;
using Raadslag.Web.Phrases;
using Raadslag.Web.Reading;

namespace Raadslag.Web.Pages.Uploads;

/// <summary>A stored document as everybody will read it, for its secretary to look at and publish.</summary>
[Authorize(Roles = Roles.CouncilSecretary)]
public sealed class DocumentModel(RaadslagDb db, PublishImportedDocumentHandler publishing) : PageModel
{
    internal ImportedDocument Document { get; private set; } = null!;

    internal string Html { get; private set; } = "";

    internal string MeetingName => $"{Document.Kind.InDanish}, {Document.Council.Name}, {Document.Date.WithoutWeekday}";

    internal string PublicHref =>
        $"{PublicAddresses.Meeting(Document.Council.Slug, Document.Date)}/{Document.Kind.InAddress}";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
        {
            return NotFound();
        }

        return Document.Showing == DocumentShowing.Shown ? Redirect(PublicHref) : Page();
    }

    public async Task<IActionResult> OnPostPublishAsync(Guid id, bool lookedAt, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
        {
            return NotFound();
        }

        var command = new PublishImportedDocument(new MeetingDocumentId(id), lookedAt);
        var outcome = await publishing.HandleAsync(command, User.AsActor, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            var field = refusal == PublishingRefusal.ClosingsAreNotLookedAt ? "lookedAt" : "";
            ModelState.AddModelError(field, refusal.InDanish);
            return Page();
        }

        await HttpContext.ForgetPublicPagesAsync();
        TempData["Notice"] = UploadPhrases.Published;
        return Redirect(PublicHref);
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken cancellation)
    {
        var found = await db.ImportedDocumentAsync(new MeetingDocumentId(id), User.AsActor, cancellation);
        if (found is null)
        {
            return false;
        }

        Document = found;
        Html = SecretaryLinks.AddTo(MeetingHtml.Render(found.Record, standsAlone: true), found);
        return true;
    }
}
