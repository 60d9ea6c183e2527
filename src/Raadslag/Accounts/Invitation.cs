namespace Raadslag.Accounts;

/// <summary>A link that opens an account, or lets its owner choose a new password; works once (<i>engangslink</i>).</summary>
public sealed class Invitation
{
    public required InvitationId Id { get; init; }

    public required Guid Account { get; init; }

    /// <summary>SHA-256 of the key in the link, in hexadecimal.</summary>
    public required string KeyHash { get; init; }

    public required DateTime CreatedAt { get; init; }

    public required DateTime ExpiresAt { get; init; }

    /// <summary>When it was used or replaced by a newer one; null while it works.</summary>
    public DateTime? UsedAt { get; set; }
}
