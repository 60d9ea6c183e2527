using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Raadslag.Web.Pages;

/// <summary>What the layout needs to know of a page: its title, and the way to it from the front page.</summary>
public sealed record PageFrame(string Title, params IReadOnlyList<Crumb> Trail)
{
    /// <summary>The title of the browser's tab, where the one on the page says too little alone.</summary>
    public string DocumentTitle { get; init; } = Title;

    /// <summary>What did not happen when the page refuses what was sent; the heading above the reasons.</summary>
    public string Refused { get; init; } = "Ændringen er ikke gemt";
}

/// <summary>One step on the way to a page (<i>brødkrumme</i>).</summary>
public sealed record Crumb(string Text, string Href);

internal static class FramedPages
{
    extension(ViewDataDictionary view)
    {
        /// <summary>The frame that the page has set; every page does.</summary>
        public PageFrame Frame
        {
            get =>
                view[nameof(PageFrame)] as PageFrame
                ?? throw new InvalidOperationException("The page has not set its frame.");
            set => view[nameof(PageFrame)] = value;
        }
    }
}
