using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Raadslag.Web.Hosting;

/// <summary>Looks at an address before its page does.</summary>
internal static class Addresses
{
    /// <summary>
    /// Answers that there is no such page where a part of the address is blank or holds a null character: nothing here has
    /// such a name. What is spelt in another way than ours is led to ours: one page, one address.
    /// </summary>
    public static void UseSensibleAddresses(this WebApplication app) =>
        app.Use(
            (context, next) =>
            {
                if (context.Request.RouteValues.Any(part => IsEmptyName(part.Value)))
                {
                    context.Response.StatusCode = StatusCodes.Status404NotFound;
                    return Task.CompletedTask;
                }

                if (HttpMethods.IsGet(context.Request.Method) && OwnSpelling(context) is { } path)
                {
                    var to = context.Request.PathBase + new PathString(path);
                    context.Response.Redirect(to.ToUriComponent() + context.Request.QueryString, permanent: true);
                    return Task.CompletedTask;
                }

                return next(context);
            }
        );

    private static bool IsEmptyName(object? value) =>
        value is string part && (string.IsNullOrWhiteSpace(part) || part.Contains('\0'));

    // null when it is spelt so already; what has a name for each part is left to its page
    private static string? OwnSpelling(HttpContext context)
    {
        if (
            context.GetEndpoint() is not RouteEndpoint { RoutePattern: var pattern }
            || pattern.Parameters.Any(part => part.IsCatchAll)
        )
        {
            return null;
        }

        var asked = context.Request.Path.Value ?? "";
        var parts = asked.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var own = "/" + string.Join('/', parts.Zip(pattern.PathSegments, (part, segment) => Spelt(segment, part)));
        return string.Equals(asked, own, StringComparison.Ordinal) ? null : own;
    }

    // names stand between what the site itself writes, from the left and from the right
    private static string Spelt(RoutePatternPathSegment segment, string asked)
    {
        var (first, last) = (Written(segment.Parts[0]), Written(segment.Parts[^1]));
        return segment.IsSimple
            ? (first is { } all ? all : asked)
            : $"{first}{asked[(first?.Length ?? 0)..^(last?.Length ?? 0)]}{last}";
    }

    private static string? Written(RoutePatternPart part) => (part as RoutePatternLiteralPart)?.Content;
}
