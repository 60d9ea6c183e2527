using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Raadslag.Accounts;
using Raadslag.Archive;
using Raadslag.Bodies;
using Raadslag.Import;
using Raadslag.Matters;
using Raadslag.Meetings;
using Raadslag.People;
using Raadslag.Rights;
using Raadslag.Web.Accounts;
using Raadslag.Web.Hosting;
using Raadslag.Web.Phrases;
using Raadslag.Web.Reading;

namespace Raadslag.Web.Pages.Uploads;

/// <summary>Where a secretary uploads documents, and sees what waits.</summary>
[Authorize(Roles = Roles.CouncilSecretary)]
[UploadLimit(SourceReader.MaximumBytes)]
public sealed class UploadsModel(
    RaadslagDb db,
    PendingUploads uploads,
    SourceReading sources,
    ChangeImportSettingHandler setting
) : PageModel
{
    internal IReadOnlyList<(PendingUploadId Id, string FileName, DateTime UploadedAt)> Waiting { get; private set; } =
    [];

    /// <summary>What is filed and not published.</summary>
    internal IReadOnlyList<WaitingDocument> Unpublished { get; private set; } = [];

    /// <summary>The councils the secretary imports for, and whether their documents are published at once.</summary>
    internal IReadOnlyList<CouncilImports> Councils { get; private set; } = [];

    internal IReadOnlyList<MeetingLine> Unreviewed { get; private set; } = [];

    internal int OpenProposals { get; private set; }

    public Task OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(IFormFile? file, CancellationToken cancellation)
    {
        if (file is null)
        {
            return await RefuseAsync("Vælg en fil, før du trykker på »Læs dokumentet«.", cancellation);
        }

        using var bytes = new MemoryStream((int)file.Length);
        await file.CopyToAsync(bytes, cancellation);
        return await sources.ReadAsync(bytes.ToArray(), cancellation) switch
        {
            Reading<SourceDocument>.Read { Value: var source } => MinutesReader.Read(source) switch
            {
                Reading<MinutesDraft>.Read { Value: var draft } => await StartAsync(
                    new StartUpload(Path.GetFileName(file.FileName), source.Format, bytes.ToArray(), draft),
                    cancellation
                ),
                Reading<MinutesDraft>.Refused { Refusal: var refusal } => await RefuseAsync(
                    WarningPhrases.Sentence(refusal),
                    cancellation
                ),
                _ => throw new UnreachableException(),
            },
            Reading<SourceDocument>.Refused { Refusal: var refusal } => await RefuseAsync(
                WarningPhrases.Sentence(refusal),
                cancellation
            ),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Says whether a council's documents are published as they are imported.</summary>
    public async Task<IActionResult> OnPostSettingAsync(Guid council, bool atOnce, CancellationToken cancellation)
    {
        var command = new ChangeImportSetting(new OrganizationId(council), atOnce);
        var outcome = await setting.HandleAsync(command, User.AsActor, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError("", refusal.InDanish);
            await ShowAsync(cancellation);
            return Page();
        }

        TempData["Notice"] = "Det er gemt, hvordan rådets dokumenter udgives.";
        return Redirect("/import");
    }

    private async Task<IActionResult> StartAsync(StartUpload upload, CancellationToken cancellation)
    {
        var id = await uploads.StartAsync(upload, User.AsActor, cancellation);
        return Redirect($"/import/{id}");
    }

    private async Task<IActionResult> RefuseAsync(string sentence, CancellationToken cancellation)
    {
        ModelState.AddModelError("file", sentence);
        await ShowAsync(cancellation);
        return Page();
    }

    private async Task ShowAsync(CancellationToken cancellation)
    {
        Waiting = await uploads.ListAsync(User.AsActor, cancellation);
        Unpublished = await db.WaitingDocumentsAsync(User.AsActor, cancellation);
        Councils = await db.ImportSettingsAsync(User.AsActor, cancellation);
        var unreviewed = await db
            .PublishedDocuments.Where(meeting => meeting.Review == ReviewState.MachineRead)
            .OrderByDescending(meeting => meeting.Date)
            .ToListAsync(cancellation);
        var gate = await Gate.OfAsync(db, User.AsActor, cancellation);
        Unreviewed = unreviewed.FindAll(line => gate.Lets(Deed.Write, Thing.FiledDocument, line.Council));
        OpenProposals =
            (await db.MattersToDecideAsync(User.AsActor, cancellation)).Count
            + (await db.AliasesToDecideAsync(User.AsActor, cancellation)).Count;
    }
}
