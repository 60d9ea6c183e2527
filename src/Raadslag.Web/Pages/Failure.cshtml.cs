using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Raadslag.Web.Hosting;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Pages;

/// <summary>What a reader sees when there is no page to show.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true)]
public sealed class FailureModel : PageModel
{
    public string Heading { get; private set; } = "";

    public string Advice { get; private set; } = "";

    /// <summary>The number that leads to the line in the log; only where something broke.</summary>
    public string? Reference { get; private set; }

    /// <summary>Shown whatever way it was asked for: with PUT and with a handler it has never heard of.</summary>
    [NonHandler]
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context) => Show();

    private void Show()
    {
        // from the address itself: nothing is bound where the form cannot be read, and that is one of the failures
        var asked = int.TryParse((string?)RouteData.Values["status"], CultureInfo.InvariantCulture, out var said)
            ? said
            : 0;
        // a request that was refused while it was read, such as one that is too large, comes here as an exception
        var thrown = HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error;
        var status = thrown is BadHttpRequestException bad ? bad.StatusCode : asked;
        (Heading, Advice) = FailurePhrases.For(status);
        Reference = status >= StatusCodes.Status500InternalServerError ? FaultLog.NumberOf(HttpContext) : null;
        Response.StatusCode = status is >= 400 and < 600 ? status : StatusCodes.Status404NotFound;
    }
}
