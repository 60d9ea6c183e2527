using System.Buffers.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Raadslag.Accounts;
using Raadslag.Foundations;
using Raadslag.Publishing;
using Raadslag.Web.Accounts;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Pages.Accounts;

/// <summary>One's own account: password, passkeys, second factor, and where one is signed in.</summary>
[
    Authorize,
    AsksAgain(PasswordHandler = "Password"),
    EnableRateLimiting(SignInRules.Limit),
    ResponseCache(NoStore = true)
]
public sealed class MyAccountModel(
    RaadslagDb db,
    UserManager<Account> users,
    AccountSignIn signIn,
    EndSessionHandler sessions,
    CivilCalendar calendar,
    SecurityLog log
) : PageModel
{
    internal Account Account { get; private set; } = null!;

    internal IReadOnlyList<(AccountRole Role, string? Place)> RolesHeld { get; private set; } = [];

    internal IReadOnlyList<UserPasskeyInfo> Passkeys { get; private set; } = [];

    internal IReadOnlyList<Session> Sessions { get; private set; } = [];

    internal int RecoveryCodesLeft { get; private set; }

    public Task OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    public async Task<IActionResult> OnPostPasswordAsync(
        string? present,
        string? password,
        string? again,
        CancellationToken cancellation
    )
    {
        var account = await OwnAsync();
        if (password != again)
        {
            ModelState.AddModelError("again", AccountPhrases.PasswordsDiffer);
        }
        else
        {
            await ChangePasswordAsync(account, present ?? "", password ?? "");
        }

        if (ModelState.IsValid)
        {
            await sessions.HandleAsync(new EndSessions(account.Id, User.SessionId), User.AsActor, cancellation);
        }

        return await AnswerAsync("Adgangskoden er skiftet, og du er logget ud alle andre steder.", cancellation);
    }

    /// <summary>What the browser needs to make a passkey, as JSON.</summary>
    public async Task<IActionResult> OnPostPasskeyOptionsAsync()
    {
        var account = await OwnAsync();
        var options = await signIn.MakePasskeyCreationOptionsAsync(
            new()
            {
                Id = account.Id.ToString(),
                Name = account.Email!,
                DisplayName = account.DisplayName,
            }
        );
        return Content(options, "application/json");
    }

    public async Task<IActionResult> OnPostPasskeyAsync(
        string? credential,
        string? name,
        CancellationToken cancellation
    )
    {
        var account = await OwnAsync();
        if (HiddenCharacters.InName(name?.Trim() ?? "") is not null)
        {
            ModelState.AddModelError("", HiddenPhrases.Sentence("Adgangsnøglens navn", name));
            return await AnswerAsync("", cancellation);
        }

        var made =
            string.IsNullOrEmpty(credential) || !await HttpContext.IsPasskeyAwaitedAsync()
                ? null
                : await signIn.PerformPasskeyAttestationAsync(credential);
        if (made is not { Succeeded: true })
        {
            ModelState.AddModelError("", AccountPhrases.WrongPasskey);
        }
        else
        {
            made.Passkey.Name = string.IsNullOrWhiteSpace(name) ? "Adgangsnøgle" : name.Trim();
            db.Enter(User.AsActor, calendar.Now(), new PasskeyAdded(account.Id));
            await users.AddOrUpdatePasskeyAsync(account, made.Passkey);
            await SessionProof.RaiseAsync(db, HttpContext, SignInMethod.Passkey, calendar.Now(), cancellation);
            log.Changed(HttpContext, account.Id, AccountChange.PasskeyAdded);
        }

        return await AnswerAsync("Adgangsnøglen er gemt. Næste gang kan du logge ind med den.", cancellation);
    }

    public async Task<IActionResult> OnPostRemovePasskeyAsync(string? passkey, CancellationToken cancellation)
    {
        if (!Base64Url.IsValid(passkey))
        {
            return BadRequest();
        }

        var (account, id) = (await OwnAsync(), Base64Url.DecodeFromChars(passkey));
        if (await users.GetPasskeyAsync(account, id) is not null)
        {
            db.Enter(User.AsActor, calendar.Now(), new PasskeyRemoved(account.Id));
            await users.RemovePasskeyAsync(account, id);
            log.Changed(HttpContext, account.Id, AccountChange.PasskeyRemoved);
        }

        return await AnswerAsync("Adgangsnøglen er fjernet.", cancellation);
    }

    public async Task<IActionResult> OnPostEndAsync(Guid session, CancellationToken cancellation)
    {
        var ended = await sessions.HandleAsync(new EndSession(SessionId.From(session)), User.AsActor, cancellation);
        Refuse(ended.Refusal);
        return await AnswerAsync("Der er logget ud på den enhed.", cancellation);
    }

    public async Task<IActionResult> OnPostEndOthersAsync(CancellationToken cancellation)
    {
        var ended = await sessions.HandleAsync(
            new EndSessions(User.AccountId, User.SessionId),
            User.AsActor,
            cancellation
        );
        Refuse(ended.Refusal);
        return await AnswerAsync("Du er logget ud alle andre steder.", cancellation);
    }

    private async Task ChangePasswordAsync(Account account, string present, string password)
    {
        var answer = await signIn.ConfirmAsync(
            account,
            SignInMethod.Password,
            () => signIn.IsRightAsync(account, present)
        );
        if (!answer.Result.Succeeded)
        {
            var why = answer.Wait is { } wait ? AccountPhrases.Paused(wait) : AccountPhrases.WrongPresentPassword;
            ModelState.AddModelError("present", why);
            return;
        }

        foreach (var refusal in await NewPasswords.RefusalsAsync(users, account, password))
        {
            ModelState.AddModelError("password", refusal);
        }

        if (ModelState.IsValid)
        {
            db.Enter(User.AsActor, calendar.Now(), new PasswordChanged(account.Id));
            await users.ChangePasswordAsync(account, present, password);
            log.Changed(HttpContext, account.Id, AccountChange.PasswordChanged);
        }
    }

    private void Refuse(AccountRefusal? refusal)
    {
        if (refusal is { } why)
        {
            ModelState.AddModelError("", why.InDanish);
        }
    }

    private async Task<IActionResult> AnswerAsync(string notice, CancellationToken cancellation)
    {
        if (ModelState.IsValid)
        {
            TempData["Notice"] = notice;
            return Redirect("/konto");
        }

        await ShowAsync(cancellation);
        return Page();
    }

    private async Task<Account> OwnAsync() => (await users.GetUserAsync(User))!;

    private async Task ShowAsync(CancellationToken cancellation)
    {
        Account = await OwnAsync();
        Passkeys = [.. await users.GetPasskeysAsync(Account)];
        RecoveryCodesLeft = await users.CountRecoveryCodesAsync(Account);
        var now = calendar.Now();
        Sessions = await db
            .Sessions.AsNoTracking()
            .Where(session => session.Account == Account.Id && session.EndedAt == null && session.ExpiresAt > now)
            .OrderByDescending(session => session.SeenAt)
            .ToListAsync(cancellation);
        var held = await (
            from assignment in db.RoleAssignments
            where assignment.Account == Account.Id
            join place in db.Organizations on assignment.Organization equals place.Id into places
            from place in places.DefaultIfEmpty()
            select new { assignment.Role, Place = place == null ? null : place.Name }
        ).ToListAsync(cancellation);
        RolesHeld = [.. held.Select(one => (one.Role, one.Place)).OrderBy(one => one.Place, DanishNames.Order)];
    }
}
