using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Foundations;
using Raadslag.Rights;
using Raadslag.Web.Accounts;
using Raadslag.Web.Hosting;
using Raadslag.Web.Phrases;
using Raadslag.Web.Reading;

namespace Raadslag.Web.Pages.Councils;

/// <summary>One council: its meetings, its people, its municipalities.</summary>
[AllowAnonymous, OutputCache(PolicyName = PublicPages.Tag)]
public sealed class CouncilModel(RaadslagDb db, CivilCalendar calendar) : PageModel
{
    internal string Name { get; private set; } = "";

    internal string Slug { get; private set; } = "";

    /// <summary>What comes first, then year by year, the newest first.</summary>
    internal IReadOnlyList<(string Heading, IReadOnlyList<MeetingLine> Meetings)> Years { get; private set; } = [];

    /// <summary>Those who sit in these days, as the council's secretary keeps them; the chair first.</summary>
    internal IReadOnlyList<MemberLine> Members { get; private set; } = [];

    /// <summary>Whether the reader keeps the council's members and circles.</summary>
    internal bool IsKept { get; private set; }

    /// <summary>Whether the reader decides how the council's documents look.</summary>
    internal bool HasOwnTemplate { get; private set; }

    internal IReadOnlyList<DelegateLine> Delegates { get; private set; } = [];

    internal IReadOnlyList<(string Name, string Slug)> Municipalities { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        var council = await db
            .Organizations.AsNoTracking()
            .FirstOrDefaultAsync(
                council => council.Slug == slug && council.Kind == OrganizationKind.Council,
                cancellation
            );
        if (council is null)
        {
            return NotFound();
        }

        (Name, Slug) = (council.Name, council.Slug);
        if (User.IsSignedIn)
        {
            var gate = await Gate.OfAsync(db, User.AsActor, cancellation);
            IsKept = gate.Lets(Deed.Read, Thing.Seats, council.Id);
            HasOwnTemplate = gate.Lets(Deed.Write, Thing.Template, council.Id);
        }

        Years = ByYear(
            await db.PublishedMeetings.Where(meeting => meeting.Council == council.Id).ToListAsync(cancellation)
        );
        Delegates = await DelegateLine.ReadAsync(
            db.PublishedParticipations.Where(line => line.Council == council.Id),
            cancellation
        );
        Members = (await MembersShown.ReadAsync(db, council.Id, calendar.Today(), cancellation)).Sitting;
        var places = await db
            .Municipalities.Where(municipality => municipality.Body == council.Body)
            .Select(municipality => new { municipality.Name, municipality.Slug })
            .ToListAsync(cancellation);
        Municipalities =
        [
            .. places.OrderBy(place => place.Name, DanishNames.Order).Select(place => (place.Name, place.Slug)),
        ];
        return Page();
    }

    private List<(string, IReadOnlyList<MeetingLine>)> ByYear(List<MeetingLine> meetings)
    {
        var today = calendar.Today();
        var coming = meetings.Where(meeting => meeting.Date >= today).OrderBy(meeting => meeting.Date).ToList();
        var held = meetings
            .Where(meeting => meeting.Date < today)
            .OrderByDescending(meeting => meeting.Date)
            .GroupBy(meeting => meeting.Date.Year)
            .Select(year => ($"{year.Key}", (IReadOnlyList<MeetingLine>)[.. year]));
        return coming is [] ? [.. held] : [("Kommende møder", coming), .. held];
    }
}
