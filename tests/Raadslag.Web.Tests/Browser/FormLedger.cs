using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc.Filters;
using Raadslag.Web.Pages.Pretreatment;
using Raadslag.Web.Pages.Writing;

namespace Raadslag.Web.Tests.Browser;

/// <summary>Which forms have been seen, which were sent, and what the site did then.</summary>
internal sealed class FormLedger : IPageFilter
{
    private readonly ConcurrentDictionary<string, bool> _handlers = [];

    /// <summary>Names of forms and their buttons, without the matter and the text they are about.</summary>
    public SortedSet<string> Seen { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Sent { get; } = new(StringComparer.Ordinal);

    /// <summary>What pages of matters in work do when a form is sent, "WriteModel.OnPostSaveAsync".</summary>
    public static IEnumerable<string> All =>
        from type in typeof(WriteModel).Assembly.GetTypes()
        where type.Namespace == typeof(WriteModel).Namespace || type.Namespace == typeof(LadderModel).Namespace
        from method in type.GetMethods()
        where method.Name.StartsWith("OnPost", StringComparison.Ordinal)
        select $"{type.Name}.{method.Name}";

    /// <summary>What has been done.</summary>
    public IEnumerable<string> Done => _handlers.Keys;

    public void OnPageHandlerSelected(PageHandlerSelectedContext context) { }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (context.HandlerMethod is { HttpMethod: "Post" } handler)
        {
            _handlers[$"{context.ActionDescriptor.ModelTypeInfo!.Name}.{handler.MethodInfo.Name}"] = true;
        }
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context) { }
}
