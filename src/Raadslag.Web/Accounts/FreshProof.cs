using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Raadslag.Accounts;
using Raadslag.Foundations;

namespace Raadslag.Web.Accounts;

/// <summary>What an account can show beside its password.</summary>
internal sealed record ProofMeans(bool HasApp, bool HasPasskey, bool HasProvider)
{
    /// <summary>Whether a password alone is less than they can show.</summary>
    public bool IsMoreThanPassword => HasApp || HasPasskey || HasProvider;

    public static async Task<ProofMeans> OfAsync(
        RaadslagDb db,
        Account account,
        IConfiguration configuration,
        CancellationToken cancellation
    ) =>
        new(
            account.TwoFactorEnabled,
            await db.UserPasskeys.AnyAsync(passkey => passkey.UserId == account.Id, cancellation),
            OrganizationSignIn.NameOf(configuration) is not null
                && await db.UserLogins.AnyAsync(login => login.UserId == account.Id, cancellation)
        );
}

/// <summary>
/// Asks whoever changes how an account signs in to show again who they are, when it is more than a moment since they did,
/// or when they have shown less than they could: a stolen password, or an unlocked screen, is not enough.
/// </summary>
/// <remarks>Every form of a page that bears it, so that a new one is asked for too.</remarks>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class AsksAgainAttribute : Attribute, IAsyncPageFilter
{
    /// <summary>The page where it is asked.</summary>
    public const string Page = "/konto/bekraeft";

    /// <summary>How long it is a moment.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(10);

    /// <summary>The handler whose form has a field for the present password; it is enough where there is nothing else.</summary>
    public string? PasswordHandler { get; init; }

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        var http = context.HttpContext;
        if (!HttpMethods.IsPost(http.Request.Method) || await IsFreshAsync(http, context.HandlerMethod?.Name))
        {
            await next();
            return;
        }

        context.Result = new LocalRedirectResult(PageFor(http.Request.Path));
    }

    /// <summary>The address where it is asked, and that leads back.</summary>
    public static string PageFor(string path) => $"{Page}?{AfterSignIn.ReturnTo}={Uri.EscapeDataString(path)}";

    private async Task<bool> IsFreshAsync(HttpContext http, string? handler)
    {
        var db = http.RequestServices.GetRequiredService<RaadslagDb>();
        var (cancellation, id, owner) = (http.RequestAborted, http.User.SessionId, http.User.AccountId);
        // not stored yet while somebody else writes: they have just signed in, and are asked once more
        var session = await db.Sessions.AsNoTracking().SingleOrDefaultAsync(known => known.Id == id, cancellation);
        var account = await db.Users.AsNoTracking().SingleAsync(known => known.Id == owner, cancellation);
        var configuration = http.RequestServices.GetRequiredService<IConfiguration>();
        var means = await ProofMeans.OfAsync(db, account, configuration, cancellation);
        if (!means.IsMoreThanPassword && handler is not null && handler == PasswordHandler)
        {
            return true;
        }

        var now = http.RequestServices.GetRequiredService<CivilCalendar>().Now();
        return session?.ProvedAt is { } at
            && now - at <= Lasts
            && !(session.Method == SignInMethod.Password && means.IsMoreThanPassword);
    }
}
