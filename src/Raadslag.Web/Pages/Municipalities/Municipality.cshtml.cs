using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Web.Hosting;
using Raadslag.Web.Reading;

namespace Raadslag.Web.Pages.Municipalities;

/// <summary>One municipality: its figures, and who has met for it.</summary>
[AllowAnonymous, OutputCache(PolicyName = PublicPages.Tag)]
public sealed class MunicipalityModel(RaadslagDb db) : PageModel
{
    internal Facts Place { get; private set; } = null!;

    internal IReadOnlyList<DelegateLine> Delegates { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        var found = await (
            from municipality in db.Municipalities
            join council in db.Organizations on municipality.Body equals council.Body
            where municipality.Slug == slug && council.Kind == OrganizationKind.Council
            select new Facts
            {
                Name = municipality.Name,
                Code = municipality.Code,
                Region = municipality.Region,
                RegionFrom2027 = municipality.RegionFrom2027,
                Population = municipality.Population,
                PopulationYear = municipality.PopulationYear,
                Council = council.Name,
                CouncilSlug = council.Slug,
            }
        ).FirstOrDefaultAsync(cancellation);
        if (found is null)
        {
            return NotFound();
        }

        Place = found;
        Delegates = await DelegateLine.ReadAsync(
            db.PublishedParticipations.Where(line => line.MunicipalityCode == found.Code),
            cancellation
        );
        return Page();
    }

    internal sealed record Facts
    {
        public required string Name { get; init; }

        public required string Code { get; init; }

        public required string Region { get; init; }

        public required string RegionFrom2027 { get; init; }

        public required int Population { get; init; }

        public required int PopulationYear { get; init; }

        public required string Council { get; init; }

        public required string CouncilSlug { get; init; }
    }
}
