using Microsoft.AspNetCore.Identity;

namespace Raadslag.Web.Accounts;

/// <summary>What the framework for accounts says when it refuses something, in Danish.</summary>
internal sealed class DanishIdentityErrors : IdentityErrorDescriber
{
    private const string TakenElsewhere = "Kontoen er ændret i mellemtiden. Genindlæs siden, og prøv igen.";

    public override IdentityError DefaultError() =>
        Error(nameof(DefaultError), "Ændringen kunne ikke gemmes. Prøv igen om lidt.");

    public override IdentityError ConcurrencyFailure() => Error(nameof(ConcurrencyFailure), TakenElsewhere);

    public override IdentityError PasswordMismatch() =>
        Error(nameof(PasswordMismatch), "Adgangskoden er forkert. Skriv den igen.");

    public override IdentityError InvalidToken() =>
        Error(nameof(InvalidToken), "Koden eller linket er forkert eller for gammelt. Bed om et nyt.");

    public override IdentityError RecoveryCodeRedemptionFailed() =>
        Error(nameof(RecoveryCodeRedemptionFailed), "Gendannelseskoden er forkert eller er brugt. Brug en anden.");

    public override IdentityError LoginAlreadyAssociated() =>
        Error(
            nameof(LoginAlreadyAssociated),
            "Det login hører allerede til en konto. Log ind med den, eller bed en administrator om hjælp."
        );

    public override IdentityError InvalidUserName(string? userName) =>
        Error(nameof(InvalidUserName), $"»{userName}« kan ikke bruges som brugernavn. Skriv en e-mailadresse.");

    public override IdentityError InvalidEmail(string? email) =>
        Error(nameof(InvalidEmail), $"»{email}« er ikke en e-mailadresse. Skriv den som navn@kommune.dk.");

    public override IdentityError DuplicateUserName(string userName) =>
        Error(nameof(DuplicateUserName), $"Der er allerede en konto med brugernavnet »{userName}«. Vælg et andet.");

    public override IdentityError DuplicateEmail(string email) =>
        Error(nameof(DuplicateEmail), $"Der er allerede en konto med e-mailadressen »{email}«. Brug den.");

    public override IdentityError InvalidRoleName(string? role) =>
        Error(nameof(InvalidRoleName), $"»{role}« er ikke en rolle. Vælg en fra listen.");

    public override IdentityError DuplicateRoleName(string role) =>
        Error(nameof(DuplicateRoleName), $"Rollen »{role}« findes allerede. Vælg den fra listen.");

    public override IdentityError UserAlreadyHasPassword() =>
        Error(nameof(UserAlreadyHasPassword), "Kontoen har allerede en adgangskode. Skift den under »Din konto«.");

    public override IdentityError UserLockoutNotEnabled() =>
        Error(nameof(UserLockoutNotEnabled), "Kontoen kan ikke spærres. Luk den i stedet.");

    public override IdentityError UserAlreadyInRole(string role) =>
        Error(nameof(UserAlreadyInRole), $"Kontoen har allerede rollen »{role}«. Genindlæs siden.");

    public override IdentityError UserNotInRole(string role) =>
        Error(nameof(UserNotInRole), $"Kontoen har ikke rollen »{role}«. Genindlæs siden.");

    public override IdentityError PasswordTooShort(int length) =>
        Error(
            nameof(PasswordTooShort),
            $"Adgangskoden skal være på mindst {length} tegn. Flere ord efter hinanden er lette at huske."
        );

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        Error(
            nameof(PasswordRequiresUniqueChars),
            $"Adgangskoden skal have mindst {uniqueChars} forskellige tegn. Skriv flere forskellige."
        );

    public override IdentityError PasswordRequiresNonAlphanumeric() =>
        Error(
            nameof(PasswordRequiresNonAlphanumeric),
            "Adgangskoden skal have et tegn, der hverken er bogstav eller tal. Tilføj et, for eksempel !."
        );

    public override IdentityError PasswordRequiresDigit() =>
        Error(nameof(PasswordRequiresDigit), "Adgangskoden skal have et tal. Tilføj et.");

    public override IdentityError PasswordRequiresLower() =>
        Error(nameof(PasswordRequiresLower), "Adgangskoden skal have et lille bogstav. Tilføj et.");

    public override IdentityError PasswordRequiresUpper() =>
        Error(nameof(PasswordRequiresUpper), "Adgangskoden skal have et stort bogstav. Tilføj et.");

    private static IdentityError Error(string code, string sentence) => new() { Code = code, Description = sentence };
}
