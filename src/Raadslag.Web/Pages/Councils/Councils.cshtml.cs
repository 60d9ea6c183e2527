using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Web.Hosting;
using Raadslag.Web.Phrases;
using Raadslag.Web.Reading;

namespace Raadslag.Web.Pages.Councils;

/// <summary>The councils there are.</summary>
[AllowAnonymous, OutputCache(PolicyName = PublicPages.Tag)]
public sealed class CouncilsModel(RaadslagDb db) : PageModel
{
    internal IReadOnlyList<CouncilTile> Councils { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Councils = await CouncilTile.AllAsync(db, cancellation);
}

/// <summary>A council as it stands among the others.</summary>
internal sealed record CouncilTile(string Name, string Slug, int Municipalities, int Meetings, DateOnly? Latest)
{
    public static async Task<IReadOnlyList<CouncilTile>> AllAsync(RaadslagDb db, CancellationToken cancellation)
    {
        var meetings = await db
            .PublishedMeetings.GroupBy(meeting => meeting.CouncilSlug)
            .Select(group => new
            {
                group.Key,
                Count = group.Count(),
                Latest = group.Max(meeting => meeting.Date),
            })
            .ToDictionaryAsync(group => group.Key, cancellation);
        var councils = await db
            .Organizations.Where(council => council.Kind == OrganizationKind.Council)
            .Select(council => new
            {
                council.Name,
                council.Slug,
                Municipalities = db.Municipalities.Count(municipality => municipality.Body == council.Body),
            })
            .ToListAsync(cancellation);
        return
        [
            .. from council in councils.OrderBy(council => council.Name, DanishNames.Order)
            let held = meetings.GetValueOrDefault(council.Slug)
            select new CouncilTile(council.Name, council.Slug, council.Municipalities, held?.Count ?? 0, held?.Latest),
        ];
    }
}
