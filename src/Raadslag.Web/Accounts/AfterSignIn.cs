using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Raadslag.Web.Accounts;

internal static class AfterSignIn
{
    /// <summary>Where one lands who asked for no page in particular.</summary>
    public const string Desk = "/arbejdsbord";

    /// <summary>The parameter that says which page was asked for.</summary>
    public const string ReturnTo = "tilbage";

    /// <summary>Back to the page that was asked for, or to the desk; never to another site.</summary>
    public static LocalRedirectResult GoOn(this PageModel page, string? returnTo) =>
        page.LocalRedirect(page.Url.IsLocalUrl(returnTo) ? returnTo : Desk);
}

/// <summary>A page for signing in: whoever is signed in already goes on, for a session belongs to one account only.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class SignedOutOnlyAttribute : Attribute, IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context) { }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (context.HttpContext.User.IsSignedIn)
        {
            var returnTo = context.HttpContext.Request.Query[AfterSignIn.ReturnTo];
            context.Result = ((PageModel)context.HandlerInstance).GoOn(returnTo);
        }
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context) { }
}
