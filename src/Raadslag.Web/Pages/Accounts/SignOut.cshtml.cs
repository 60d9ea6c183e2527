using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Raadslag.Web.Accounts;

namespace Raadslag.Web.Pages.Accounts;

/// <summary>
/// Where one signs out; by a form, so that no link or image elsewhere can do it. The browser is told to forget what it kept
/// of the site; words that were not sent yet only when their writer says so.
/// </summary>
[Authorize, ResponseCache(NoStore = true)]
public sealed class SignOutModel(AccountSignIn accounts, SecurityLog log) : PageModel
{
    private const string Pages = "\"cache\"";
    private const string PagesAndWords = "\"cache\", \"storage\"";

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "behold")] bool keepsWords)
    {
        var account = User.AccountId;
        await accounts.SignOutAsync();
        log.SignedOut(HttpContext, account);
        Response.Headers["Clear-Site-Data"] = keepsWords ? Pages : PagesAndWords;
        return LocalRedirect("/");
    }
}
