using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Raadslag.Accounts;
using Raadslag.Archive;
using Raadslag.Foundations;
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

    /// <summary>When the corrections were last kept.</summary>
    internal string Kept { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) is { } upload ? Show(upload, upload.Corrections) : Redirect("/import");

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

    public async Task<IActionResult> OnPostConfirmAsync(Guid id, ImportMode mode, CancellationToken cancellation)
    {
        if (await KeepAsync(id, cancellation) is not { } kept)
        {
            return Gone();
        }

        var outcome = await uploads.ConfirmAsync(kept.Id, mode, User.AsActor, cancellation);
        if (outcome is null)
        {
            return Gone();
        }

        if (outcome.Refusal is { } refusal)
        {
            var page = Show(kept, kept.Corrections);
            ModelState.AddModelError(refusal.IsAboutClosing ? Form.ClosingInDoubt : refusal.Field, refusal.InDanish());
            return page;
        }

        return outcome.Value switch
        {
            ImportResult.Imported imported => await LeaveAsync(
                imported,
                UploadPhrases.Imported(imported.Tally),
                cancellation
            ),
            ImportResult.Unchanged unchanged => await LeaveAsync(unchanged, UploadPhrases.Unchanged, cancellation),
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
        (Id, FileName) = (upload.Id, upload.FileName);
        Form = new DraftForm(upload.Draft, corrections);
        return Page();
    }

    private PageResult Compare(OpenUpload upload, IReadOnlyList<Difference> differences)
    {
        Differences = differences;
        return Show(upload, upload.Corrections);
    }

    private async Task<IActionResult> LeaveAsync(ImportResult result, string notice, CancellationToken cancellation)
    {
        await HttpContext.ForgetPublicPagesAsync();
        TempData["Notice"] = notice;
        var meeting = await db.PublishedDocuments.FirstAsync(meeting => meeting.Id == result.Meeting, cancellation);
        return Redirect(meeting.Href);
    }

    private RedirectResult Gone()
    {
        TempData["Notice"] = UploadPhrases.GoneUpload;
        return Redirect("/import");
    }
}
