using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;
using Raadslag.Publishing;
using Raadslag.Search;
using Raadslag.Web.Accounts;
using Raadslag.Web.Hosting;
using Raadslag.Web.Pages.About;
using Raadslag.Web.Phrases;
using Raadslag.Web.Reading;
using Raadslag.Web.Templates;
using Raadslag.Web.Writing;

namespace Raadslag.Web;

/// <summary>The pages of Raadslag, for a host to take in with two calls.</summary>
public static class RaadslagWeb
{
    /// <summary>Registers what the pages need.</summary>
    /// <param name="builder">The host; it adds the trunk itself, over data that it has brought up to date.</param>
    public static void AddRaadslagWeb(this WebApplicationBuilder builder)
    {
        builder.AddFramework();
        builder.Services.AddSingleton(SiteAddress.Of(builder.Configuration));
        builder.Services.AddSingleton(SessionLives.Of(builder.Configuration));
        builder.Services.AddTrustedProxies(builder.Configuration);
        builder.Services.AddSiteCookies();
        builder.Services.AddVisitorLimits();
        builder.Services.AddScoped<PasswordAccounts>();
        builder.Services.AddSingleton<SnapshotShelf>();
        builder.Services.AddSingleton<Presence>();
        builder.Services.AddScoped<SampleDocument>();
        builder.Services.TryAddScoped<MeetingSearch>();
        builder.Services.AddScoped<InvitationLinks>();
        builder.Services.AddSignIn();
        builder.Services.AddOrganizationSignIn(builder.Configuration);
    }

    private static void AddFramework(this WebApplicationBuilder builder)
    {
        builder.WebHost.UseStaticWebAssets();
        // files are served as they were built; nothing watches them, and no endpoint is added for it
        builder.Configuration["ReloadStaticAssetsAtRuntime"] = "false";
        builder.WebHost.ConfigureKestrel(options => options.AddServerHeader = false);

        builder.Services.AddFaultLog();
        builder.Services.AddStrictHeaders();
        builder
            .Services.AddRazorPages(options => options.RootDirectory = "/Pages")
            .AddMvcOptions(options =>
            {
                options.SpeakDanish();
                options.Filters.AddService<FaultLog>();
                options.Filters.Add<ReceivedWords>();
                options.Filters.Add<KnownHandlers>();
                options.Filters.Add<NoNullCharacters>();
            })
            .AddApplicationPart(typeof(RaadslagWeb).Assembly);
        builder.Services.Configure<RouteOptions>(options =>
            options.SetParameterPolicy<CaseNumberConstraint>(CaseNumberConstraint.Name)
        );
        // æ, ø and å as themselves: half the bytes, and readable in the source
        builder.Services.AddSingleton<HtmlEncoder>(VisibleHtmlEncoder.Instance);
        builder.Services.Configure<WebEncoderOptions>(options =>
            options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All)
        );
        builder.Services.AddRequestLocalization(options =>
        {
            options.SetDefaultCulture(DanishDates.Culture.Name);
            options.RequestCultureProviders.Clear();
        });
        builder
            .Services.AddAuthorizationBuilder()
            .AddFallbackPolicy("signed in", policy => policy.RequireAuthenticatedUser());
        builder.Services.AddDataProtection().SetApplicationName("raadslag");
        builder.Services.AddSingleton<IConfigureOptions<KeyManagementOptions>, StoredKeys>();
        builder.Services.AddOutputCache(options =>
        {
            options.AddPublicPages();
            // a case number in small letters is answered with the way to its page, not with the page
            options.UseCaseSensitivePaths = true;
        });
        builder.Services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            // pages are compressed while the reader waits: brotli in a hurry is hardly smaller and takes a fifth longer
            options.Providers.Add<GzipCompressionProvider>();
        });
    }

    /// <summary>Protects secrets that an earlier version has stored in the open; after the database is brought up to date.</summary>
    public static Task CloseSecretsAsync(IServiceProvider services, CancellationToken cancellation) =>
        AccountSecrets.CloseAsync(services, cancellation);

    /// <summary>Puts the pages into the pipeline, after whatever the host has put there.</summary>
    public static void UseRaadslagWeb(this WebApplication app)
    {
        // before anything else looks at who asks, and by which name
        app.UseForwardedHeaders();
        app.UseOwnHosts();
        // in a scope of its own: what has failed there, such as asking who it is, is remembered and would fail again
        app.UseExceptionHandler("/fejl/500", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/fejl/{0}");
        app.UseRefusalLog();
        app.UseSecurityHeaders();
        app.UseRouting();
        app.UseSensibleAddresses();
        // before anyone is asked who they are, and outside compression: what is kept is already compressed
        app.UseOutputCache();
        app.UseRequestLocalization();
        app.UseAuthentication();
        app.UseSecondFactor();
        app.UseAuthorization();
        app.UseRateLimiter();
        app.UseResponseCompression();

        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorPages().WithStaticAssets();
        app.MapPublishedFiles();
        app.MapMeetingPacket();
        app.MapFaces();
        AccessibilityModel.MapShortAddress(app);
        app.MapMovedAddresses();
        app.MapFallback("{**path}", () => Results.NotFound()).AllowAnonymous();
    }
}
