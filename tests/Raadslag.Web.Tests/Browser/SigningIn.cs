using Microsoft.Playwright;

namespace Raadslag.Web.Tests.Browser;

internal static class SigningIn
{
    /// <summary>Signs in by the form, with the keyboard.</summary>
    public static async Task SignInAsync(this IPage page, RunningSite site, string email = Secretary.Email)
    {
        await page.GotoAsync(new Uri(site.Address, "/log-ind").ToString());
        await page.GetByLabel("E-mailadresse").FocusAsync();
        await page.Keyboard.TypeAsync(email);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync(Secretary.Password);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/arbejdsbord");
    }
}
