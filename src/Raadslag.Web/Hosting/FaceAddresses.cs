using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using Raadslag.Publishing.Documents;

namespace Raadslag.Web.Hosting;

/// <summary>The faces of the documents, for pages that are drawn as the documents are.</summary>
internal static class FaceAddresses
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    public static void MapFaces(this IEndpointRouteBuilder site) =>
        site.MapGet("/skrifter/{name}.woff", Answer).AllowAnonymous();

    private static IResult Answer(string name, HttpContext context)
    {
        if (FaceFiles.Open(name) is not { } file)
        {
            return Results.NotFound();
        }

        context.Response.GetTypedHeaders().CacheControl = new CacheControlHeaderValue { Public = true, MaxAge = Kept };
        return Results.Stream(file, "font/woff");
    }
}
