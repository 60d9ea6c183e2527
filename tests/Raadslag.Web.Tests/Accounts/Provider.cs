using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenIddict.Abstractions;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Raadslag.Web.Tests.Accounts;

/// <summary>
/// An organization's own provider of sign-in, on a port of its own: whoever is sent to it comes straight back as
/// <see cref="Person"/>, for nothing of a provider's own pages is ours to try.
/// </summary>
internal sealed class Provider : IAsyncDisposable
{
    public const string ClientId = "raadslag";
    public const string ClientSecret = "en hemmelighed mellem to programmer";

    private readonly WebApplication _app;

    private Provider()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddAuthorization();
        builder.Services.AddOpenIddict().AddServer(SetUp);
        _app = builder.Build();
        _app.UseAuthentication();
    }

    public string Address => _app.Urls.Single();

    /// <summary>Who signs in there; null for somebody who changes their mind.</summary>
    public ProviderPerson? Person { get; set; }

    public static async Task<Provider> StartAsync()
    {
        var provider = new Provider();
        await provider._app.StartAsync(TestContext.Current.CancellationToken);
        return provider;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private void SetUp(OpenIddictServerBuilder server)
    {
        server
            .SetAuthorizationEndpointUris("authorize")
            .SetTokenEndpointUris("token")
            .SetUserInfoEndpointUris("userinfo")
            .AllowAuthorizationCodeFlow()
            .RegisterScopes(Scopes.Email, Scopes.Profile)
            .AddEphemeralEncryptionKey()
            .AddEphemeralSigningKey()
            .EnableDegradedMode() // it keeps nothing: what a code stands for is in the code
            .UseAspNetCore()
            .DisableTransportSecurityRequirement();
        server.AddEventHandler<ValidateAuthorizationRequestContext>(handler => handler.UseInlineHandler(KnowClient));
        server.AddEventHandler<ValidateTokenRequestContext>(handler => handler.UseInlineHandler(KnowSecret));
        server.AddEventHandler<HandleAuthorizationRequestContext>(handler => handler.UseInlineHandler(SignIn));
        server.AddEventHandler<HandleUserInfoRequestContext>(handler => handler.UseInlineHandler(Tell));
    }

    private static ValueTask KnowClient(ValidateAuthorizationRequestContext context)
    {
        if (context.ClientId != ClientId || !context.RedirectUri!.EndsWith("/log-ind/svar", StringComparison.Ordinal))
        {
            context.Reject(Errors.InvalidClient);
        }

        return ValueTask.CompletedTask;
    }

    private static ValueTask KnowSecret(ValidateTokenRequestContext context)
    {
        if (context.ClientId != ClientId || context.ClientSecret != ClientSecret)
        {
            context.Reject(Errors.InvalidClient);
        }

        return ValueTask.CompletedTask;
    }

    private ValueTask SignIn(HandleAuthorizationRequestContext context)
    {
        if (Person is not { } person)
        {
            context.Reject(Errors.AccessDenied);
            return ValueTask.CompletedTask;
        }

        var identity = new ClaimsIdentity("provider");
        identity.AddClaim(new Claim(Claims.Subject, person.Subject));
        identity.AddClaim(new Claim(Claims.Email, person.Email).SetDestinations(Destinations.AccessToken));
        context.Principal = new ClaimsPrincipal(identity).SetScopes(context.Request.GetScopes());
        return ValueTask.CompletedTask;
    }

    // as most providers do: the address is not in the token, it has to be asked for
    private ValueTask Tell(HandleUserInfoRequestContext context)
    {
        context.Subject = Person!.Subject;
        context.Email = Person.Email;
        context.EmailVerified = Person.IsVerified;
        return ValueTask.CompletedTask;
    }
}

/// <summary>Somebody the provider knows.</summary>
internal sealed record ProviderPerson(string Subject, string Email, bool IsVerified = true);
