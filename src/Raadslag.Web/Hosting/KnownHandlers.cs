using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Raadslag.Web.Hosting;

/// <summary>
/// Lets a page be shown or changed only by a handler of its own: the framework shows a page without one, with nothing in it,
/// and takes a handler it does not know for the one without a name.
/// </summary>
internal sealed class KnownHandlers : IAsyncPageFilter
{
    private const string Field = "handler";

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var request = context.HttpContext.Request;
        var isReading = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        if (!(isReading ? MayRead(context) : MayChange(context)))
        {
            context.Result = new StatusCodeResult(StatusCodes.Status404NotFound);
            return Task.CompletedTask;
        }

        return next();
    }

    // A page without a method for reading is shown as it is. Whoever reads may have a word too many in the address, as mails
    // and search engines put it there.
    private static bool MayRead(PageHandlerExecutingContext context) =>
        context.HandlerMethod is not null
        || !context.ActionDescriptor.HandlerMethods.Any(handler => HttpMethods.IsGet(handler.HttpMethod));

    private static bool MayChange(PageHandlerExecutingContext context) =>
        context.ActionDescriptor.HandlerMethods.Count == 0
        || context.HandlerMethod is { } chosen
            && string.Equals(
                chosen.Name ?? "",
                context.HttpContext.Request.Query[Field].ToString(),
                StringComparison.OrdinalIgnoreCase
            );
}
