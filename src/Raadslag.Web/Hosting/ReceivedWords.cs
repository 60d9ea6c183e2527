using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Raadslag.Web.Hosting;

/// <summary>
/// Tells the browser which form was received, so that it forgets the words it has kept of it. A form that led on was; one that
/// is shown again, or led to signing in, was not.
/// </summary>
internal sealed class ReceivedWords(ITempDataDictionaryFactory notes) : IAlwaysRunResultFilter
{
    // not a word of the form itself: pages that take every field leave out what begins so
    private const string Field = "_received";
    private const int LongestReceipt = 40;

    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (
            context.Result is IKeepTempDataResult or LocalRedirectResult
            && ReceiptOf(context.HttpContext) is { } receipt
        )
        {
            notes.GetTempData(context.HttpContext)[Field] = receipt;
        }
    }

    public void OnResultExecuted(ResultExecutedContext context) { }

    /// <summary>Says so in the page that is shown in answer to the form, where its words are stored all the same.</summary>
    public static void Acknowledge(HttpContext context) => context.Items[Field] = ReceiptOf(context);

    /// <summary>The form that this page tells of; null for none.</summary>
    public static string? Take(HttpContext context, ITempDataDictionary notes) =>
        context.Items[Field] as string ?? notes[Field] as string;

    // only of a form that has been read already
    private static string? ReceiptOf(HttpContext context) =>
        context.Features.Get<IFormFeature>()?.Form?[Field] is [{ Length: > 0 and <= LongestReceipt } receipt]
        && receipt.All(char.IsAsciiHexDigitLower)
            ? receipt
            : null;
}
