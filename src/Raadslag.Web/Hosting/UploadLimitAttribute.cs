using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Raadslag.Web.Hosting;

/// <summary>
/// Takes a form with a file of any size. Of a file that is too large one byte more is kept than it may have, so that
/// whoever looks at it sees that it is too large; the rest is read and thrown away.
/// </summary>
/// <remarks>
/// A browser shows the answer when it has sent everything. Where reading stops at the limit, the writer gets a broken
/// connection instead of a sentence, and the fields that follow the file are lost.
/// </remarks>
/// <param name="largestFile">The largest file the page can use, in bytes.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class UploadLimitAttribute(int largestFile) : Attribute, IAsyncAuthorizationFilter, IOrderedFilter
{
    /// <summary>Before the token against forged forms is asked for: it stands in the form.</summary>
    public int Order => 900;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        if (BoundedForm.Boundary(http.Request) is not { } boundary)
        {
            return;
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = null;
        }

        try
        {
            var form = await new BoundedForm(largestFile).ReadAsync(http.Request.Body, boundary, http.RequestAborted);
            http.Features.Set<IFormFeature>(new FormFeature(form));
        }
        catch (Exception unreadable) when (unreadable is IOException or InvalidDataException)
        {
            context.Result = new BadRequestResult();
        }
    }
}
