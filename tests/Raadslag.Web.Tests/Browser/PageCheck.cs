using Microsoft.Playwright;

namespace Raadslag.Web.Tests.Browser;

/// <summary>What is asked of every page as a browser shows it: accessible, and no wider than the window.</summary>
internal static class PageCheck
{
    public static async Task RunAsync(IPage page, string name, int width)
    {
        var findings = string.Join('\n', await Axe.FindingsAsync(page));
        Assert.True(findings is "", $"{name} at {width}: {findings}");
        Assert.True(await OverflowAsync(page) is "", $"{name} at {width}: {await OverflowAsync(page)}");
        await Screenshots.TakeAsync(page, name, width);
    }

    // names what sticks out, so that a failure can be mended without opening a browser
    private static async Task<string> OverflowAsync(IPage page) =>
        await page.EvaluateAsync<string>(
            """
            () => document.documentElement.scrollWidth <= innerWidth && document.body.scrollWidth <= innerWidth ? '' :
              [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1
                && !e.closest('.table-scroll'))
                .slice(0, 5).map(e => e.tagName + '.' + e.className).join(', ') || 'something'
            """
        );
}
