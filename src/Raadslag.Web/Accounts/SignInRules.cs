using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Raadslag.Accounts;
using Raadslag.Web.Hosting;

namespace Raadslag.Web.Accounts;

/// <summary>How one signs in, and what is asked of passwords and sessions.</summary>
internal static class SignInRules
{
    /// <summary>The name of the limit on attempts.</summary>
    public const string Limit = "sign-in";

    public const int ShortestPassword = 12;

    // what a whole house can need that signs in at the beginning of a meeting, each with two steps
    private const int AttemptsAMinute = 120;

    // of PBKDF2 with HMAC-SHA512, as OWASP advises
    private const int HashIterations = 210_000;

    public static void AddSignIn(this IServiceCollection services)
    {
        services
            .AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddIdentityCookies(cookies => cookies.ApplicationCookie!.Configure(SetCookie));
        services
            .AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme)
            .Configure<SessionTickets>((cookie, tickets) => cookie.SessionStore = tickets);
        services.AddSingleton<LateWrites>();
        services.AddSingleton<UsedSteps>();
        services.AddHostedService(provider => provider.GetRequiredService<LateWrites>());
        services.AddSingleton<SessionTickets>();
        services
            .AddIdentityCore<Account>(SetRules)
            .AddUserStore<AccountStore>()
            .AddUserManager<AccountUsers>()
            .AddPasswordValidator<NewPasswords>()
            .AddErrorDescriber<DanishIdentityErrors>()
            .AddSignInManager<AccountSignIn>()
            .AddTokenProvider<AppCodes>(TokenOptions.DefaultAuthenticatorProvider);
        services.Configure<PasswordHasherOptions>(hashing => hashing.IterationCount = HashIterations);
        services.AddSingleton<AccountSecrets>();
        services.AddSingleton<Attempts>();
        services.AddSingleton<KnownDevices>();
        services.AddSingleton<NobodysPassword>();
        services.AddSingleton<InvitationKeys>();
        services.AddSingleton<SecurityLog>();
        services.AddScoped<OwnSecondFactor>();
        services.AddScoped<IUserConfirmation<Account>, OpenAccounts>();
        services.AddRateLimiter(limits => limits.AddPolicy(Limit, AttemptsOf));
    }

    private static void SetRules(IdentityOptions options)
    {
        options.User.RequireUniqueEmail = true;
        options.User.AllowedUserNameCharacters = ""; // any address that mail reaches: søren@… and o'connor@… are names too
        // length is what protects; demands for signs only make people write the password down
        options.Password.RequiredLength = ShortestPassword;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
        options.SignIn.RequireConfirmedAccount = true; // confirmed is what is not closed
    }

    private static void SetCookie(CookieAuthenticationOptions options)
    {
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.LoginPath = "/log-ind";
        options.ReturnUrlParameter = "tilbage";
        // said where it was asked for: the address stays in the browser, to try again with another account
        options.Events.OnRedirectToAccessDenied = denied =>
        {
            denied.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
        // the session's row is asked at each request; there is nothing in the cookie that could have grown old
        options.Events.OnValidatePrincipal = _ => Task.CompletedTask;
    }

    // Reading the form costs nothing; only answers to it are counted. Whoever is signed in is counted by account, so that a
    // house with one address to the world does not wait for itself.
    private static RateLimitPartition<string> AttemptsOf(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(
                context.User.IsSignedIn ? context.User.AccountId.ToString() : $"from {context.ClientNetwork()}",
                _ => new() { PermitLimit = AttemptsAMinute, Window = TimeSpan.FromMinutes(1) }
            )
            : RateLimitPartition.GetNoLimiter("reading");

    /// <summary>A closed account signs in no more, however right its password is.</summary>
    private sealed class OpenAccounts : IUserConfirmation<Account>
    {
        public Task<bool> IsConfirmedAsync(UserManager<Account> manager, Account user) =>
            Task.FromResult(user.ClosedAt is null);
    }
}
