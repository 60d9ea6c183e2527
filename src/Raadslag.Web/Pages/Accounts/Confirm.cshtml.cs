using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Configuration;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Raadslag.Accounts;
using Raadslag.Foundations;
using Raadslag.Web.Accounts;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Pages.Accounts;

/// <summary>Where whoever is signed in shows again who they are, before they change how their account signs in.</summary>
[Authorize, EnableRateLimiting(SignInRules.Limit), ResponseCache(NoStore = true)]
public sealed class ConfirmModel(
    RaadslagDb db,
    UserManager<Account> users,
    AccountSignIn accounts,
    CivilCalendar calendar,
    SecurityLog log,
    IConfiguration configuration
) : PageModel
{
    [BindProperty(Name = "tilbage", SupportsGet = true)]
    public string? ReturnTo { get; set; }

    /// <summary>Whether a recovery code is asked for instead of one from the app.</summary>
    [BindProperty(Name = "gendannelse", SupportsGet = true)]
    public bool IsRecovery { get; set; }

    internal ProofMeans Means { get; private set; } = null!;

    internal string? Provider => OrganizationSignIn.NameOf(configuration);

    private string Back => Url.IsLocalUrl(ReturnTo) ? ReturnTo : "/konto";

    public async Task OnGetAsync(CancellationToken cancellation) => await OwnAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(string? password, string? code, CancellationToken cancellation)
    {
        var account = await OwnAsync(cancellation);
        var typed = (code ?? "").Trim();
        // whoever can show more shows it: a stolen password is not enough
        return (Means.HasApp, Means.IsMoreThanPassword) switch
        {
            (true, _) when IsRecovery => await AnswerAsync(
                account,
                SignInMethod.PasswordAndRecoveryCode,
                "code",
                AccountPhrases.WrongRecoveryCode,
                async () => (await users.RedeemTwoFactorRecoveryCodeAsync(account, typed)).Succeeded,
                cancellation
            ),
            (true, _) => await AnswerAsync(
                account,
                SignInMethod.PasswordAndCode,
                "code",
                AccountPhrases.WrongCode,
                () =>
                    users.VerifyTwoFactorTokenAsync(
                        account,
                        users.Options.Tokens.AuthenticatorTokenProvider,
                        string.Concat(typed.Where(char.IsAsciiDigit))
                    ),
                cancellation
            ),
            (_, true) => Refuse("", AccountPhrases.NotYou),
            _ => await AnswerAsync(
                account,
                SignInMethod.Password,
                "password",
                AccountPhrases.WrongPresentPassword,
                () => accounts.IsRightAsync(account, password ?? ""),
                cancellation
            ),
        };
    }

    /// <summary>What the browser needs to ask for a passkey of this account, as JSON.</summary>
    public async Task<IActionResult> OnPostPasskeyOptionsAsync() =>
        Content(await accounts.MakePasskeyRequestOptionsAsync((await users.GetUserAsync(User))!), "application/json");

    public async Task<IActionResult> OnPostPasskeyAsync(string? credential, CancellationToken cancellation)
    {
        var account = await OwnAsync(cancellation);
        return await AnswerAsync(
            account,
            SignInMethod.Passkey,
            "",
            AccountPhrases.WrongPasskey,
            async () =>
            {
                if (string.IsNullOrEmpty(credential) || !await HttpContext.IsPasskeyAwaitedAsync())
                {
                    return false;
                }

                var shown = await accounts.PerformPasskeyAssertionAsync(credential);
                return shown.Succeeded
                    && shown.User.Id == account.Id
                    && (await users.AddOrUpdatePasskeyAsync(account, shown.Passkey)).Succeeded;
            },
            cancellation
        );
    }

    /// <summary>To the organization's own sign-in, which is asked to ask again.</summary>
    public IActionResult OnGetProvider()
    {
        if (Provider is null)
        {
            return NotFound();
        }

        var back = Url.Page("/Accounts/Confirm", "Back", new { tilbage = ReturnTo });
        var properties = accounts.ConfigureExternalAuthenticationProperties(
            OrganizationSignIn.Scheme,
            back,
            User.AccountId.ToString()
        );
        properties.SetParameter(OpenIdConnectParameterNames.Prompt, OpenIdConnectPrompt.Login);
        return Challenge(properties, OrganizationSignIn.Scheme);
    }

    public async Task<IActionResult> OnGetBackAsync(CancellationToken cancellation)
    {
        var account = await OwnAsync(cancellation);
        var known = await accounts.GetExternalLoginInfoAsync(account.Id.ToString());
        return await AnswerAsync(
            account,
            SignInMethod.OpenIdConnect,
            "",
            AccountPhrases.NotYou,
            async () =>
            {
                await HttpContext.SignOutAsync(IdentityConstants.ExternalScheme);
                return known is not null
                    && await users.FindByLoginAsync(known.LoginProvider, known.ProviderKey) is { } owner
                    && owner.Id == account.Id;
            },
            cancellation
        );
    }

    private async Task<IActionResult> AnswerAsync(
        Account account,
        SignInMethod method,
        string field,
        string wrong,
        Func<Task<bool>> isRight,
        CancellationToken cancellation
    )
    {
        var answer = await accounts.ConfirmAsync(account, method, isRight);
        if (!answer.Result.Succeeded)
        {
            return Refuse(field, answer.Wait is { } wait ? AccountPhrases.Paused(wait) : wrong);
        }

        await SessionProof.RaiseAsync(db, HttpContext, method, calendar.Now(), cancellation);
        log.Confirmed(HttpContext, account.Id, method);
        return LocalRedirect(Back);
    }

    private PageResult Refuse(string field, string why)
    {
        ModelState.AddModelError(field, why);
        return Page();
    }

    private async Task<Account> OwnAsync(CancellationToken cancellation)
    {
        var account = (await users.GetUserAsync(User))!;
        Means = await ProofMeans.OfAsync(db, account, configuration, cancellation);
        return account;
    }
}
