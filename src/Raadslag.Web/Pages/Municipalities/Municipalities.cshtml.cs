using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Web.Hosting;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Pages.Municipalities;

/// <summary>The municipalities, by the council they belong to.</summary>
[AllowAnonymous, OutputCache(PolicyName = PublicPages.Tag)]
public sealed class MunicipalitiesModel(RaadslagDb db) : PageModel
{
    internal IReadOnlyList<CouncilArea> Councils { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var rows = await (
            from municipality in db.Municipalities
            join council in db.Organizations on municipality.Body equals council.Body
            where council.Kind == OrganizationKind.Council
            select new
            {
                municipality.Name,
                municipality.Slug,
                Council = council.Name,
                CouncilSlug = council.Slug,
            }
        ).ToListAsync(cancellation);
        Councils =
        [
            .. from row in rows
            group new Place(row.Name, row.Slug) by (row.Council, row.CouncilSlug) into area
            select new CouncilArea(
                area.Key.Council,
                area.Key.CouncilSlug,
                [.. area.OrderBy(place => place.Name, DanishNames.Order)]
            ),
        ];
        Councils = [.. Councils.OrderBy(council => council.Name, DanishNames.Order)];
    }

    internal sealed record CouncilArea(string Name, string Slug, IReadOnlyList<Place> Municipalities);

    internal sealed record Place(string Name, string Slug);
}
