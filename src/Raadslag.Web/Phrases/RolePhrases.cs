using Raadslag.Accounts;

namespace Raadslag.Web.Phrases;

/// <summary>The names of roles and of ways to sign in.</summary>
internal static class RolePhrases
{
    extension(AccountRole role)
    {
        /// <summary>"sekretær".</summary>
        public string InDanish =>
            role switch
            {
                AccountRole.Administrator => "administrator",
                AccountRole.Secretary => "sekretær",
                AccountRole.CaseOfficer => "sagsbehandler",
                AccountRole.Chair => "formand",
                AccountRole.Member => "medlem",
                AccountRole.Substitute => "stedfortræder",
                AccountRole.MunicipalContact => "kommunal kontaktperson",
                AccountRole.KlEditor => "redaktør i KL",
            };
    }

    extension(SignInMethod method)
    {
        /// <summary>"adgangskode og kode fra app".</summary>
        public string InDanish =>
            method switch
            {
                SignInMethod.Password => "adgangskode",
                SignInMethod.PasswordAndCode => "adgangskode og kode fra app",
                SignInMethod.PasswordAndRecoveryCode => "adgangskode og gendannelseskode",
                SignInMethod.Passkey => "adgangsnøgle",
                SignInMethod.OpenIdConnect => "organisationens login",
            };
    }
}
