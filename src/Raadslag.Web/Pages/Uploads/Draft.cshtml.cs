using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Raadslag.Accounts;
using Raadslag.Archive;
using Raadslag.Foundations;
using Raadslag.Meetings;
using Raadslag.Web.Accounts;
using Raadslag.Web.Hosting;
using Raadslag.Web.Phrases;
using Raadslag.Web.Reading;
using Raadslag.Web.Uploads;

namespace Raadslag.Web.Pages.Uploads;

/// <summary>A draft beside the lines it was read from, for correction before it is stored.</summary>
[Authorize(Roles = Roles.CouncilSecretary)]
// a meeting of forty members and forty items has some five hundred fields
[RequestFormLimits(ValueCountLimit = 20_000, ValueLengthLimit = 4_000_000)]
public sealed class DraftModel(RaadslagDb db, PendingUploads uploads, CivilCalendar calendar) : PageModel
{
    internal PendingUploadId Id { get; private set; }

    internal string FileName { get; private set; } = "";

    internal DraftForm Form { get; private set; } = null!;

    /// <summary>How the draft differs from what is stored; null until that is found to stand in the way.</summary>
    internal IReadOnlyList<Difference>? Differences { get; private set; }

    /// <summary>Whether something in it may be closed, so that it is looked at before it is published.</summary>
    internal bool MayHaveClosed { get; private set; }

    /// <summary>When the corrections were last kept.</summary>
    internal string Kept { get; private set; } = "";

    /// <summary>What is said at once of whose document it is; null when it is of the secretary's own council.</summary>
    internal string? CouncilInDoubt { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } upload)
        {
            return Redirect("/import");
        }

        CouncilInDoubt = (await uploads.CouncilInDoubtAsync(upload, User.AsActor, cancellation))?.InDanish();
        return Show(upload, upload.Corrections);
    }

    public async Task<IActionResult> OnPostSaveAsync(Guid id, CancellationToken cancellation)
    {
        if (await KeepAsync(id, cancellation) is not { } kept)
        {
            return Gone();
        }

        Kept = $"Rettelserne er gemt kl. {calendar.Now().ClockTime}.";
        return Show(kept, kept.Corrections);
    }

    /// <summary>Keeps the corrections while somebody types; the page stays as it is.</summary>
    public async Task<IActionResult> OnPostKeepAsync(Guid id, CancellationToken cancellation) =>
        await KeepAsync(id, cancellation) is null ? NotFound() : new NoContentResult();

    public async Task<IActionResult> OnPostDiscardAsync(Guid id, CancellationToken cancellation)
    {
        await uploads.DiscardAsync(new PendingUploadId(id), User.AsActor, cancellation);
        return Redirect("/import");
    }

    /// <summary>Stores the document; whether it is published too, the button says.</summary>
    public async Task<IActionResult> OnPostConfirmAsync(
        Guid id,
        ImportMode mode,
        bool publish,
        [FromForm(Name = "_lookedAt")] bool lookedAt,
        CancellationToken cancellation
    )
    {
        if (await KeepAsync(id, cancellation) is not { } kept)
        {
            return Gone();
        }

        if (publish && !lookedAt && kept.MayHaveClosed)
        {
            var page = Show(kept, kept.Corrections);
            ModelState.AddModelError("_lookedAt", UploadPhrases.ClosingsAreNotLookedAt);
            return page;
        }

        var publishing = publish ? ImportPublishing.LookedAt : ImportPublishing.NotYet;
        var outcome = await uploads.ConfirmAsync(kept.Id, (mode, publishing), User.AsActor, cancellation);
        if (outcome is null)
        {
            return Gone();
        }

        if (outcome.Refusal is { } refusal)
        {
            var page = Show(kept, kept.Corrections);
            var sentence =
                refusal == ImportRefusal.HasHiddenCharacter
                    ? HiddenPhrases.Sentence(kept.Corrections)
                    : refusal.InDanish();
            ModelState.AddModelError(refusal.IsAboutClosing ? Form.ClosingInDoubt : refusal.Field, sentence);
            return page;
        }

        return outcome.Value switch
        {
            ImportResult.Imported imported => await LeaveAsync(
                (imported.Meeting, imported.Document, imported.Showing),
                UploadPhrases.Imported(imported),
                cancellation
            ),
            ImportResult.Unchanged unchanged => await LeaveAsync(
                (unchanged.Meeting, unchanged.Document, unchanged.Showing),
                UploadPhrases.Unchanged(unchanged.Showing),
                cancellation
            ),
            ImportResult.Differs differs => Compare(kept, differs.Differences),
            _ => throw new UnreachableException(),
        };
    }

    private async Task<OpenUpload?> FindAsync(Guid id, CancellationToken cancellation) =>
        await uploads.FindAsync(new PendingUploadId(id), User.AsActor, cancellation);

    /// <summary>Keeps what was typed before anything else is tried, so that nothing of it can be lost.</summary>
    private async Task<OpenUpload?> KeepAsync(Guid id, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } upload)
        {
            return null;
        }

        var corrections = DraftForm.CorrectionsIn(Request.Form, upload.Draft);
        await uploads.SaveAsync(upload.Id, corrections, User.AsActor, cancellation);
        return upload with { Corrections = corrections };
    }

    private PageResult Show(OpenUpload upload, IReadOnlyDictionary<string, string> corrections)
    {
        (Id, FileName, MayHaveClosed) = (upload.Id, upload.FileName, upload.MayHaveClosed);
        Form = new DraftForm(upload.Draft, corrections);
        return Page();
    }

    private PageResult Compare(OpenUpload upload, IReadOnlyList<Difference> differences)
    {
        Differences = differences;
        return Show(upload, upload.Corrections);
    }

    private async Task<IActionResult> LeaveAsync(
        (MeetingId Meeting, MeetingDocumentId Document, DocumentShowing Showing) filed,
        string notice,
        CancellationToken cancellation
    )
    {
        TempData["Notice"] = notice;
        if (filed.Showing != DocumentShowing.Shown)
        {
            return Redirect($"/import/dokument/{filed.Document}");
        }

        await HttpContext.ForgetPublicPagesAsync();
        var meeting = await db.PublishedDocuments.FirstAsync(meeting => meeting.Id == filed.Meeting, cancellation);
        return Redirect(meeting.Href);
    }

    private RedirectResult Gone()
    {
        TempData["Notice"] = UploadPhrases.GoneUpload;
        return Redirect("/import");
    }
}
