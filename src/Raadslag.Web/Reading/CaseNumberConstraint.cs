using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Raadslag.Web.Reading;

/// <summary>Tells a case number in an address, SAG-2026-00613, from a title, which has small letters only.</summary>
internal sealed partial class CaseNumberConstraint : IRouteConstraint
{
    /// <summary>The name of the constraint in routes.</summary>
    public const string Name = "casenumber";

    public bool Match(
        HttpContext? httpContext,
        IRouter? route,
        string routeKey,
        RouteValueDictionary values,
        RouteDirection routeDirection
    ) => values[routeKey] is string text && CaseNumber().IsMatch(text);

    [GeneratedRegex("^[A-Z]+(-[0-9]+)+$", RegexOptions.CultureInvariant)]
    private static partial Regex CaseNumber();
}
