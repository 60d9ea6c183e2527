using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using QRCoder;
using Raadslag.Accounts;
using Raadslag.Web.Accounts;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Pages.Accounts;

/// <summary>Where one turns on the second step of signing in, gets new recovery codes, or turns it off.</summary>
/// <remarks>Asking for the page stores nothing: the new key is in the form until a code of it has been shown.</remarks>
[Authorize, AsksAgain, EnableRateLimiting(SignInRules.Limit), ResponseCache(NoStore = true)]
public sealed class TwoStepModel(UserManager<Account> users, OwnSecondFactor own, AccountSignIn accounts) : PageModel
{
    internal bool IsOn { get; private set; }

    /// <summary>Whether nothing else can be done before it is on.</summary>
    internal bool IsDemanded { get; private set; }

    /// <summary>The key, in groups of four, for who cannot photograph the picture.</summary>
    internal string Key { get; private set; } = "";

    /// <summary>The key as the form carries it.</summary>
    internal string CarriedKey { get; private set; } = "";

    /// <summary>The way of the picture's pen, and how many squares it is wide.</summary>
    internal (string Path, int Squares) Picture { get; private set; }

    /// <summary>Shown once, right after they were made.</summary>
    internal IReadOnlyList<string> NewCodes { get; private set; } = [];

    public async Task OnGetAsync() => Show(await OwnAsync(), own.NewKey());

    public async Task<IActionResult> OnPostAsync(string? code, string? key, CancellationToken cancellation)
    {
        var account = await OwnAsync();
        if (account.TwoFactorEnabled)
        {
            return Redirect(SecondFactor.SetUpPage);
        }

        if (own.KeyIn(account, key) is not { } carried)
        {
            ModelState.AddModelError("code", AccountPhrases.KeyWaitedTooLong);
            Show(account, own.NewKey());
            return Page();
        }

        var digits = string.Concat((code ?? "").Where(char.IsAsciiDigit));
        IReadOnlyList<string>? codes = null;
        var answer = await accounts.ConfirmAsync(
            account,
            SignInMethod.PasswordAndCode,
            async () => (codes = await own.TurnOnAsync(HttpContext, account, carried, digits, cancellation)) is not null
        );
        if (codes is null)
        {
            ModelState.AddModelError(
                "code",
                answer.Wait is { } wait ? AccountPhrases.Paused(wait) : AccountPhrases.WrongCode
            );
        }

        NewCodes = codes ?? [];
        Show(account, carried);
        return Page();
    }

    public async Task<IActionResult> OnPostCodesAsync(CancellationToken cancellation)
    {
        var account = await OwnAsync();
        if (!account.TwoFactorEnabled)
        {
            return Redirect(SecondFactor.SetUpPage);
        }

        NewCodes = await own.RenewCodesAsync(HttpContext, account, cancellation);
        Show(account, key: "");
        return Page();
    }

    public async Task<IActionResult> OnPostOffAsync(CancellationToken cancellation)
    {
        var account = await OwnAsync();
        if (account.TwoFactorEnabled)
        {
            await own.TurnOffAsync(HttpContext, account, cancellation);
        }

        TempData["Notice"] = "Totrinslogin er slået fra.";
        return Redirect(SecondFactor.SetUpPage);
    }

    private void Show(Account account, string key)
    {
        IsOn = account.TwoFactorEnabled;
        if (IsOn)
        {
            return; // the key is shown until it is taken into use, and never again
        }

        IsDemanded = SecondFactor.IsMissing(HttpContext);
        CarriedKey = own.Carried(account, key);
        Key = string.Join(' ', key.Chunk(4).Select(group => new string(group))).ToLowerInvariant();
        Picture = Draw(
            $"otpauth://totp/R%C3%A5dslag:{Uri.EscapeDataString(account.Email!)}?secret={key}&issuer=R%C3%A5dslag&digits=6"
        );
    }

    private static (string Path, int Squares) Draw(string text)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        for (var y = 0; y < code.ModuleMatrix.Count; y++)
        {
            for (var x = 0; x < code.ModuleMatrix[y].Length; x++)
            {
                if (code.ModuleMatrix[y][x])
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
                }
            }
        }

        return (path.ToString(), code.ModuleMatrix.Count);
    }

    private async Task<Account> OwnAsync() => (await users.GetUserAsync(User))!;
}
