using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;

namespace Raadslag.Web.Hosting;

internal static class OwnHosts
{
    private const string WrongName =
        "Siden svarer ikke på det navn. Driver du siden, så skriv dens navne i RAADSLAG_HOSTS.";

    private const string NotHttps =
        "Siden svarer kun over https. Driver du siden, så skriv din proxys adresse i RAADSLAG_PROXIES, og lad den sende X-Forwarded-Proto.";

    /// <summary>Answers nobody who asks for another name than the site's, or for a site of the net without https.</summary>
    public static void UseOwnHosts(this WebApplication app)
    {
        var site = app.Services.GetRequiredService<SiteAddress>();
        var hosts = site.Hosts.Select(host => new StringSegment(host)).ToList();
        app.Use(
            (context, next) =>
            {
                var host = context.Request.Host;
                var isOurs = host.HasValue && HostString.MatchesAny(new StringSegment(host.Host), hosts);
                return !isOurs ? RefuseAsync(context, WrongName)
                    : site.IsHttps && !context.Request.IsHttps ? RefuseAsync(context, NotHttps)
                    : next(context);
            }
        );
    }

    private static Task RefuseAsync(HttpContext context, string why)
    {
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(why, context.RequestAborted);
    }
}
