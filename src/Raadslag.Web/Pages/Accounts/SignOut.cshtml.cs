using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Raadslag.Accounts;

namespace Raadslag.Web.Pages.Accounts;

/// <summary>Where a secretary signs out; by a form, so that no link or image elsewhere can do it.</summary>
[Authorize]
public sealed class SignOutModel(SignInManager<Account> accounts) : PageModel
{
    public async Task<IActionResult> OnPostAsync()
    {
        await accounts.SignOutAsync();
        return LocalRedirect("/");
    }
}
