using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Raadslag.Import;
using Raadslag.Publishing;
using Raadslag.Web.Hosting;
using Raadslag.Web.Phrases;
using Raadslag.Web.Reading;

namespace Raadslag.Web.Pages.Meetings;

/// <summary>What is another in an agenda or minutes than in the version before, item by item and word by word.</summary>
[AllowAnonymous, OutputCache(PolicyName = PublicPages.Tag)]
public sealed class ChangesModel(RaadslagDb db, SnapshotShelf shelf) : PageModel
{
    internal MeetingRecord Record { get; private set; } = null!;

    internal DocumentKind Kind { get; private set; }

    internal FormerVersion Former { get; private set; } = null!;

    /// <summary>Null when the version before is not to be seen any more.</summary>
    internal MeetingChanges? Changes { get; private set; }

    internal string DocumentHref => PublicAddresses.Document(Record.CouncilSlug, Record.Date, Record.Kind);

    public async Task<IActionResult> OnGetAsync(
        string council,
        string date,
        string kind,
        CancellationToken cancellation
    )
    {
        var found = await db.FindMeetingAsync(council, date, cancellation);
        if (
            found.FirstOrDefault(one => one.Kind.InAddress == kind) is not { } shown
            || await FormerVersion.BeforeAsync(db, shown, cancellation) is not { } former
        )
        {
            return NotFound();
        }

        (Kind, Former) = (shown.Kind, former);
        Record = (await shelf.TakeAsync(db, shown.Id, cancellation)).Record;
        Changes = former.Record is { } before ? MeetingChanges.Between(before, Record) : null;
        return Page();
    }
}
