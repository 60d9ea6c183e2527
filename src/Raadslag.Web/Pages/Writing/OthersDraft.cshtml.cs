using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Raadslag.Accounts;
using Raadslag.Matters;
using Raadslag.Web.Writing;

namespace Raadslag.Web.Pages.Writing;

/// <summary>What somebody has written and not saved, beside the newest version: their window may be gone for good.</summary>
[Authorize(Roles = Roles.Writers), ResponseCache(NoStore = true)]
public sealed class OthersDraftModel(RaadslagDb db) : PaperPageModel
{
    internal string Author { get; private set; } = "";

    internal DateTime SavedAt { get; private set; }

    internal PaperText Draft { get; private set; } = PaperText.Empty;

    internal PaperText Newest { get; private set; } = PaperText.Empty;

    public async Task<IActionResult> OnGetAsync(Guid draft, CancellationToken cancellation)
    {
        if (!await FindAsync(db, cancellation) || !At.MayWrite)
        {
            return NotFound();
        }

        var id = DraftId.From(draft);
        var found = await (
            from one in db.Drafts
            where one.Id == id && one.Paper == At.Paper.Id && one.End == null
            join author in db.Users on one.Author equals author.Id
            select new { Draft = one, author.DisplayName }
        )
            .AsNoTracking()
            .SingleOrDefaultAsync(cancellation);
        if (found is null)
        {
            return NotFound();
        }

        (Author, SavedAt, Draft) = (found.DisplayName, found.Draft.SavedAt, found.Draft.Text);
        Newest = await db.NewestTextAsync(At.Paper, cancellation);
        return Page();
    }
}
