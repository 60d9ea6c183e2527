using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Raadslag.Web.Hosting;

/// <summary>Headers that leave a browser nothing to do but show our own files and send our own forms.</summary>
internal static class StrictHeaders
{
    /// <summary>The policy of a file from somebody else: a page of theirs runs nothing and belongs to no site.</summary>
    public const string SomebodysFile = "somebody's file";

    public static void AddStrictHeaders(this IServiceCollection services) =>
        services
            .AddSecurityHeaderPolicies()
            .SetDefaultPolicy(policy =>
                policy
                    .AddDefaultSecurityHeaders()
                    .AddContentSecurityPolicy(csp =>
                    {
                        csp.AddDefaultSrc().None();
                        csp.AddStyleSrc().Self();
                        csp.AddScriptSrc().Self();
                        csp.AddFontSrc().Self();
                        csp.AddImgSrc().Self();
                        csp.AddConnectSrc().Self();
                        csp.AddFormAction().Self();
                        csp.AddBaseUri().None();
                        csp.AddFrameAncestors().None();
                    })
            )
            .AddPolicy(
                SomebodysFile,
                policy =>
                    policy
                        .AddDefaultSecurityHeaders()
                        .AddContentSecurityPolicy(csp =>
                        {
                            csp.AddDefaultSrc().None();
                            csp.AddFrameAncestors().None();
                            csp.AddSandbox();
                        })
            );
}
