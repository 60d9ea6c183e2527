using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Raadslag.Web.Accounts;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Pages.Accounts;

/// <summary>The second step of signing in: a code from an app, or one kept for the day the app is lost.</summary>
[SignedOutOnly, AllowAnonymous, EnableRateLimiting(SignInRules.Limit), ResponseCache(NoStore = true)]
public sealed class SignInCodeModel(AccountSignIn accounts) : PageModel
{
    [BindProperty(Name = "code")]
    public string? Code { get; set; }

    [BindProperty(Name = "tilbage", SupportsGet = true)]
    public string? ReturnTo { get; set; }

    /// <summary>Whether a recovery code is asked for.</summary>
    [BindProperty(Name = "gendannelse", SupportsGet = true)]
    public bool IsRecovery { get; set; }

    public async Task<IActionResult> OnGetAsync() =>
        await accounts.GetTwoFactorAuthenticationUserAsync() is null ? RedirectToPage("/Accounts/SignIn") : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await accounts.GetTwoFactorAuthenticationUserAsync() is not { } account)
        {
            ModelState.AddModelError("", AccountPhrases.SignInBeganTooLongAgo);
            return Page();
        }

        var typed = (Code ?? "").Trim();
        // apps show them in two groups
        var code = IsRecovery ? typed : string.Concat(typed.Where(char.IsAsciiDigit));
        var answer = await accounts.ByCodeAsync(account, code, IsRecovery);
        if (answer.Result.Succeeded)
        {
            return this.GoOn(ReturnTo);
        }

        ModelState.AddModelError(
            "code",
            answer.Wait is { } wait ? AccountPhrases.Paused(wait)
                : IsRecovery ? AccountPhrases.WrongRecoveryCode
                : AccountPhrases.WrongCode
        );
        return Page();
    }
}
