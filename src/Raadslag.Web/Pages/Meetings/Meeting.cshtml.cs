using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Raadslag.Accounts;
using Raadslag.Archive;
using Raadslag.Import;
using Raadslag.Meetings;
using Raadslag.Publishing;
using Raadslag.Publishing.Documents;
using Raadslag.Web.Accounts;
using Raadslag.Web.Hosting;
using Raadslag.Web.Phrases;
using Raadslag.Web.Reading;

namespace Raadslag.Web.Pages.Meetings;

/// <summary>A meeting's agenda or minutes, as published; a secretary approves it here.</summary>
[AllowAnonymous, OutputCache(PolicyName = PublicPages.Tag)]
public sealed class MeetingModel(
    RaadslagDb db,
    SnapshotShelf shelf,
    ApproveImportedDocumentHandler approval,
    WithdrawDocumentHandler withdrawal
) : PageModel
{
    internal ShelvedMeeting Shown { get; private set; } = null!;

    /// <summary>What stands in the document's place when it has been withdrawn; null while it is shown.</summary>
    internal WithdrawnNotice? Withdrawn { get; private set; }

    /// <summary>Why it is to be withdrawn, as typed.</summary>
    internal string? Reason { get; private set; }

    internal DocumentKind Kind { get; private set; }

    /// <summary>The version of the document that is shown.</summary>
    internal MeetingDocumentId Document { get; private set; }

    /// <summary>The meeting's other document, when there is one.</summary>
    internal (string Href, string Text)? Other { get; private set; }

    /// <summary>Which version of the document it is, from 1.</summary>
    internal int Version { get; private set; }

    /// <summary>What this document closes and the meeting's other one shows, for a secretary to close there too.</summary>
    internal IReadOnlyList<OpenElsewhere> OpenElsewhere { get; private set; } = [];

    /// <summary>The document as its own secretary can work with it; null for everybody else.</summary>
    internal ImportedDocument? Work { get; private set; }

    /// <summary>Whether what is worked with is what is shown, and not a newer version that waits.</summary>
    internal bool IsNewest => Work?.Showing == DocumentShowing.Shown;

    /// <summary>The text of the page, with what its secretary can do at each item.</summary>
    internal string Html => IsNewest ? SecretaryLinks.AddTo(Shown.Html, Work!) : Shown.Html;

    /// <summary>Whether there is a version before the one shown to compare it with.</summary>
    internal bool HasFormer { get; private set; }

    internal string ChangesHref => $"{AddressOf(Kind)}/aendringer";

    internal string SourceHref => $"{AddressOf(Kind)}/kilde";

    /// <summary>The document with its annexes, for the council's own secretary; null for everybody else.</summary>
    internal string? PacketHref { get; private set; }

    internal string FileHref(ExportFormat form) => $"{AddressOf(Kind)}.{form.Name}";

    public async Task<IActionResult> OnGetAsync(
        string council,
        string date,
        string? kind,
        CancellationToken cancellation
    ) => await ShowAsync(council, date, kind, cancellation) ? Page() : NotFound();

    public Task<IActionResult> OnPostAsync(
        string council,
        string date,
        string? kind,
        Guid document,
        CancellationToken cancellation
    )
    {
        var command = new ApproveImportedDocument(new MeetingDocumentId(document));
        return ChangeAsync(
            async () => (await approval.HandleAsync(command, User.AsActor, cancellation)).Refusal?.InDanish,
            field: "",
            () => OnGetAsync(council, date, kind, cancellation)
        );
    }

    /// <summary>Takes the document off the public pages.</summary>
    public Task<IActionResult> OnPostWithdrawAsync(
        string council,
        string date,
        string? kind,
        Guid document,
        string? reason,
        CancellationToken cancellation
    )
    {
        Reason = reason;
        var command = new WithdrawDocument(new MeetingDocumentId(document), reason ?? "");
        return ChangeAsync(
            async () =>
                (await withdrawal.HandleAsync(command, User.AsActor, cancellation)).Refusal switch
                {
                    WithdrawalRefusal.ReasonHasHiddenCharacter => HiddenPhrases.Sentence("Begrundelsen", reason),
                    var refusal => refusal?.InDanish,
                },
            field: "reason",
            () => OnGetAsync(council, date, kind, cancellation)
        );
    }

    // what is refused is said at its field, on the page as it is
    private async Task<IActionResult> ChangeAsync(
        Func<Task<string?>> change,
        string field,
        Func<Task<IActionResult>> asItIs
    )
    {
        if (!User.IsInRole(Roles.CouncilSecretary))
        {
            return User.IsSignedIn ? Forbid() : Challenge();
        }

        if (await change() is { } refused)
        {
            ModelState.AddModelError(field, refused);
            return await asItIs();
        }

        await HttpContext.ForgetPublicPagesAsync();
        return Redirect(Request.Path);
    }

    private async Task<bool> ShowAsync(string council, string date, string? kind, CancellationToken cancellation)
    {
        var (found, notices) = await db.MeetingAtAsync(council, date, cancellation);
        var chosen = found.FirstOrDefault(one => kind is null || one.Kind.InAddress == kind);
        if (chosen is null)
        {
            Withdrawn = notices.FirstOrDefault(one => kind is null || one.Kind.InAddress == kind);
            Response.StatusCode = StatusCodes.Status410Gone;
            Work = Withdrawn is null ? null : await WorkAsync(Withdrawn.Document, cancellation);
            return Withdrawn is not null;
        }

        Shown = await shelf.TakeAsync(db, chosen.Id, cancellation);
        (Kind, Document, Version) = (chosen.Kind, chosen.Document, chosen.Version);
        HasFormer = Version > 1 && await FormerVersion.ExistsAsync(db, chosen, cancellation);
        Work = await WorkAsync(Document, cancellation);
        if (Work is not null)
        {
            PacketHref = $"{AddressOf(Kind)}/samlet.pdf";
            OpenElsewhere = await db.OpenElsewhereAsync(Document, cancellation);
        }

        Other = found
            .Where(one => one.Kind != Kind)
            .Select(one => (AddressOf(one.Kind), one.Kind.AsOther))
            .Concat(notices.Select(one => (one.Href, $"{one.Kind.InDanish} er trukket tilbage")))
            .Select(one => ((string, string)?)one)
            .FirstOrDefault();
        return true;
    }

    private async Task<ImportedDocument?> WorkAsync(MeetingDocumentId document, CancellationToken cancellation) =>
        User.IsInRole(Roles.CouncilSecretary)
            ? await db.ImportedDocumentAsync(document, User.AsActor, cancellation)
            : null;

    private string AddressOf(DocumentKind kind) =>
        $"{PublicAddresses.Meeting(Shown.Record.CouncilSlug, Shown.Record.Date)}/{kind.InAddress}";
}
