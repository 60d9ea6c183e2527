using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Law.Elections;
using Raadslag.Publishing.Worksheets;
using Raadslag.Web.Calculations;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Pages.Calculations;

/// <summary>A whole number of something shared out by a key.</summary>
public sealed class AllocationCalculationModel(RaadslagDb db) : CalculationModel
{
    /// <summary>The municipalities of Sydjylland, which shared 3,000 contacts with companies.</summary>
    private static readonly string[] ExampleCodes =
    [
        "0510",
        "0530",
        "0540",
        "0550",
        "0561",
        "0563",
        "0573",
        "0575",
        "0580",
        "0607",
        "0621",
        "0630",
    ];

    [BindProperty(Name = "method")]
    public ApportionmentMethod Method { get; set; } = ApportionmentMethod.LargestRemainderHare;

    [BindProperty(Name = "total")]
    public string? Total { get; set; }

    [BindProperty(Name = "unit")]
    public string? Unit { get; set; }

    /// <summary>The council whose municipalities are filled in.</summary>
    [BindProperty(Name = "raad", SupportsGet = true)]
    public string? Council { get; set; }

    /// <summary>Where the figures filled in come from; null for those that somebody typed.</summary>
    internal string? Source { get; private set; }

    /// <summary>The councils to choose from.</summary>
    internal IReadOnlyList<(string Name, string Slug)> Councils { get; private set; } = [];

    internal override Calculation Calculation => Calculation.Allocation;

    public async Task<IActionResult> OnGetAsync(string? eksempel, CancellationToken cancellation)
    {
        await PrepareAsync(cancellation);
        if (eksempel is not null)
        {
            (Total, Unit) = ("3.000", "virksomhedskontakter");
            Fill(await db.Municipalities.Where(one => ExampleCodes.Contains(one.Code)).ToListAsync(cancellation));
            return Answer();
        }

        return Council is null ? Page() : await FillAsync(cancellation);
    }

    /// <summary>Fills in the municipalities of the council chosen; nothing is calculated yet.</summary>
    public async Task<IActionResult> OnPostPopulationAsync(CancellationToken cancellation)
    {
        await PrepareAsync(cancellation);
        return await FillAsync(cancellation);
    }

    private protected override string TitleUntilThen =>
        Source is not null && Councils.FirstOrDefault(one => one.Slug == Council).Name is { } council
            ? $"{Calculation.Name}: {council}"
            : Calculation.Name;

    private protected override async Task PrepareAsync(CancellationToken cancellation)
    {
        var councils = await db
            .Organizations.Where(one => one.Kind == OrganizationKind.Council)
            .Select(one => new { one.Name, one.Slug })
            .ToListAsync(cancellation);
        Councils = [.. councils.Select(one => (one.Name, one.Slug)).OrderBy(one => one.Name, DanishNames.Order)];
    }

    private protected override Worksheet? Calculate()
    {
        if (
            new AllocationFigures(Total, Figures, Lots).Calculate(Method, ModelState)
            is not var (allocation, parts, key)
        )
        {
            return null;
        }

        OpenLot = (parts as Apportionment.LotRequired)?.Between;
        var sheet = AllocationSheet.Of(
            allocation,
            parts,
            string.IsNullOrWhiteSpace(Unit) ? "enheder" : Unit.Trim(),
            key
        );
        return Source is { } source ? sheet with { Notes = [.. sheet.Notes, source] } : sheet;
    }

    private async Task<IActionResult> FillAsync(CancellationToken cancellation)
    {
        var municipalities = await (
            from municipality in db.Municipalities
            join council in db.Organizations on municipality.Body equals council.Body
            where council.Slug == Council && council.Kind == OrganizationKind.Council
            select municipality
        ).ToListAsync(cancellation);
        if (municipalities is [])
        {
            ModelState.AddModelError("raad", "Vælg et råd, før du henter kommunernes folketal.");
        }
        else
        {
            Fill(municipalities);
        }

        return Page();
    }

    private void Fill(IReadOnlyList<Municipality> municipalities)
    {
        var lines = municipalities
            .OrderBy(one => one.Name, DanishNames.Order)
            .Select(one => $"{one.Name}; {DanishFigures.Grouped(one.Population)}");
        // the day stands in the head, and so in the worksheet, whenever these figures are sent in
        var year = municipalities.Max(one => one.PopulationYear);
        Figures = string.Join('\n', lines.Prepend($"Kommune; Folketal 1. januar {year}"));
        Source = $"Folketallene er pr. 1. januar {year} og kommer fra Danmarks Statistik.";
    }
}
