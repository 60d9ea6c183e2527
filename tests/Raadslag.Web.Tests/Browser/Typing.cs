using Microsoft.Playwright;

namespace Raadslag.Web.Tests.Browser;

/// <summary>Typing as fast as a program can, and no faster than an editor can follow.</summary>
internal static class Typing
{
    private static readonly string[] Moving =
    [
        "End",
        "Home",
        "Control+End",
        "Control+Home",
        "Control+a",
        "ArrowLeft",
        "ArrowRight",
        "ArrowUp",
        "ArrowDown",
        "Shift+ArrowLeft",
        "Shift+ArrowRight",
    ];

    /// <summary>Presses the keys and types the words, which stand between them in quotes.</summary>
    public static async Task TypeAsync(this IPage page, params string[] keys)
    {
        foreach (var key in keys)
        {
            await (key is ['\'', .. var text] ? page.Keyboard.TypeAsync(text) : page.Keyboard.PressAsync(key));
            if (Moving.Contains(key))
            {
                await page.CaretIsKnownAsync();
            }
        }
    }

    /// <summary>The browser tells the editor where the caret went in an event of its own, which a program may overtake.</summary>
    public static Task CaretIsKnownAsync(this IPage page) =>
        page.EvaluateAsync("() => new Promise(known => requestAnimationFrame(() => setTimeout(known)))");
}
