using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Raadslag.Accounts;
using Raadslag.Web.Accounts;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Pages.Accounts;

/// <summary>Where a link that works once leads: its owner chooses a password and is signed in.</summary>
[AllowAnonymous, EnableRateLimiting(SignInRules.Limit), ResponseCache(NoStore = true)]
public sealed class OpenInvitationModel(InvitationLinks links, InvitationKeys keys, AccountSignIn accounts) : PageModel
{
    [BindProperty(Name = "password")]
    public string? Password { get; set; }

    [BindProperty(Name = "again")]
    public string? Again { get; set; }

    internal Account? Account { get; private set; }

    private string? Key => keys.In(HttpContext);

    /// <summary>Changes nothing, for mail scanners open links too; the key goes from the address to a cookie.</summary>
    public async Task<IActionResult> OnGetAsync(
        [FromQuery(Name = InvitationLinks.Parameter)] string? key,
        CancellationToken cancellation
    )
    {
        if (key is not null)
        {
            keys.Carry(HttpContext, key);
            return LocalRedirect(InvitationLinks.Page);
        }

        await FindAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await FindAsync(cancellation) is not { } account)
        {
            return Page();
        }

        if (Password != Again)
        {
            ModelState.AddModelError("again", AccountPhrases.PasswordsDiffer);
            return Page();
        }

        foreach (var refusal in await links.UseAsync(account, Key, Password ?? "", cancellation))
        {
            ModelState.AddModelError("password", refusal);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        keys.Drop(HttpContext);
        // the code is asked for as always; and whoever sits at this browser may be somebody else
        if (account.TwoFactorEnabled || User.IsSignedIn)
        {
            await accounts.SignOutAsync();
            return RedirectToPage("/Accounts/SignIn", new { gemt = true });
        }

        HttpContext.SignInMethod = SignInMethod.Password;
        await accounts.SignInAsync(account, isPersistent: false);
        return LocalRedirect(AfterSignIn.Desk);
    }

    private async Task<Account?> FindAsync(CancellationToken cancellation)
    {
        Account = await links.FindAsync(Key, cancellation);
        if (Account is null)
        {
            ModelState.AddModelError("", AccountRefusal.LinkDoesNotWork.InDanish);
        }

        return Account;
    }
}
