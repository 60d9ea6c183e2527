using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Raadslag.Web.Hosting;

/// <summary>
/// Refuses a form with a null character in it: no keyboard has it, a PDF and a Word file cannot hold it, and PostgreSQL takes
/// no text with it.
/// </summary>
internal sealed class NoNullCharacters : IAsyncPageFilter
{
    private const char Null = '\0';

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        // a page without handlers reads nothing: it is the one that says what was wrong with the form
        var reads = context.ActionDescriptor.HandlerMethods.Count > 0;
        if (reads && (Has(context.HttpContext.Request.Query) || await IsUnreadableAsync(context.HttpContext.Request)))
        {
            context.Result = new BadRequestResult();
            return;
        }

        await next();
    }

    private static async Task<bool> IsUnreadableAsync(HttpRequest request)
    {
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType)
        {
            return false;
        }

        try
        {
            return Has(await request.ReadFormAsync(request.HttpContext.RequestAborted));
        }
        catch (InvalidDataException)
        {
            return false; // which the page is told by the binding, and says in its own words
        }
    }

    private static bool Has(IEnumerable<KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>> fields) =>
        fields.Any(field => field.Value.Any(value => value?.Contains(Null, StringComparison.Ordinal) ?? false));
}
