using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace Raadslag.Web.Tests;

/// <summary>Every address the site answers at, as it is registered.</summary>
internal static class SiteRoutes
{
    /// <summary>All but files: they are for everyone, and there are many.</summary>
    public static IEnumerable<RouteEndpoint> Pages(RunningSite site) =>
        site.Endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null);

    public static string Of(RouteEndpoint endpoint) => $"/{endpoint.RoutePattern.RawText!.TrimStart('/')}";

    /// <summary>The handlers behind an address, each with what chooses it.</summary>
    public static async Task<IEnumerable<(string Method, string Handler)>> HandlersAsync(
        RunningSite site,
        RouteEndpoint endpoint
    )
    {
        if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } page)
        {
            return [(HttpMethods.Get, "")];
        }

        var compiled = await site
            .Services.GetRequiredService<PageLoader>()
            .LoadAsync(page, EndpointMetadataCollection.Empty);
        return compiled
            .HandlerMethods.Select(handler =>
                (handler.HttpMethod.ToUpperInvariant(), handler.Name is null ? "" : $"?handler={handler.Name}")
            )
            // a page without a method for it is shown all the same
            .Append((HttpMethods.Get, ""))
            .Distinct();
    }
}
