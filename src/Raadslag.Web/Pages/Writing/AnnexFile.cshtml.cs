using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetEscapades.AspNetCore.SecurityHeaders;
using Raadslag.Accounts;
using Raadslag.Foundations;
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
        if (!await FindAsync(db, cancellation))
        {
            return NotFound();
        }

        var id = PaperAttachmentId.From(attachment);
        var found = await (
            from one in db.PaperAttachments
            where one.Id == id && one.Paper == At.Paper.Id
            join content in db.AttachmentContents on one.Id equals content.Attachment
            select new
            {
                one.Access,
                one.MediaType,
                one.FileName,
                content.Bytes,
            }
        ).SingleOrDefaultAsync(cancellation);
        if (found is null || (found.Access == Access.Closed && !At.MayReadClosed))
        {
            return NotFound();
        }

        // saved, not shown within our site
        return File(found.Bytes, found.MediaType, found.FileName);
    }
}
