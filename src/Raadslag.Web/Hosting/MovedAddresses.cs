using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Raadslag.Web.Hosting;

/// <summary>Addresses that pages have had; each leads on to where its page is now, also from bookmarks and old mails.</summary>
internal static class MovedAddresses
{
    private static readonly (string Former, string Present)[] All =
    [
        ("/protokol", "/haendelseslog"),
        ("/arbejdsbord/loefter", "/arbejdsbord/opfoelgning"),
    ];

    internal static void MapMovedAddresses(this IEndpointRouteBuilder app)
    {
        foreach (var (former, present) in All)
        {
            // whoever may not see the page is told so there
            app.MapGet(
                    former,
                    (HttpRequest request) => Results.Redirect(present + request.QueryString, permanent: true)
                )
                .AllowAnonymous();
        }
    }
}
