using Microsoft.AspNetCore.Builder;

namespace Raadslag.Web.Hosting;

/// <summary>Headers that leave a browser nothing to do but show our own files and send our own forms.</summary>
internal static class StrictHeaders
{
    public static void UseStrictHeaders(this IApplicationBuilder app) =>
        app.UseSecurityHeaders(
            new HeaderPolicyCollection()
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
        );
}
