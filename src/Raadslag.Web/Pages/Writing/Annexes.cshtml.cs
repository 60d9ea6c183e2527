using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Raadslag.Accounts;
using Raadslag.Foundations;
using Raadslag.Import.Attachments;
using Raadslag.Matters;
using Raadslag.Web.Accounts;
using Raadslag.Web.Hosting;
using Raadslag.Web.Phrases;
using Raadslag.Web.Writing;

namespace Raadslag.Web.Pages.Writing;

/// <summary>The files that go with a text.</summary>
[Authorize(Roles = Roles.Insiders), ResponseCache(NoStore = true), UploadLimit(AttachmentCheck.MaximumBytes)]
public sealed class AnnexesModel(RaadslagDb db, AttachFileHandler handler) : PaperPageModel
{
    internal IReadOnlyList<ShownAnnex> Annexes { get; private set; } = [];

    /// <summary>The name that was typed for a file that was refused.</summary>
    internal string Title { get; private set; } = "";

    /// <summary>Who was to read it.</summary>
    internal Access Access { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(db, cancellation))
        {
            return NotFound();
        }

        await ShowAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAttachAsync(
        IFormFile? file,
        string? title,
        Access access,
        CancellationToken cancellation
    )
    {
        if (!await FindToWriteAsync(db, cancellation))
        {
            return NotFound();
        }

        (Title, Access) = (title ?? "", access);
        if (file is null)
        {
            return await RefusedAsync("Vælg en fil først.", cancellation);
        }

        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancellation);
        var verdict = AttachmentCheck.Of(file.FileName, bytes.ToArray());
        if (verdict is not AttachmentVerdict.Accepted accepted)
        {
            return await RefusedAsync(((AttachmentVerdict.Refused)verdict).Refusal.InDanish, cancellation);
        }

        var command = new AttachFile(At.Paper.Id, Title, accepted.Attachment, bytes.ToArray(), access);
        var outcome = await handler.HandleAsync(command, User.AsActor, cancellation);
        return outcome.Refusal is { } refusal
            ? await RefusedAsync(refusal.Naming(Title), cancellation)
            : Done("Bilaget er lagt ved.", $"{At.Href}/bilag");
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid attachment, CancellationToken cancellation)
    {
        if (!await FindAsync(db, cancellation))
        {
            return NotFound();
        }

        var command = new RemoveAttachment(PaperAttachmentId.From(attachment));
        var outcome = await handler.HandleAsync(command, User.AsActor, cancellation);
        return outcome.Refusal is { } refusal
            ? await RefusedAsync(refusal.InDanish, cancellation)
            : Done("Bilaget er fjernet fra teksten.", $"{At.Href}/bilag");
    }

    private async Task<IActionResult> RefusedAsync(string why, CancellationToken cancellation)
    {
        ModelState.AddModelError("file", why);
        await ShowAsync(cancellation);
        return Page();
    }

    private async Task ShowAsync(CancellationToken cancellation) =>
        Annexes = await ShownAnnex.ReadAsync(db, At, cancellation);
}
