using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace Raadslag.Web.Tests.Rights;

/// <summary>One handler of one address, with the names of all it takes.</summary>
/// <param name="Route">The address as it is registered.</param>
/// <param name="Method">GET or POST.</param>
/// <param name="Handler">Its name; null for the page's own.</param>
/// <param name="Fields">What can be sent, by name.</param>
internal sealed record RouteForm(string Route, string Method, string? Handler, IReadOnlyList<RouteField> Fields)
{
    public override string ToString() => Handler is null ? $"{Method} {Route}" : $"{Method} {Route} ({Handler})";
}

/// <summary>Something a handler takes.</summary>
/// <param name="Name">As it is sent: "Form.Draft".</param>
/// <param name="Type">What it is read as.</param>
/// <param name="IsAsked">Whether an address can carry it.</param>
internal sealed record RouteField(string Name, Type Type, bool IsAsked)
{
    /// <summary>What a target calls it: the last part of the name.</summary>
    public string Key => Name[(Name.LastIndexOf('.') + 1)..];

    public bool IsId => (Nullable.GetUnderlyingType(Type) ?? Type) == typeof(Guid);

    public bool IsFile => Type == typeof(IFormFile);
}

/// <summary>Finds out what every address takes, from the pages themselves: a new field is known when it is written.</summary>
internal static class RouteForms
{
    private const int Deepest = 3;

    public static async Task<IReadOnlyList<RouteForm>> OfAsync(RunningSite site)
    {
        var forms = new List<RouteForm>();
        foreach (var endpoint in SiteRoutes.Pages(site))
        {
            var route = SiteRoutes.Of(endpoint);
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } page)
            {
                forms.Add(new RouteForm(route, HttpMethods.Get, null, []));
                continue;
            }

            var compiled = await site
                .Services.GetRequiredService<PageLoader>()
                .LoadAsync(page, EndpointMetadataCollection.Empty);
            forms.Add(new RouteForm(route, HttpMethods.Get, null, FieldsOf(compiled, handler: null)));
            forms.AddRange(
                compiled.HandlerMethods.Select(handler => new RouteForm(
                    route,
                    handler.HttpMethod.ToUpperInvariant(),
                    handler.Name,
                    FieldsOf(compiled, handler)
                ))
            );
        }

        return
        [
            .. forms
                .GroupBy(form => (form.Route, form.Method, form.Handler))
                .Select(same => same.MaxBy(form => form.Fields.Count)!),
        ];
    }

    private static List<RouteField> FieldsOf(CompiledPageActionDescriptor page, HandlerMethodDescriptor? handler)
    {
        var isGet = handler is null || handler.HttpMethod.Equals("GET", StringComparison.OrdinalIgnoreCase);
        var bound = page
            .BoundProperties.OfType<PageBoundPropertyDescriptor>()
            .Where(property => !isGet || IsForGet(property.Property))
            .SelectMany(property =>
                Flat(NameOf(property), property.ParameterType, IsForGet(property.Property), Deepest)
            );
        var parameters = (handler?.Parameters ?? []).SelectMany(parameter =>
            Flat(NameOf(parameter), parameter.ParameterType, isGet, Deepest)
        );
        return [.. bound.Concat(parameters).DistinctBy(field => field.Name)];
    }

    private static string NameOf(ParameterDescriptor parameter) =>
        parameter.BindingInfo?.BinderModelName ?? parameter.Name;

    private static bool IsForGet(PropertyInfo property) =>
        property.GetCustomAttribute<BindPropertyAttribute>()?.SupportsGet is true;

    // the fields of a form in a form, as a browser would send them
    private static IEnumerable<RouteField> Flat(string name, Type type, bool isAsked, int depth)
    {
        if (type == typeof(CancellationToken) || depth == 0)
        {
            return [];
        }

        if (ElementOf(type) is { } element)
        {
            var at = IsSimple(element) ? name : $"{name}[0]";
            return Flat(at, element, isAsked, depth - 1);
        }

        return IsSimple(type)
            ? [new RouteField(name, type, isAsked)]
            : type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.SetMethod is { IsPublic: true })
                .SelectMany(property =>
                    Flat(
                        $"{name}.{property.GetCustomAttribute<FromFormAttribute>()?.Name ?? property.Name}",
                        property.PropertyType,
                        isAsked,
                        depth - 1
                    )
                );
    }

    private static bool IsSimple(Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type) is { } known
        && (
            known.IsPrimitive
            || known.IsEnum
            || known == typeof(string)
            || known == typeof(Guid)
            || known == typeof(IFormFile)
            || known == typeof(DateOnly)
        );

    private static Type? ElementOf(Type type) =>
        type == typeof(string) ? null
        : type.IsArray ? type.GetElementType()
        : type.IsGenericType && typeof(System.Collections.IEnumerable).IsAssignableFrom(type)
            ? type.GenericTypeArguments[0]
        : null;
}
