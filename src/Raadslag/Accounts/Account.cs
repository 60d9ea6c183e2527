using Microsoft.AspNetCore.Identity;

namespace Raadslag.Accounts;

/// <summary>What somebody signs in with (<i>konto</i>).</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>The name shown.</summary>
    public required string DisplayName { get; set; }

    /// <summary>When it was closed; null while it is open. A closed one signs in no more, and stays in the record.</summary>
    public DateTime? ClosedAt { get; set; }

    /// <summary>The half minute, counted from 1970, whose code from the app was last used; null when none was. A code works once.</summary>
    public long? LastCodeStep { get; set; }
}
