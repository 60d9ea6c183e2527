using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Raadslag.Web.Tests.Hostile;

/// <summary>The fields that the handlers of an address read, as they are bound.</summary>
internal static class RouteFields
{
    public static async Task<IReadOnlyList<string>> OfAsync(RunningSite site, RouteEndpoint endpoint)
    {
        if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } page)
        {
            return [];
        }

        var compiled = await site
            .Services.GetRequiredService<PageLoader>()
            .LoadAsync(page, EndpointMetadataCollection.Empty);
        var models = site.Services.GetRequiredService<IModelMetadataProvider>();
        return
        [
            .. compiled
                .HandlerMethods.SelectMany(handler => handler.Parameters)
                .Concat(compiled.BoundProperties)
                .Where(bound => bound.BindingInfo?.BindingSource is not { IsFromRequest: false })
                .SelectMany(bound =>
                    Names(
                        bound.BindingInfo?.BinderModelName ?? bound.Name,
                        models.GetMetadataForType(bound.ParameterType),
                        depth: 0
                    )
                )
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];
    }

    // "Form" and "Form.Title", and "choices" and "choices[0]"
    private static IEnumerable<string> Names(string name, ModelMetadata type, int depth)
    {
        if (type is { IsComplexType: false } || depth > 2)
        {
            return [name];
        }

        return type.ElementMetadata is { } element
            ? [name, .. Names($"{name}[0]", element, depth + 1)]
            : type
                .Properties.SelectMany(property =>
                    Names($"{name}.{property.BinderModelName ?? property.PropertyName}", property, depth + 1)
                )
                .Concat(type.Properties.Select(property => property.BinderModelName ?? property.PropertyName!));
    }
}
