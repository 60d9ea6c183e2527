using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Raadslag.Web.Hosting;

/// <summary>Headers that leave a browser nothing to do but show our own files and send our own forms.</summary>
internal static class StrictHeaders
{
    /// <summary>The policy of a file from somebody else: a page of theirs runs nothing and belongs to no site.</summary>
    public const string SomebodysFile = "somebody's file";

    /// <summary>The policy of a page that shows pictures which are stored nowhere yet.</summary>
    public const string OwnPictures = "own pictures";

    public static void AddStrictHeaders(this IServiceCollection services) =>
        services
            .AddSecurityHeaderPolicies()
            .SetDefaultPolicy(policy =>
                policy.AddOurHeaders().AddContentSecurityPolicy(csp => csp.AllowOurOwn().AddImgSrc().Self())
            )
            .AddPolicy(
                OwnPictures,
                policy =>
                    policy.AddOurHeaders().AddContentSecurityPolicy(csp => csp.AllowOurOwn().AddImgSrc().Self().Data())
            )
            .AddPolicy(
                SomebodysFile,
                policy =>
                    policy
                        .AddOurHeaders()
                        .AddContentSecurityPolicy(csp =>
                        {
                            csp.AddDefaultSrc().None();
                            csp.AddFrameAncestors().None();
                            csp.AddSandbox();
                        })
            );

    // over https the browser comes by https for a year, to every name below ours too
    private static HeaderPolicyCollection AddOurHeaders(this HeaderPolicyCollection policy) =>
        policy.AddDefaultSecurityHeaders().AddStrictTransportSecurityMaxAgeIncludeSubDomains();

    private static CspBuilder AllowOurOwn(this CspBuilder csp)
    {
        csp.AddDefaultSrc().None();
        csp.AddStyleSrc().Self();
        csp.AddScriptSrc().Self();
        csp.AddFontSrc().Self();
        csp.AddConnectSrc().Self();
        csp.AddFormAction().Self();
        csp.AddBaseUri().None();
        csp.AddFrameAncestors().None();
        return csp;
    }
}
