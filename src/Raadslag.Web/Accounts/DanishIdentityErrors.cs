using Microsoft.AspNetCore.Identity;

namespace Raadslag.Web.Accounts;

/// <summary>Why an account could not be opened or its password not be changed, in Danish.</summary>
internal sealed class DanishIdentityErrors : IdentityErrorDescriber
{
    public override IdentityError PasswordTooShort(int length) =>
        Error(nameof(PasswordTooShort), $"Adgangskoden skal være på mindst {length} tegn.");

    public override IdentityError DuplicateUserName(string userName) =>
        Error(nameof(DuplicateUserName), $"Der er allerede en konto for {userName}.");

    public override IdentityError DuplicateEmail(string email) =>
        Error(nameof(DuplicateEmail), $"Der er allerede en konto for {email}.");

    public override IdentityError InvalidEmail(string? email) =>
        Error(nameof(InvalidEmail), $"»{email}« er ikke en e-mailadresse.");

    public override IdentityError InvalidUserName(string? userName) =>
        Error(nameof(InvalidUserName), $"»{userName}« er ikke en e-mailadresse.");

    private static IdentityError Error(string code, string description) =>
        new() { Code = code, Description = description };
}
