using Microsoft.Playwright;

namespace Raadslag.Web.Tests.Browser;

/// <summary>Pictures of the pages, taken on the way when RAADSLAG_SCREENSHOTS names a folder.</summary>
internal static class Screenshots
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("RAADSLAG_SCREENSHOTS");

    // what stands below looks like what stands above
    private const int Tallest = 4000;

    public static async Task TakeAsync(IPage page, string name, int width)
    {
        if (Folder is null)
        {
            return;
        }

        var height = await page.EvaluateAsync<int>("() => document.documentElement.scrollHeight");
        await page.ScreenshotAsync(
            new()
            {
                Path = Path.Combine(Folder, $"{name}-{width}.png"),
                FullPage = true,
                Clip = new() { Width = width, Height = Math.Min(height, Tallest) },
            }
        );
    }
}
