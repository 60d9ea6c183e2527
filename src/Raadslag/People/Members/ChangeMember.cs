using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Foundations;

namespace Raadslag.People;

/// <summary>Writes somebody's seat anew.</summary>
public sealed record ChangeMember(MembershipId Membership, Seat Seat);

/// <summary>Gives a seat its last day; who has had it is still known.</summary>
public sealed record EndMembership(MembershipId Membership, DateOnly? LastDay);

/// <summary>The entry left in the record: a seat was written anew.</summary>
public sealed record MemberChanged(MembershipId Membership, PersonId Person, OrganizationId Council);

/// <summary>The entry left in the record: a seat got its last day.</summary>
public sealed record MembershipEnded(MembershipId Membership, PersonId Person, OrganizationId Council);

/// <summary>Carries out <see cref="ChangeMember"/> and <see cref="EndMembership"/>.</summary>
public sealed class ChangeMemberHandler(RaadslagDb db, CivilCalendar calendar)
{
    public async Task<Outcome<MembershipId, MemberRefusal>> HandleAsync(
        ChangeMember command,
        Actor actor,
        CancellationToken cancellation
    )
    {
        await using var turn = await WriterTurn.TakeAsync(db, cancellation);
        var found = await FindAsync(command.Membership, actor, cancellation);
        if (found.Refusal is { } outsider)
        {
            return outsider;
        }

        var seat = command.Seat.Trimmed();
        if (seat.Fault is { } fault)
        {
            return fault;
        }

        var membership = found.Value;
        seat.WriteOn(membership);
        if (await MemberRules.RefusalAsync(db, membership, calendar.Today(), cancellation) is { } refusal)
        {
            db.ChangeTracker.Clear();
            return refusal;
        }

        var line = new MemberChanged(membership.Id, membership.Person, membership.Organization);
        db.Enter(actor, calendar.Now(), line);
        await db.SaveChangesAsync(cancellation);
        await turn.CommitAsync(cancellation);
        return membership.Id;
    }

    public async Task<Outcome<MembershipId, MemberRefusal>> HandleAsync(
        EndMembership command,
        Actor actor,
        CancellationToken cancellation
    )
    {
        await using var turn = await WriterTurn.TakeAsync(db, cancellation);
        var found = await FindAsync(command.Membership, actor, cancellation);
        if (found.Refusal is { } outsider)
        {
            return outsider;
        }

        var membership = found.Value;
        if (command.LastDay is null || command.LastDay < membership.From)
        {
            return command.LastDay is null ? MemberRefusal.LastDayIsMissing : MemberRefusal.PeriodEndsBeforeItBegins;
        }

        membership.To = command.LastDay;
        if (await MemberRules.RefusalAsync(db, membership, calendar.Today(), cancellation) is { } refusal)
        {
            db.ChangeTracker.Clear();
            return refusal;
        }

        var line = new MembershipEnded(membership.Id, membership.Person, membership.Organization);
        db.Enter(actor, calendar.Now(), line);
        await db.SaveChangesAsync(cancellation);
        await turn.CommitAsync(cancellation);
        return membership.Id;
    }

    private async Task<Outcome<Membership, MemberRefusal>> FindAsync(
        MembershipId id,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var membership = await db.Memberships.SingleOrDefaultAsync(known => known.Id == id, cancellation);
        if (await MemberRules.RefusalAsync(db, actor, membership?.Organization, cancellation) is { } refusal)
        {
            return refusal;
        }

        return membership!;
    }
}
