using System.Globalization;
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
[Authorize, EnableRateLimiting(SignInRules.Limit), ResponseCache(NoStore = true)]
public sealed class TwoStepModel(RaadslagDb db, UserManager<Account> users, EndSessionHandler sessions) : PageModel
{
    private const int RecoveryCodes = 10;

    internal bool IsOn { get; private set; }

    /// <summary>Whether nothing else can be done before it is on.</summary>
    internal bool IsDemanded { get; private set; }

    /// <summary>The key, in groups of four, for who cannot photograph the picture.</summary>
    internal string Key { get; private set; } = "";

    /// <summary>What the picture says to the app.</summary>
    private string Uri { get; set; } = "";

    /// <summary>Shown once, right after they were made.</summary>
    internal IReadOnlyList<string> NewCodes { get; private set; } = [];

    public Task OnGetAsync() => ShowAsync();

    /// <summary>The code to photograph, as a picture; never kept by the browser.</summary>
    public async Task<IActionResult> OnGetPictureAsync()
    {
        await ShowAsync();
        if (IsOn)
        {
            return NotFound(); // the key is shown until it is taken into use, and never again
        }

        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(Uri, QRCodeGenerator.ECCLevel.M);
        return Content(new SvgQRCode(code).GetGraphic(pixelsPerModule: 4), "image/svg+xml");
    }

    public async Task<IActionResult> OnPostAsync(string? code, CancellationToken cancellation)
    {
        var account = await OwnAsync();
        var digits = string.Concat((code ?? "").Where(char.IsAsciiDigit));
        var provider = users.Options.Tokens.AuthenticatorTokenProvider;
        if (!await users.VerifyTwoFactorTokenAsync(account, provider, digits))
        {
            ModelState.AddModelError("code", AccountPhrases.WrongCode);
            await ShowAsync();
            return Page();
        }

        await users.SetTwoFactorEnabledAsync(account, true);
        await SessionProof.RaiseAsync(db, User.SessionId, SignInMethod.PasswordAndCode, cancellation);
        // whoever has come in elsewhere with the password alone has not shown a code
        await sessions.HandleAsync(new EndSessions(account.Id, User.SessionId), User.AsActor, cancellation);
        return await ShowNewCodesAsync(account);
    }

    public async Task<IActionResult> OnPostCodesAsync()
    {
        var account = await OwnAsync();
        return account.TwoFactorEnabled ? await ShowNewCodesAsync(account) : Redirect(SecondFactor.SetUpPage);
    }

    public async Task<IActionResult> OnPostOffAsync()
    {
        var account = await OwnAsync();
        await users.SetTwoFactorEnabledAsync(account, false);
        await users.ResetAuthenticatorKeyAsync(account); // the old phone must not work with it again
        TempData["Notice"] = "Totrinslogin er slået fra.";
        return Redirect(SecondFactor.SetUpPage);
    }

    private async Task<IActionResult> ShowNewCodesAsync(Account account)
    {
        NewCodes = [.. (await users.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes))!];
        await ShowAsync();
        return Page();
    }

    private async Task ShowAsync()
    {
        var account = await OwnAsync();
        IsOn = account.TwoFactorEnabled;
        IsDemanded = !IsOn && SecondFactor.IsMissing(HttpContext);
        var key = await users.GetAuthenticatorKeyAsync(account);
        if (key is null)
        {
            await users.ResetAuthenticatorKeyAsync(account);
            key = (await users.GetAuthenticatorKeyAsync(account))!;
        }

        Key = string.Join(' ', key.Chunk(4).Select(group => new string(group))).ToLowerInvariant();
        Uri = string.Create(
            CultureInfo.InvariantCulture,
            $"otpauth://totp/R%C3%A5dslag:{System.Uri.EscapeDataString(account.Email!)}?secret={key}&issuer=R%C3%A5dslag&digits=6"
        );
    }

    private async Task<Account> OwnAsync() => (await users.GetUserAsync(User))!;
}
