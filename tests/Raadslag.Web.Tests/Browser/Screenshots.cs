using Microsoft.Playwright;

namespace Raadslag.Web.Tests.Browser;

/// <summary>Pictures of the pages, taken on the way when RAADSLAG_SCREENSHOTS names a folder.</summary>
internal static class Screenshots
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("RAADSLAG_SCREENSHOTS");

    public static async Task TakeAsync(IPage page, string name, int width)
    {
        if (Folder is not null)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{name}-{width}.png"), FullPage = true });
        }
    }
}
