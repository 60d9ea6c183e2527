using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
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
        if (
            !await FindToWriteAsync(db, cancellation)
            || await db.OthersDraftAsync(At, DraftId.From(draft), cancellation) is not { } found
        )
        {
            return NotFound();
        }

        (Author, SavedAt, Draft) = (found.Author, found.SavedAt, found.Text);
        Newest = await db.NewestTextAsync(At, cancellation);
        return Page();
    }
}
