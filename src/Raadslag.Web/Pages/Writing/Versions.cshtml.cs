using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Raadslag.Accounts;
using Raadslag.Matters;
using Raadslag.Web.Accounts;
using Raadslag.Web.Writing;

namespace Raadslag.Web.Pages.Writing;

/// <summary>Every version of a text; two of them compared word by word, and an old one brought back.</summary>
[Authorize(Roles = Roles.Insiders), ResponseCache(NoStore = true)]
public sealed class VersionsModel(RaadslagDb db, SavePaperHandler saving) : PaperPageModel
{
    [BindProperty(Name = "fra", SupportsGet = true)]
    public int? From { get; set; }

    [BindProperty(Name = "til", SupportsGet = true)]
    public int? To { get; set; }

    internal IReadOnlyList<VersionLine> Versions { get; private set; } = [];

    internal PaperText Before { get; private set; } = PaperText.Empty;

    internal PaperText After { get; private set; } = PaperText.Empty;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(db, cancellation))
        {
            return NotFound();
        }

        await ShowAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostRestoreAsync(int version, CancellationToken cancellation)
    {
        if (!await FindAsync(db, cancellation))
        {
            return NotFound();
        }

        var command = new RestoreVersion(At.Paper.Id, version);
        var outcome = await saving.HandleAsync(command, User.AsActor, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            Refuse(refusal);
            await ShowAsync(cancellation);
            return Page();
        }

        return Done($"Teksten fra udgave {version} er hentet frem og gemt som udgave {outcome.Value}.", At.Href);
    }

    private async Task ShowAsync(CancellationToken cancellation)
    {
        Versions = await db.VersionsAsync(At, cancellation);
        var newest = At.Paper.CurrentVersion;
        To = Math.Clamp(To ?? newest, 0, newest);
        From = Math.Clamp(From ?? FormerOf(To.Value), 0, newest);
        Before = await db.TextOfVersionAsync(At, From.Value, cancellation);
        After = await db.TextOfVersionAsync(At, To.Value, cancellation);
    }

    /// <summary>The one before it that the reader may see; 0 when there is none.</summary>
    internal int FormerOf(int version) =>
        Versions.Select(known => known.Number).Where(number => number < version).DefaultIfEmpty(0).Max();
}
