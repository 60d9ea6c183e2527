using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Raadslag.Accounts;
using Raadslag.Web.Accounts;
using Raadslag.Web.Phrases;
using SignInResult = Microsoft.AspNetCore.Identity.SignInResult;

namespace Raadslag.Web.Pages.Accounts;

/// <summary>The second step of signing in: a code from an app, or one kept for the day the app is lost.</summary>
[SignedOutOnly, AllowAnonymous, EnableRateLimiting(SignInRules.Limit), ResponseCache(NoStore = true)]
public sealed class SignInCodeModel(SignInManager<Account> accounts) : PageModel
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
        if (await accounts.GetTwoFactorAuthenticationUserAsync() is null)
        {
            ModelState.AddModelError("", AccountPhrases.SignInBeganTooLongAgo);
            return Page();
        }

        var outcome = IsRecovery ? await ByRecoveryCodeAsync() : await ByAppAsync();
        if (outcome.Succeeded)
        {
            return this.GoOn(ReturnTo);
        }

        ModelState.AddModelError(
            "code",
            outcome.IsLockedOut ? AccountPhrases.LockedOut
                : IsRecovery ? AccountPhrases.WrongRecoveryCode
                : AccountPhrases.WrongCode
        );
        return Page();
    }

    private Task<SignInResult> ByAppAsync()
    {
        HttpContext.SignInMethod = SignInMethod.PasswordAndCode;
        var digits = string.Concat((Code ?? "").Where(char.IsAsciiDigit)); // apps show them in two groups
        return accounts.TwoFactorAuthenticatorSignInAsync(digits, isPersistent: false, rememberClient: false);
    }

    private Task<SignInResult> ByRecoveryCodeAsync()
    {
        HttpContext.SignInMethod = SignInMethod.PasswordAndRecoveryCode;
        return accounts.TwoFactorRecoveryCodeSignInAsync((Code ?? "").Trim().ToUpperInvariant());
    }
}
