using Raadslag.Bodies;

namespace Raadslag.Rights;

/// <summary>Whom a thing belongs to and concerns, as far as the gate must know it (<i>tilhørsforhold</i>).</summary>
public sealed record Belonging
{
    private static readonly HashSet<OrganizationId> Nobody = [];

    /// <summary>The councils it belongs to: one, or all that it was given to or that it is about.</summary>
    public required IReadOnlySet<OrganizationId> Councils { get; init; }

    /// <summary>The circles that were asked about it.</summary>
    public IReadOnlySet<OrganizationId> Circles { get; init; } = Nobody;

    /// <summary>Councils that have a text of their own in the same matter.</summary>
    public IReadOnlySet<OrganizationId> Sharing { get; init; } = Nobody;

    /// <summary>Whether it belongs to a matter whose text KL writes for all.</summary>
    public bool IsShared { get; init; }

    /// <summary>The account that made it; null when that gives no right.</summary>
    public Guid? Author { get; init; }

    /// <summary>A thing of one council alone.</summary>
    public static Belonging To(OrganizationId council) => new() { Councils = new HashSet<OrganizationId> { council } };

    /// <summary>A thing of KL's, which no council has got.</summary>
    public static Belonging ToKl { get; } = new() { Councils = Nobody, IsShared = true };

    /// <summary>A thing of one account alone.</summary>
    public static Belonging ToAccount(Guid account) => new() { Councils = Nobody, Author = account };
}
