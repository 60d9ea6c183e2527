using Microsoft.EntityFrameworkCore;
using Raadslag.Accounts;
using Raadslag.Bodies;
using Raadslag.Foundations;
using Raadslag.Rights;

namespace Raadslag.People;

/// <summary>Who keeps a council's members, and which seats can stand beside each other.</summary>
public static class MemberRules
{
    /// <summary>Whether they keep the council's members.</summary>
    public static bool Keeps(Standing standing, OrganizationId council) =>
        new Gate(standing, account: null).Lets(Deed.Write, Thing.Seats, council);

    /// <summary>Why the actor cannot write in the council's list of members; null when they can.</summary>
    internal static async Task<MemberRefusal?> RefusalAsync(
        RaadslagDb db,
        Actor actor,
        OrganizationId? council,
        CancellationToken cancellation
    )
    {
        var standing = await Standing.OfAsync(db, actor, cancellation);
        if (council is { } id)
        {
            return Keeps(standing, id) ? null : MemberRefusal.IsNotSecretary;
        }

        // whoever keeps no list is not told whether the seat is there
        return standing.IsAnywhere(AccountRole.Secretary) || standing.IsAnywhere(AccountRole.Administrator)
            ? MemberRefusal.MembershipDoesNotExist
            : MemberRefusal.IsNotSecretary;
    }

    /// <summary>Why the seat cannot be the person's; null when it can.</summary>
    /// <param name="db">The data.</param>
    /// <param name="membership">The membership with the seat written on it, not yet saved.</param>
    /// <param name="today">Which seats are of the past.</param>
    /// <param name="cancellation">Ends the reading.</param>
    internal static async Task<MemberRefusal?> RefusalAsync(
        RaadslagDb db,
        Membership membership,
        DateOnly today,
        CancellationToken cancellation
    )
    {
        var inCouncil = await db
            .Municipalities.Join(db.Organizations, m => m.Body, o => o.Body, (m, o) => new { m.Code, o.Id })
            .AnyAsync(
                place => place.Id == membership.Organization && place.Code == membership.Municipality,
                cancellation
            );
        if (!inCouncil)
        {
            return MemberRefusal.MunicipalityIsOutside;
        }

        var others = await db
            .Memberships.AsNoTracking()
            .Where(other => other.Organization == membership.Organization && other.Id != membership.Id)
            .ToListAsync(cancellation);
        return others.Exists(other => other.Person == membership.Person && Overlap(other, membership))
            ? MemberRefusal.PeriodOverlaps
            : SubstituteFault(membership, others, today) ?? RollFault(membership, others, today);
    }

    /// <summary>Whether the seat is of the past.</summary>
    internal static bool HasEnded(this Membership membership, DateOnly today) => membership.To < today;

    private static bool Overlap(Membership one, Membership other) =>
        one.From <= (other.To ?? DateOnly.MaxValue) && other.From <= (one.To ?? DateOnly.MaxValue);

    private static MemberRefusal? SubstituteFault(Membership membership, List<Membership> others, DateOnly today)
    {
        if (
            membership.Kind != MembershipKind.Substitute
            && others.Exists(other => other.PersonalSubstitute == membership.Id && !other.HasEnded(today))
        )
        {
            return MemberRefusal.IsPersonalSubstitute;
        }

        if (membership.PersonalSubstitute is not { } named)
        {
            return null;
        }

        return others.Find(other => other.Id == named) switch
        {
            null => MemberRefusal.SubstituteIsOfOtherCouncil,
            { Kind: not MembershipKind.Substitute } => MemberRefusal.SubstituteIsNotSubstitute,
            // "personlig": we read this as one substitute for each member, as the councils' own lists have it
            _ when others.Exists(other => other.PersonalSubstitute == named && Overlap(other, membership)) =>
                MemberRefusal.SubstituteIsTaken,
            _ => null,
        };
    }

    private static MemberRefusal? RollFault(Membership membership, List<Membership> others, DateOnly today) =>
        membership.RapporteurPlace is { } place
        && !membership.HasEnded(today)
        && others.Exists(other => other.RapporteurPlace == place && !other.HasEnded(today))
            ? MemberRefusal.RapporteurPlaceIsTaken
            : null;
}
