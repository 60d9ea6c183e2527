using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using Raadslag.Accounts;
using Raadslag.Web.Hosting;

namespace Raadslag.Web.Accounts;

/// <summary>
/// What whoever looks after the site must be able to find again: who came in, who did not, who was turned away. Accounts by
/// id; nothing that somebody typed, for people type passwords into the wrong field.
/// </summary>
public sealed partial class SecurityLog(ILogger<SecurityLog> logger)
{
    internal void SignedIn(HttpContext context, Guid account, SignInMethod method) =>
        SignedIn(account, method, context.ClientAddress());

    internal void SignInFailed(HttpContext context, Guid? account, SignInMethod method, string why) =>
        SignInFailed(account?.ToString() ?? "none", method, why, context.ClientAddress());

    internal void SignedOut(HttpContext context, Guid account) => SignedOut(account, context.ClientAddress());

    internal void Confirmed(HttpContext context, Guid account, SignInMethod method) =>
        Confirmed(account, method, context.ClientAddress());

    internal void Changed(HttpContext context, Guid account, AccountChange change) =>
        Changed(account, change, context.ClientAddress());

    internal void Refused(HttpContext context) =>
        Refused(
            context.Response.StatusCode,
            context.Request.Method,
            (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "none",
            context.User.FindFirst(ClaimTypes.NameIdentifier)?.Value ?? "none",
            context.ClientAddress()
        );

    [LoggerMessage(1, LogLevel.Information, "Signed in: account {Account} by {Method} from {Address}")]
    private partial void SignedIn(Guid account, SignInMethod method, string address);

    [LoggerMessage(2, LogLevel.Warning, "Sign-in failed: account {Account} by {Method}, {Why}, from {Address}")]
    private partial void SignInFailed(string account, SignInMethod method, string why, string address);

    [LoggerMessage(3, LogLevel.Information, "Signed out: account {Account} from {Address}")]
    private partial void SignedOut(Guid account, string address);

    [LoggerMessage(4, LogLevel.Information, "Showed again who they are: account {Account} by {Method} from {Address}")]
    private partial void Confirmed(Guid account, SignInMethod method, string address);

    [LoggerMessage(5, LogLevel.Information, "Changed how it signs in: account {Account}, {Change}, from {Address}")]
    private partial void Changed(Guid account, AccountChange change, string address);

    [LoggerMessage(
        6,
        LogLevel.Warning,
        "Refused with {Status}: {HttpMethod} {Route} for account {Account} from {Address}"
    )]
    private partial void Refused(int status, string httpMethod, string route, string account, string address);
}

/// <summary>What somebody changed of how their account signs in.</summary>
public enum AccountChange
{
    PasswordChanged,
    SecondFactorTurnedOn,
    SecondFactorTurnedOff,
    RecoveryCodesRenewed,
    PasskeyAdded,
    PasskeyRemoved,
    ProviderLinked,
}
