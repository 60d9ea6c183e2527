using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Raadslag.Web.Accounts;

namespace Raadslag.Web.Hosting;

internal static class RefusalLog
{
    /// <summary>Writes a line for everybody who is turned away: for what they may not, or for asking too often.</summary>
    public static void UseRefusalLog(this WebApplication app)
    {
        var log = app.Services.GetRequiredService<SecurityLog>();
        app.Use(
            async (context, next) =>
            {
                await next(context);
                if (
                    context.Response.StatusCode
                    is StatusCodes.Status403Forbidden
                        or StatusCodes.Status429TooManyRequests
                )
                {
                    log.Refused(context);
                }
            }
        );
    }
}
