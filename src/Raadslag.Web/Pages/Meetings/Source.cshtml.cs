using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Raadslag.Archive;
using Raadslag.Import;
using Raadslag.Publishing;
using Raadslag.Web.Hosting;
using Raadslag.Web.Phrases;
using Raadslag.Web.Reading;

namespace Raadslag.Web.Pages.Meetings;

/// <summary>The lines that a published text was read from, so that anyone can check the machine.</summary>
[AllowAnonymous, OutputCache(PolicyName = PublicPages.Tag)]
public sealed class SourceModel(RaadslagDb db, SnapshotShelf shelf) : PageModel
{
    internal MeetingRecord Record { get; private set; } = null!;

    internal DocumentKind Kind { get; private set; }

    internal IReadOnlyList<ShownLine> Lines { get; private set; } = [];

    /// <summary>Whether some lines are not for everybody.</summary>
    internal bool HasClosed { get; private set; }

    internal int Total { get; private set; }

    internal int Unread { get; private set; }

    internal string DocumentHref => PublicAddresses.Document(Record.CouncilSlug, Record.Date, Record.Kind);

    public async Task<IActionResult> OnGetAsync(
        string council,
        string date,
        string kind,
        CancellationToken cancellation
    )
    {
        var found = await db.FindMeetingAsync(council, date, cancellation);
        if (found.FirstOrDefault(one => one.Kind.InAddress == kind) is not { } shown)
        {
            return NotFound();
        }

        Record = (await shelf.TakeAsync(db, shown.Id, cancellation)).Record;
        Kind = shown.Kind;
        var (draft, closed) = await db.ReadingOnShowAsync(shown.Document, cancellation);
        Lines = ShownLine.Open(draft, closed);
        HasClosed = closed is not [];
        Total = draft.Lines.Count;
        Unread = draft.Fates.Count(fate => fate == LineFate.Unread);
        return Page();
    }
}
