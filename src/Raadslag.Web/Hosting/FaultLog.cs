using System.Diagnostics;
using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Raadslag.Web.Hosting;

/// <summary>
/// Writes one line for a request that failed, with the number its page shows, so that the two can be held together. The
/// address stands without what follows its question mark, which may hold a key.
/// </summary>
internal sealed partial class FaultLog(ILogger<FaultLog> log) : IExceptionHandler, IAlwaysRunResultFilter
{
    /// <summary>The number that stands both on the page and in the log.</summary>
    public static string NumberOf(HttpContext context) =>
        Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier;

    // the page is made by what comes next
    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellation)
    {
        var failed = httpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? httpContext.Request.Path.Value;
        var (number, method, path, account) = Facts(httpContext, failed);
        if (exception is BadHttpRequestException bad)
        {
            LogUnreadable(bad.StatusCode, number, method, path, account);
        }
        else
        {
            LogFault(exception, number, method, path, account);
        }

        return ValueTask.FromResult(false);
    }

    // a form that was open too long, or was forged; nobody has to be called for it
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is IAntiforgeryValidationFailedResult)
        {
            var (number, method, path, account) = Facts(context.HttpContext, context.HttpContext.Request.Path.Value);
            LogForm(number, method, path, account);
        }
    }

    public void OnResultExecuted(ResultExecutedContext context) { }

    // encoded, so that nobody can write lines of their own into the log
    private static (string Number, string Method, string Path, string Account) Facts(
        HttpContext context,
        string? path
    ) =>
        (
            NumberOf(context),
            context.Request.Method,
            new PathString(path ?? "/").ToUriComponent(),
            context.User.FindFirst(ClaimTypes.NameIdentifier)?.Value ?? "nobody"
        );

    [LoggerMessage(LogLevel.Error, "{Number} {Method} {Path} by {Account} failed")]
    private partial void LogFault(Exception fault, string number, string method, string path, string account);

    [LoggerMessage(LogLevel.Information, "{Number} {Method} {Path} by {Account} could not be read: {Status}")]
    private partial void LogUnreadable(int status, string number, string method, string path, string account);

    [LoggerMessage(
        LogLevel.Information,
        "{Number} {Method} {Path} by {Account} came with a form that has no valid token"
    )]
    private partial void LogForm(string number, string method, string path, string account);
}

/// <summary>What a host says in its log, and what it does not.</summary>
public static class HostLog
{
    /// <summary>Lines with their time, ours from information and others' from warnings, and no failure told twice.</summary>
    public static void AddRaadslagLog(this WebApplicationBuilder builder)
    {
        builder
            .Logging.ClearProviders()
            .AddSimpleConsole(console =>
            {
                console.SingleLine = true;
                console.UseUtcTimestamp = true;
                console.TimestampFormat = "yyyy-MM-dd'T'HH':'mm':'ss.fff'Z' ";
            })
            .SetMinimumLevel(LogLevel.Warning)
            .AddFilter("Raadslag", LogLevel.Information)
            // the keys lie beside the data they protect; that they are not encrypted there is no news to whoever runs this
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)
            // what these say of a failed request stands in its one line
            .AddFilter("Microsoft.EntityFrameworkCore", LogLevel.None)
            .AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.None)
            .AddFilter("Microsoft.AspNetCore.Diagnostics.ExceptionHandlerMiddleware", LogLevel.None)
            // a fault after the first bytes were sent, which only the server can end, is told by it
            .AddFilter("Microsoft.AspNetCore.Server.Kestrel", LogLevel.Error);
    }

    internal static void AddFaultLog(this IServiceCollection services)
    {
        services.AddSingleton<FaultLog>();
        services.AddSingleton<IExceptionHandler>(provider => provider.GetRequiredService<FaultLog>());
    }

    /// <summary>Whether a page is made in place of one that broke; it asks no database who is there.</summary>
    internal static bool IsAfterFault(this HttpContext context) =>
        context.Features.Get<IExceptionHandlerFeature>() is not null;
}
