using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using Raadslag.Web.Accounts;

namespace Raadslag.Web.Hosting;

/// <summary>
/// How much one place, or one account, may ask for. A school class behind one address never meets a limit; a program that
/// asks for everything at once does, and is told when to come back.
/// </summary>
internal static class VisitorLimits
{
    // thirty people who each open a page every two seconds, after a minute in which they all opened everything
    private static readonly Allowance Pages = new("pages", AtOnce: 900, ASecond: 15);

    // what costs more than a page: a calculation, a search, a file that is made when it is asked for
    private static readonly Allowance Work = new("work", AtOnce: 240, ASecond: 4);

    public static void AddVisitorLimits(this IServiceCollection services) =>
        services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(PartitionOf);
            limits.OnRejected = (rejected, _) =>
            {
                if (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
                {
                    rejected.HttpContext.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds))
                        .ToString(CultureInfo.InvariantCulture);
                }

                return ValueTask.CompletedTask;
            };
        });

    private static RateLimitPartition<string> PartitionOf(HttpContext context)
    {
        if (IsFree(context))
        {
            return RateLimitPartition.GetNoLimiter("free");
        }

        var isCostly = context.GetEndpoint()?.Metadata.GetMetadata<CostlyAttribute>() is not null;
        var allowance = isCostly ? Work : Pages;
        var visitor = context.User.IsSignedIn ? context.User.AccountId.ToString() : context.ClientNetwork();
        return RateLimitPartition.GetTokenBucketLimiter(
            $"{allowance.Name} {visitor}",
            _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = allowance.AtOnce,
                TokensPerPeriod = allowance.ASecond,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            }
        );
    }

    // the page that says no is not asked for; a file of the site itself costs nothing; and whoever sits at the machine
    // needs no leave: visitors of the net come through a proxy, and are counted by what it says of them
    private static bool IsFree(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null
        || context.IsAfterFault()
        || context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null
        || context.Connection.RemoteIpAddress is not { } address
        || IPAddress.IsLoopback(address);

    private sealed record Allowance(string Name, int AtOnce, int ASecond);
}

/// <summary>An address whose answer costs more than a page's.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class CostlyAttribute : Attribute;
