using Microsoft.AspNetCore.Identity;

namespace Raadslag.Accounts;

/// <summary>What somebody signs in with (<i>konto</i>).</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>The name shown.</summary>
    public required string DisplayName { get; set; }
}
