using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Raadslag.Web.Accounts;

/// <summary>Signing in at the organization's own provider with OpenID Connect; off until it is configured.</summary>
internal static class OrganizationSignIn
{
    public const string Scheme = "organization";

    private const string Settings = "RAADSLAG_OIDC_";

    /// <summary>What the button says after "Log ind med"; null while no provider is configured.</summary>
    public static string? NameOf(IConfiguration configuration) =>
        configuration[Settings + "AUTHORITY"] is null ? null : configuration[Settings + "NAME"] ?? "jeres eget login";

    public static void AddOrganizationSignIn(this IServiceCollection services, IConfiguration configuration)
    {
        if (NameOf(configuration) is null)
        {
            return;
        }

        services
            .AddAuthentication()
            .AddOpenIdConnect(
                Scheme,
                options =>
                {
                    options.SignInScheme = IdentityConstants.ExternalScheme;
                    options.Authority = configuration[Settings + "AUTHORITY"];
                    options.ClientId = configuration[Settings + "CLIENT_ID"];
                    options.ClientSecret = configuration[Settings + "CLIENT_SECRET"];
                    // a provider on this machine, for trying it out
                    options.RequireHttpsMetadata = !new Uri(options.Authority!).IsLoopback;
                    options.ResponseType = OpenIdConnectResponseType.Code;
                    options.ResponseMode = OpenIdConnectResponseMode.Query;
                    options.CallbackPath = "/log-ind/svar";
                    options.Scope.Add("email");
                    options.MapInboundClaims = false;
                    options.GetClaimsFromUserInfoEndpoint = true;
                    // the framework takes the address from there, but not whether it is verified
                    options.ClaimActions.MapUniqueJsonKey("email_verified", "email_verified");
                    // the answer comes as a link from the provider, which Lax lets through
                    options.CorrelationCookie.SameSite = SameSiteMode.Lax;
                    options.NonceCookie.SameSite = SameSiteMode.Lax;
                    options.Events.OnRemoteFailure = failed =>
                    {
                        failed.Response.Redirect("/log-ind/organisation?handler=Failed");
                        failed.HandleResponse();
                        return Task.CompletedTask;
                    };
                }
            );
    }
}
