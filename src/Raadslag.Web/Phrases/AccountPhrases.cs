using Raadslag.Accounts;

namespace Raadslag.Web.Phrases;

/// <summary>What is said of accounts, roles and signing in.</summary>
public static class AccountPhrases
{
    internal const string WrongPassword = "E-mailadressen eller adgangskoden er forkert. Skriv dem igen.";

    internal const string PasswordIsCommon =
        "Adgangskoden er for let at gætte: Den består mest af tal, gentagelser, taster i række, navne eller ord, som mange bruger. Vælg flere ord, der ikke hører sammen.";

    internal const string KeyWaitedTooLong = "Det er for længe siden, siden blev åbnet. Her er en ny kode til appen.";

    internal const string NotYou = "Det blev ikke vist, at det er dig. Prøv igen.";

    internal const string WrongCode =
        "Koden passer ikke. Skriv de seks cifre, appen viser lige nu, og se efter, at telefonens ur går rigtigt.";

    internal const string WrongRecoveryCode = "Gendannelseskoden passer ikke eller er brugt. Hver kode virker én gang.";

    internal const string SignInBeganTooLongAgo = "Det er for længe siden, du skrev din adgangskode. Begynd forfra.";

    internal const string WrongPasskey =
        "Adgangsnøglen blev ikke godtaget. Prøv igen, eller log ind med din adgangskode.";

    internal const string PasswordsDiffer = "De to adgangskoder er ikke ens. Skriv den samme begge steder.";

    internal const string WrongPresentPassword = "Din nuværende adgangskode er forkert. Skriv den igen.";

    internal const string NoAccountForProvider =
        "Der er ingen konto med den e-mailadresse, du loggede ind med. Bed en administrator om at oprette den.";

    internal const string ProviderDidNotVerify =
        "Jeres login siger ikke, at e-mailadressen er bekræftet. Log ind med adgangskode, eller tal med jeres it-afdeling.";

    internal const string ProviderFailed = "Jeres login svarede ikke, som det skulle. Prøv igen om lidt.";

    internal static string PasswordTooLong(int longest) => $"Adgangskoden må højst være på {longest} tegn.";

    /// <summary>How long to wait; the same whether there is such an account or not.</summary>
    internal static string Paused(TimeSpan wait) =>
        wait <= TimeSpan.FromMinutes(1)
            ? $"Der er prøvet for mange gange. Vent {Seconds(wait)}, og prøv igen."
            : $"Der er prøvet for mange gange. Vent {Math.Ceiling(wait.TotalMinutes):0} minutter, og prøv igen.";

    private static string Seconds(TimeSpan wait) =>
        Math.Ceiling(wait.TotalSeconds) is > 1 and var seconds ? $"{seconds:0} sekunder" : "et sekund";

    extension(AccountRefusal refusal)
    {
        public string InDanish =>
            refusal switch
            {
                AccountRefusal.IsNotAdministrator =>
                    "Det kan kun en administrator for alle råd gøre. Bed en af dem om det.",
                AccountRefusal.EmailIsInvalid => "E-mailadressen kan ikke læses. Skriv den som navn@kommune.dk.",
                AccountRefusal.EmailIsTaken =>
                    "Der er allerede en konto med den e-mailadresse. Find den på listen, og giv den rollen dér.",
                AccountRefusal.NameHasHiddenCharacter => HiddenPhrases.Sentence("Navnet"),
                AccountRefusal.NameIsMissing => "Navnet mangler. Skriv det, som det skal vises.",
                AccountRefusal.AccountDoesNotExist => "Kontoen findes ikke længere.",
                AccountRefusal.AccountIsClosed => "Kontoen er lukket. Åbn den først igen.",
                AccountRefusal.AccountIsOpen => "Kontoen er allerede åben.",
                AccountRefusal.OrganizationDoesNotExist => "Rådet eller kredsen findes ikke. Vælg en fra listen.",
                AccountRefusal.MunicipalityDoesNotExist => "Kommunen findes ikke. Vælg en fra listen.",
                AccountRefusal.RoleNeedsOrganization => "Rollen gælder ét råd eller én kreds. Vælg hvilken.",
                AccountRefusal.RoleHoldsEverywhere => "Rollen gælder alle råd. Vælg »Alle råd og kredse«.",
                AccountRefusal.RoleNeedsMunicipality => "En kommunal kontaktperson hører til en kommune. Vælg hvilken.",
                AccountRefusal.RoleBelongsToCouncils =>
                    "En kreds har kun sekretærer. Vælg et råd, eller vælg rollen sekretær.",
                AccountRefusal.RoleIsAssigned => "Kontoen har allerede den rolle.",
                AccountRefusal.RoleIsNotAssigned => "Kontoen har ikke længere den rolle.",
                AccountRefusal.IsLastAdministrator =>
                    "Kontoen er den sidste administrator for alle råd. Giv først en anden den rolle.",
                AccountRefusal.LinkDoesNotWork =>
                    "Linket virker ikke længere: Det er brugt, for gammelt eller skrevet forkert. Bed en administrator om et nyt.",
                AccountRefusal.SessionDoesNotExist => "Det login er allerede afsluttet.",
                AccountRefusal.HasNoSecondFactor => "Kontoen har ikke totrinslogin.",
                AccountRefusal.MayNotSetDemand =>
                    "Det kan kun rådets egen sekretær eller en administrator bestemme. Bed en af dem om det.",
            };

        /// <summary>The field where it can be put right; empty when there is none.</summary>
        public string Field =>
            refusal switch
            {
                AccountRefusal.EmailIsInvalid or AccountRefusal.EmailIsTaken => "email",
                AccountRefusal.NameIsMissing or AccountRefusal.NameHasHiddenCharacter => "name",
                AccountRefusal.OrganizationDoesNotExist
                or AccountRefusal.RoleNeedsOrganization
                or AccountRefusal.RoleHoldsEverywhere
                or AccountRefusal.RoleBelongsToCouncils => "organization",
                AccountRefusal.MunicipalityDoesNotExist or AccountRefusal.RoleNeedsMunicipality => "municipality",
                _ => "",
            };
    }
}
