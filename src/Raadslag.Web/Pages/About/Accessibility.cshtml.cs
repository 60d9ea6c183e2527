using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Raadslag.Web.Hosting;
using Raadslag.Web.Pages.Councils;

namespace Raadslag.Web.Pages.About;

/// <summary>
/// How accessible the site is, and whom to tell when it is not (<i>tilgængelighedserklæring</i>); the law behind it is in
/// <c>docs/law/webtilgaengelighedsloven-4.md</c>.
/// </summary>
[AllowAnonymous, OutputCache(PolicyName = PublicPages.Tag)]
public sealed class AccessibilityModel(RaadslagDb db, IConfiguration configuration) : PageModel
{
    private const string Address = "/tilgaengelighed";

    /// <summary>The day the statement was first made.</summary>
    public static readonly DateOnly Made = new(2026, 11, 28);

    /// <summary>The day somebody last held it against the tests and the site; at least once a year (bek. 904/2019).</summary>
    public static readonly DateOnly Reviewed = new(2026, 11, 28);

    internal AccessibilitySettings Settings { get; } = AccessibilitySettings.Of(configuration);

    /// <summary>The councils that have published something here; all of them are known, but few sites serve all.</summary>
    internal IReadOnlyList<CouncilTile> Councils { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Councils = [.. (await CouncilTile.AllAsync(db, cancellation)).Where(council => council.Meetings > 0)];

    /// <summary>The short address that the authority asks every site to have: it leads to the statement.</summary>
    internal static void MapShortAddress(IEndpointRouteBuilder app) =>
        app.MapGet(
                "/was",
                (IConfiguration configuration) =>
                    Results.Redirect(AccessibilitySettings.Of(configuration).Statement?.ToString() ?? Address)
            )
            .AllowAnonymous();
}
