using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Configuration;
using Raadslag.Accounts;
using Raadslag.Web.Accounts;
using Raadslag.Web.Phrases;
using SignInResult = Microsoft.AspNetCore.Identity.SignInResult;

namespace Raadslag.Web.Pages.Accounts;

/// <summary>Where one signs in: with a password, with a passkey, or at the organization's own provider.</summary>
[SignedOutOnly, AllowAnonymous, EnableRateLimiting(SignInRules.Limit), ResponseCache(NoStore = true)]
public sealed class SignInModel(SignInManager<Account> accounts, IConfiguration configuration) : PageModel
{
    [BindProperty(Name = "email")]
    public string? Email { get; set; }

    [BindProperty(Name = "password")]
    public string? Password { get; set; }

    [BindProperty(Name = "tilbage", SupportsGet = true)]
    public string? ReturnTo { get; set; }

    /// <summary>Whether they come from choosing a password.</summary>
    [BindProperty(Name = "gemt", SupportsGet = true)]
    public bool IsPasswordSaved { get; set; }

    internal string? Provider => OrganizationSignIn.NameOf(configuration);

    public async Task<IActionResult> OnPostAsync()
    {
        HttpContext.SignInMethod = SignInMethod.Password;
        var outcome = await accounts.PasswordSignInAsync(
            Email?.Trim() ?? "",
            Password ?? "",
            isPersistent: false,
            lockoutOnFailure: true
        );
        return Answer(outcome, AccountPhrases.WrongPassword);
    }

    /// <summary>What the browser needs to ask for a passkey, as JSON.</summary>
    public async Task<IActionResult> OnPostPasskeyOptionsAsync() =>
        Content(await accounts.MakePasskeyRequestOptionsAsync(user: null), "application/json");

    public async Task<IActionResult> OnPostPasskeyAsync(string? credential)
    {
        HttpContext.SignInMethod = SignInMethod.Passkey;
        var outcome =
            string.IsNullOrEmpty(credential) || !await HttpContext.IsPasskeyAwaitedAsync()
                ? SignInResult.Failed
                : await accounts.PasskeySignInAsync(credential);
        return Answer(outcome, AccountPhrases.WrongPasskey);
    }

    private IActionResult Answer(SignInResult outcome, string wrong)
    {
        if (outcome.Succeeded)
        {
            return this.GoOn(ReturnTo);
        }

        if (outcome.RequiresTwoFactor)
        {
            return RedirectToPage("/Accounts/SignInCode", new { tilbage = ReturnTo });
        }

        // that an account is closed is nobody's business but its owner's: it is as if it were not there
        ModelState.AddModelError("email", outcome.IsLockedOut ? AccountPhrases.LockedOut : wrong);
        return Page();
    }
}
