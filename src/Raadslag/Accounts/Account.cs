using Microsoft.AspNetCore.Identity;

namespace Raadslag.Accounts;

/// <summary>What somebody signs in with (<i>konto</i>).</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>The name shown.</summary>
    public required string DisplayName { get; set; }

    /// <summary>When it was closed; null while it is open. A closed one signs in no more, and stays in the record.</summary>
    public DateTime? ClosedAt { get; set; }
}
