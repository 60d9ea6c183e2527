using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Raadslag.Accounts;

namespace Raadslag.Web.Accounts;

/// <summary>
/// Whoever can change something for others needs more than a password (<i>totrinslogin</i>), and so does whoever has a role
/// in a council that demands it of everybody.
/// </summary>
internal static class SecondFactor
{
    /// <summary>The page where one gets one.</summary>
    public const string SetUpPage = "/konto/totrin";

    private const string Setting = "RAADSLAG_SECOND_FACTOR";
    private const string Optional = "optional";

    private static readonly string[] Open = ["/konto", "/log-ud", "/fejl"];

    /// <summary>Sends those who need a second factor and have none to the page where they get one.</summary>
    public static void UseSecondFactor(this WebApplication app) =>
        app.Use(
            (context, next) =>
            {
                if (IsOpen(context) || !IsMissing(context))
                {
                    return next(context);
                }

                context.Response.Redirect(SetUpPage);
                return Task.CompletedTask;
            }
        );

    /// <summary>Whether the one who is signed in must get a second factor before anything else.</summary>
    public static bool IsMissing(HttpContext context) =>
        context.User.IsSignedIn
        && (context.User.IsMoreDemanded || IsRequiredOf(context))
        && context.User.SignInMethod == SignInMethod.Password;

    private static bool IsRequiredOf(HttpContext context) =>
        IsRequired(context.RequestServices) && context.User.HasAnyOf($"{Roles.Administrator},{Roles.Writers}");

    // what a page is made of is shown with it
    private static bool IsOpen(HttpContext context) =>
        Open.Any(path => context.Request.Path.StartsWithSegments(path))
        || context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null;

    private static bool IsRequired(IServiceProvider services) =>
        services.GetRequiredService<IConfiguration>()[Setting] != Optional;
}
