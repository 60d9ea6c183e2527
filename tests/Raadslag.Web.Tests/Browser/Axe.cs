using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Raadslag.Web.Tests.Browser;

/// <summary>
/// The rules of axe, run within the page. Our pages have no frames, so the wrapper's way, which loads the rules once more in a
/// page of its own, only takes time.
/// </summary>
internal static class Axe
{
    private static readonly string Rules = new BundledAxeScriptProvider().GetScript();

    /// <summary>What the rules find, a line each.</summary>
    public static async Task<IReadOnlyList<string>> FindingsAsync(IPage page)
    {
        await page.EvaluateAsync(Rules);
        var found = await page.EvaluateAsync<JsonElement>(
            """
            async () => (await axe.run(document, { resultTypes: ['violations'] })).violations.map(
              ({ id, help, nodes }) => `${id}: ${help}: ${nodes.slice(0, 3).map((node) => node.html).join(' | ')}`)
            """
        );
        return [.. found.EnumerateArray().Select(line => line.GetString()!)];
    }
}
