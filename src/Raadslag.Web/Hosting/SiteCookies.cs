using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Raadslag.Web.Accounts;

namespace Raadslag.Web.Hosting;

/// <summary>What all our cookies have in common: over https they travel by nothing else, and belong to this name alone.</summary>
/// <remarks>Said last of all: the framework names some of them itself.</remarks>
internal static class SiteCookies
{
    public static void AddSiteCookies(this IServiceCollection services)
    {
        services
            .AddOptions<AntiforgeryOptions>()
            .PostConfigure<SiteAddress>((options, site) => Set(options.Cookie, site, "raadslag-formular"));
        services
            .AddOptions<CookieTempDataProviderOptions>()
            .PostConfigure<SiteAddress>((options, site) => Set(options.Cookie, site, "raadslag-besked"));
        (string Scheme, string Name)[] signIn =
        [
            (IdentityConstants.ApplicationScheme, "raadslag"),
            (IdentityConstants.ExternalScheme, "raadslag-udefra"),
            (IdentityConstants.TwoFactorUserIdScheme, "raadslag-trin"),
            (IdentityConstants.TwoFactorRememberMeScheme, "raadslag-husk"),
        ];
        foreach (var (scheme, name) in signIn)
        {
            services
                .AddOptions<CookieAuthenticationOptions>(scheme)
                .PostConfigure<SiteAddress>((options, site) => Set(options.Cookie, site, name));
        }

        // these two stand at the address the provider answers to, which the other prefix does not allow
        services
            .AddOptions<OpenIdConnectOptions>(OrganizationSignIn.Scheme)
            .PostConfigure<SiteAddress>(
                (options, site) =>
                {
                    foreach (var cookie in (CookieBuilder[])[options.CorrelationCookie, options.NonceCookie])
                    {
                        cookie.SecurePolicy = PolicyOf(site);
                        cookie.Name = site.IsHttps ? $"__Secure-{cookie.Name}" : cookie.Name;
                    }
                }
            );
    }

    private static void Set(CookieBuilder cookie, SiteAddress site, string name)
    {
        cookie.Name = site.CookieName(name);
        cookie.HttpOnly = true;
        cookie.Path = "/";
        cookie.SecurePolicy = PolicyOf(site);
    }

    private static CookieSecurePolicy PolicyOf(SiteAddress site) =>
        site.IsHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
}
