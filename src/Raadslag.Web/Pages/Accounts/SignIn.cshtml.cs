using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Configuration;
using Raadslag.Web.Accounts;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Pages.Accounts;

/// <summary>Where one signs in: with a password, with a passkey, or at the organization's own provider.</summary>
[SignedOutOnly, AllowAnonymous, EnableRateLimiting(SignInRules.Limit), ResponseCache(NoStore = true)]
public sealed class SignInModel(AccountSignIn accounts, IConfiguration configuration) : PageModel
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

    public async Task<IActionResult> OnPostAsync() =>
        Answer(await accounts.ByPasswordAsync(Email?.Trim() ?? "", Password ?? ""), AccountPhrases.WrongPassword);

    /// <summary>What the browser needs to ask for a passkey, as JSON.</summary>
    public async Task<IActionResult> OnPostPasskeyOptionsAsync() =>
        Content(await accounts.MakePasskeyRequestOptionsAsync(user: null), "application/json");

    public async Task<IActionResult> OnPostPasskeyAsync(string? credential) =>
        Answer(await accounts.ByPasskeyAsync(credential), AccountPhrases.WrongPasskey);

    private IActionResult Answer(SignInAnswer answer, string wrong)
    {
        if (answer.Result.Succeeded)
        {
            return this.GoOn(ReturnTo);
        }

        if (answer.Result.RequiresTwoFactor)
        {
            return RedirectToPage("/Accounts/SignInCode", new { tilbage = ReturnTo });
        }

        // that an account is closed is nobody's business but its owner's: it is as if it were not there
        ModelState.AddModelError("email", answer.Wait is { } wait ? AccountPhrases.Paused(wait) : wrong);
        return Page();
    }
}
