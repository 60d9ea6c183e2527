using Microsoft.AspNetCore.Identity;

namespace Raadslag.Web.Accounts;

/// <summary>Why a password cannot be used, in Danish.</summary>
internal sealed class DanishIdentityErrors : IdentityErrorDescriber
{
    public override IdentityError PasswordTooShort(int length) =>
        new()
        {
            Code = nameof(PasswordTooShort),
            Description =
                $"Adgangskoden skal være på mindst {length} tegn. Flere ord efter hinanden er lette at huske.",
        };
}
