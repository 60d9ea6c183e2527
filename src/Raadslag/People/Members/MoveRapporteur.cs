using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Foundations;

namespace Raadslag.People;

/// <summary>Moves a member one place on the roll of rapporteurs; whoever stood there takes the place left.</summary>
public sealed record MoveRapporteur(MembershipId Membership, Shift Shift);

/// <summary>The entry left in the record: a member got another place on the roll of rapporteurs.</summary>
public sealed record RapporteurMoved(MembershipId Membership, PersonId Person, OrganizationId Council);

/// <summary>Carries out <see cref="MoveRapporteur"/>.</summary>
public sealed class MoveRapporteurHandler(RaadslagDb db, CivilCalendar calendar)
{
    public async Task<Outcome<MembershipId, MemberRefusal>> HandleAsync(
        MoveRapporteur command,
        Actor actor,
        CancellationToken cancellation
    )
    {
        await using var turn = await WriterTurn.TakeAsync(db, cancellation);
        var moved = await db.Memberships.SingleOrDefaultAsync(known => known.Id == command.Membership, cancellation);
        if (await MemberRules.RefusalAsync(db, actor, moved?.Organization, cancellation) is { } refusal)
        {
            return refusal;
        }

        var today = calendar.Today();
        var roll = await db
            .Memberships.Where(other => other.Organization == moved!.Organization && other.RapporteurPlace != null)
            .Where(other => other.To == null || other.To >= today)
            .OrderBy(other => other.RapporteurPlace)
            .ToListAsync(cancellation);
        var place = roll.IndexOf(moved!);
        if (place < 0)
        {
            return MemberRefusal.IsNotOnRoll;
        }

        var other = roll.ElementAtOrDefault(command.Shift == Shift.Earlier ? place - 1 : place + 1);
        if (other is null)
        {
            return MemberRefusal.IsAtEndOfRoll;
        }

        (moved!.RapporteurPlace, other.RapporteurPlace) = (other.RapporteurPlace, moved.RapporteurPlace);
        db.Enter(actor, calendar.Now(), new RapporteurMoved(moved.Id, moved.Person, moved.Organization));
        await db.SaveChangesAsync(cancellation);
        await turn.CommitAsync(cancellation);
        return moved.Id;
    }
}
