using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Raadslag.Accounts;
using Raadslag.Web.Accounts;

namespace Raadslag.Web.Pages.Accounts;

/// <summary>Where a secretary signs in.</summary>
[AllowAnonymous, EnableRateLimiting(PasswordSignIn.Limit), ResponseCache(NoStore = true)]
public sealed class SignInModel(SignInManager<Account> accounts) : PageModel
{
    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty(Name = "tilbage", SupportsGet = true)]
    public string? ReturnTo { get; set; }

    public async Task<IActionResult> OnPostAsync()
    {
        var outcome = await accounts.PasswordSignInAsync(
            Email?.Trim() ?? "",
            Password ?? "",
            isPersistent: false,
            lockoutOnFailure: true
        );
        if (outcome.Succeeded)
        {
            return LocalRedirect(Url.IsLocalUrl(ReturnTo) ? ReturnTo : "/import");
        }

        ModelState.AddModelError(
            "email",
            outcome.IsLockedOut
                ? "Der er prøvet for mange gange med denne konto. Vent fem minutter, og prøv igen."
                : "E-mailadressen eller adgangskoden er forkert. Skriv dem igen."
        );
        return Page();
    }
}
