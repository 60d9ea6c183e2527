using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Configuration;
using Raadslag.Accounts;
using Raadslag.Foundations;
using Raadslag.Web.Accounts;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Pages.Accounts;

/// <summary>The way to the organization's own sign-in and back; what is seen of it is why it did not work.</summary>
[SignedOutOnly, AllowAnonymous, EnableRateLimiting(SignInRules.Limit), ResponseCache(NoStore = true)]
public sealed class OrganizationSignInModel(
    RaadslagDb db,
    AccountSignIn accounts,
    UserManager<Account> users,
    CivilCalendar calendar,
    SecurityLog log,
    IConfiguration configuration
) : PageModel
{
    [BindProperty(Name = "tilbage", SupportsGet = true)]
    public string? ReturnTo { get; set; }

    public IActionResult OnGet()
    {
        if (OrganizationSignIn.NameOf(configuration) is null)
        {
            return NotFound();
        }

        var back = Url.Page("/Accounts/OrganizationSignIn", "Back", new { tilbage = ReturnTo });
        return Challenge(
            accounts.ConfigureExternalAuthenticationProperties(OrganizationSignIn.Scheme, back),
            OrganizationSignIn.Scheme
        );
    }

    public async Task<IActionResult> OnGetBackAsync()
    {
        HttpContext.SignInMethod = SignInMethod.OpenIdConnect;
        if (await accounts.GetExternalLoginInfoAsync() is not { } known)
        {
            return Refuse(AccountPhrases.ProviderFailed);
        }

        var outcome = await accounts.ExternalLoginSignInAsync(
            known.LoginProvider,
            known.ProviderKey,
            isPersistent: false,
            bypassTwoFactor: true
        );
        if (outcome.Succeeded)
        {
            return this.GoOn(ReturnTo);
        }

        return await LinkAsync(known);
    }

    public IActionResult OnGetFailed() => Refuse(AccountPhrases.ProviderFailed);

    // the first time: the account with the e-mail address that the provider vouches for
    private async Task<IActionResult> LinkAsync(ExternalLoginInfo known)
    {
        if (known.Principal.FindFirstValue("email") is not { } email)
        {
            return Refuse(AccountPhrases.NoAccountForProvider);
        }

        if (!bool.TryParse(known.Principal.FindFirstValue("email_verified"), out var verified) || !verified)
        {
            return Refuse(AccountPhrases.ProviderDidNotVerify);
        }

        if (await users.FindByEmailAsync(email) is not { ClosedAt: null } account)
        {
            return Refuse(AccountPhrases.NoAccountForProvider);
        }

        if (await users.FindByLoginAsync(known.LoginProvider, known.ProviderKey) is not null)
        {
            return Refuse(AccountPhrases.NoAccountForProvider); // it belongs to another account, one that is closed
        }

        db.Enter(new Actor(account.Id), calendar.Now(), new ProviderLinked(account.Id));
        await users.AddLoginAsync(account, known);
        log.Changed(HttpContext, account.Id, AccountChange.ProviderLinked);

        await HttpContext.SignOutAsync(IdentityConstants.ExternalScheme);
        await accounts.SignInAsync(account, isPersistent: false);
        return this.GoOn(ReturnTo);
    }

    private PageResult Refuse(string why)
    {
        log.SignInFailed(HttpContext, account: null, SignInMethod.OpenIdConnect, "refused");
        ModelState.AddModelError("", why);
        return Page();
    }
}
