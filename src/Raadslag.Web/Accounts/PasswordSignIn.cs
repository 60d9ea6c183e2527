using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Raadslag.Accounts;

namespace Raadslag.Web.Accounts;

/// <summary>Signing in with a password and a cookie (<i>log ind</i>).</summary>
internal static class PasswordSignIn
{
    /// <summary>The name of the limit on attempts.</summary>
    public const string Limit = "sign-in";

    private const int AttemptsAMinute = 20;

    public static void AddSignIn(this IServiceCollection services)
    {
        services
            .AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddIdentityCookies(cookies => cookies.ApplicationCookie!.Configure(SetCookie));
        services
            .AddIdentityCore<Account>(SetRules)
            .AddRoles<IdentityRole<Guid>>()
            .AddEntityFrameworkStores<RaadslagDb>()
            .AddErrorDescriber<DanishIdentityErrors>()
            .AddClaimsPrincipalFactory<AccountClaims>()
            .AddSignInManager();
        services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.AddPolicy(Limit, AttemptsOf);
        });
    }

    private static void SetRules(IdentityOptions options)
    {
        options.User.RequireUniqueEmail = true;
        // length is what protects; demands for signs only make people write the password down
        options.Password.RequiredLength = 12;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(5);
    }

    private static void SetCookie(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "raadslag";
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.LoginPath = "/log-ind";
        options.AccessDeniedPath = "/fejl/403";
        options.ReturnUrlParameter = "tilbage";
        options.ExpireTimeSpan = TimeSpan.FromHours(10); // a working day
    }

    // reading the form costs nothing; only answers to it are counted
    private static RateLimitPartition<string> AttemptsOf(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new() { PermitLimit = AttemptsAMinute, Window = TimeSpan.FromMinutes(1) }
            )
            : RateLimitPartition.GetNoLimiter("");
}
