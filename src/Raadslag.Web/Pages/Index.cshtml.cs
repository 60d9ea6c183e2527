using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;
using Raadslag.Foundations;
using Raadslag.Import;
using Raadslag.Publishing;
using Raadslag.Web.Hosting;
using Raadslag.Web.Pages.Councils;
using Raadslag.Web.Reading;

namespace Raadslag.Web.Pages;

/// <summary>The front page: what comes, what was decided last, and where to look.</summary>
[AllowAnonymous, OutputCache(PolicyName = PublicPages.Tag)]
public sealed class IndexModel(RaadslagDb db, SnapshotShelf shelf, CivilCalendar calendar) : PageModel
{
    private const int ShownMeetings = 5;
    private const int ShownDecisions = 8;

    // a long meeting must not push the other councils out of sight
    private const int ShownOfOneMeeting = 3;

    internal IReadOnlyList<MeetingLine> Coming { get; private set; } = [];

    internal IReadOnlyList<Treatment> Decisions { get; private set; } = [];

    internal IReadOnlyList<CouncilTile> Councils { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var today = calendar.Today();
        Coming = await db
            .PublishedMeetings.Where(meeting => meeting.Date >= today)
            .OrderBy(meeting => meeting.Date)
            .Take(ShownMeetings)
            .ToListAsync(cancellation);
        Decisions = await NewestDecisionsAsync(cancellation);
        Councils = await CouncilTile.AllAsync(db, cancellation);
    }

    private async Task<IReadOnlyList<Treatment>> NewestDecisionsAsync(CancellationToken cancellation)
    {
        var newest = await (
            from snapshot in db.LeadingSnapshots
            join meeting in db.Meetings on snapshot.Meeting equals meeting.Id
            where snapshot.Kind == DocumentKind.Minutes
            orderby meeting.Date descending
            select snapshot.Id
        )
            .Take(ShownDecisions)
            .ToListAsync(cancellation);
        var decisions = new List<Treatment>();
        foreach (var snapshot in newest)
        {
            decisions.AddRange(DecisionsOf((await shelf.TakeAsync(db, snapshot, cancellation)).Record));
        }

        return [.. decisions.Take(ShownDecisions)];
    }

    private static IEnumerable<Treatment> DecisionsOf(MeetingRecord meeting) =>
        meeting
            .Sections.SelectMany(section => section.Items)
            .Where(item => item.MatterSlug is not null)
            .Select(item => new Treatment(meeting, item))
            .Where(treatment => treatment.PartOf(PublishedPartKind.Decision) is not null)
            .Take(ShownOfOneMeeting);
}
