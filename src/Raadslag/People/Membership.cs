using Raadslag.Bodies;

namespace Raadslag.People;

/// <summary>A person's seat in a council for a time (<i>medlemskab</i>), as its secretary keeps it.</summary>
public sealed class Membership
{
    public required MembershipId Id { get; init; }

    public required OrganizationId Organization { get; init; }

    public required PersonId Person { get; set; }

    public required MembershipKind Kind { get; set; }

    /// <summary>The first day.</summary>
    public required DateOnly From { get; set; }

    /// <summary>The last day; null until further notice.</summary>
    public DateOnly? To { get; set; }

    /// <summary>Code of the municipality it is on behalf of.</summary>
    public required string Municipality { get; set; }

    /// <summary>List letter; null for one outside the lists.</summary>
    public string? Party { get; set; }

    public string? Email { get; set; }

    /// <summary>The membership of the one who acts for them by name (<i>personlig stedfortræder</i>).</summary>
    public MembershipId? PersonalSubstitute { get; set; }

    /// <summary>The place on the roll of rapporteurs, from 1 (<i>ordførerrækkefølge</i>); null when not on it.</summary>
    public int? RapporteurPlace { get; set; }
}

/// <summary>In which capacity somebody sits.</summary>
public enum MembershipKind
{
    Chair,

    ViceChair,

    Member,

    /// <summary>Acts for a member who is away (<i>stedfortræder</i>).</summary>
    Substitute,
}
