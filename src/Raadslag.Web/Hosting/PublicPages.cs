using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;

namespace Raadslag.Web.Hosting;

/// <summary>Keeps public pages for a moment, so that a thousand readers at a deadline cost one page.</summary>
internal static class PublicPages
{
    /// <summary>The tag of everything kept; whoever publishes lets it go.</summary>
    public const string Tag = "public";

    // long enough to carry a rush, short enough that an import from the command line is seen while one waits for it
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(10);

    public static void AddPublicPages(this OutputCacheOptions options) =>
        options.AddPolicy(
            Tag,
            policy =>
                policy
                    .With(context => IsAnybody(context.HttpContext))
                    .Tag(Tag)
                    .Expire(Kept)
                    .AddPolicy<ByWhatIsRead>()
                    .VaryByValue(context => Compression(context.Request.Headers.AcceptEncoding.ToString()))
        );

    /// <summary>Lets everything kept go; called when something has been published.</summary>
    public static async Task ForgetPublicPagesAsync(this HttpContext context) =>
        await context
            .RequestServices.GetRequiredService<IOutputCacheStore>()
            .EvictByTagAsync(Tag, context.RequestAborted);

    // The cache stands before sign-in, so nobody is known yet; but who brings no cookie is nobody in particular.
    private static bool IsAnybody(HttpContext context) => context.Request.Headers.Cookie is [];

    // browsers spell the header in many ways; there are only two answers to it
    private static KeyValuePair<string, string> Compression(string accepted) =>
        new("compression", accepted.Contains("gzip", StringComparison.Ordinal) ? "gzip" : "none");

    /// <summary>
    /// Tells answers apart by the part of the query that the page reads, and by nothing else that a visitor can make up:
    /// other names in the query, names of the site, and (see <see cref="Addresses"/>) other spellings of the address.
    /// </summary>
    private sealed class ByWhatIsRead : IOutputCachePolicy
    {
        private readonly ConcurrentDictionary<Endpoint, StringValues> _read = new();

        public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
        {
            // no page says by which of the site's names it was asked for
            context.CacheVaryByRules.VaryByHost = false;
            context.CacheVaryByRules.QueryKeys = _read.GetOrAdd(context.HttpContext.GetEndpoint()!, KeysOf);
            return ValueTask.CompletedTask;
        }

        public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) =>
            ValueTask.CompletedTask;

        public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation) =>
            ValueTask.CompletedTask;

        // what is bound may come from the query, but for what the address itself always says
        private static StringValues KeysOf(Endpoint endpoint)
        {
            var page = endpoint.Metadata.GetMetadata<CompiledPageActionDescriptor>();
            var ofPage = page is null
                ? []
                : page
                    .HandlerMethods.Where(handler => HttpMethods.IsGet(handler.HttpMethod))
                    .SelectMany(handler => handler.Parameters)
                    .Concat(page.BoundProperties.Where(IsForGet))
                    .Select(bound => bound.BindingInfo?.BinderModelName ?? bound.Name);
            var said = ((RouteEndpoint)endpoint)
                .RoutePattern.Parameters.Where(part => !part.IsOptional)
                .Select(part => part.Name);
            return new StringValues([.. ofPage.Except(said, StringComparer.OrdinalIgnoreCase)]);
        }

        private static bool IsForGet(ParameterDescriptor bound) =>
            bound is PageBoundPropertyDescriptor { Property: { } property }
            && property.GetCustomAttribute<BindPropertyAttribute>() is { SupportsGet: true };
    }
}
