using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NetEscapades.AspNetCore.SecurityHeaders;
using Raadslag.Accounts;
using Raadslag.Matters;
using Raadslag.Web.Hosting;
using Raadslag.Web.Writing;

namespace Raadslag.Web.Pages.Writing;

/// <summary>An annex, byte for byte, for who may read the text it goes with.</summary>
[Authorize(Roles = Roles.Insiders), ResponseCache(NoStore = true), SecurityHeadersPolicy(StrictHeaders.SomebodysFile)]
public sealed class AnnexFileModel(RaadslagDb db) : PaperPageModel
{
    public async Task<IActionResult> OnGetAsync(Guid attachment, CancellationToken cancellation)
    {
        if (
            !await FindAsync(db, cancellation)
            || await db.AnnexAsync(At, PaperAttachmentId.From(attachment), cancellation) is not { } annex
        )
        {
            return NotFound();
        }

        // saved, not shown within our site
        return File(annex.Bytes, annex.MediaType, annex.FileName);
    }
}
