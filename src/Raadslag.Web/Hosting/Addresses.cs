using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Raadslag.Web.Hosting;

/// <summary>Looks at an address before its page does.</summary>
internal static class Addresses
{
    /// <summary>
    /// Answers that there is no such page where a part of the address is blank or holds a null character: nothing here has
    /// such a name.
    /// </summary>
    public static void UseSensibleAddresses(this WebApplication app) =>
        app.Use(
            (context, next) =>
            {
                foreach (var (_, value) in context.Request.RouteValues)
                {
                    if (value is string part && (string.IsNullOrWhiteSpace(part) || part.Contains('\0')))
                    {
                        context.Response.StatusCode = StatusCodes.Status404NotFound;
                        return Task.CompletedTask;
                    }
                }

                return next(context);
            }
        );
}
