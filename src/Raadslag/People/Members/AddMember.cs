using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Foundations;
using Raadslag.Publishing;

namespace Raadslag.People;

/// <summary>Gives somebody a seat in a council.</summary>
public sealed record AddMember(OrganizationId Council, Bearer Bearer, Seat Seat);

/// <summary>The entry left in the record: somebody got a seat.</summary>
public sealed record MemberAdded(MembershipId Membership, PersonId Person, OrganizationId Council);

/// <summary>Carries out <see cref="AddMember"/>.</summary>
public sealed class AddMemberHandler(RaadslagDb db, CivilCalendar calendar)
{
    public async Task<Outcome<MembershipId, MemberRefusal>> HandleAsync(
        AddMember command,
        Actor actor,
        CancellationToken cancellation
    )
    {
        await using var turn = await WriterTurn.TakeAsync(db, cancellation);
        if (await MemberRules.RefusalAsync(db, actor, command.Council, cancellation) is { } outsider)
        {
            return outsider;
        }

        var isCouncil = await db.Organizations.AnyAsync(
            known => known.Id == command.Council && known.Kind == OrganizationKind.Council,
            cancellation
        );
        if (!isCouncil)
        {
            return MemberRefusal.CouncilDoesNotExist;
        }

        var seat = command.Seat.Trimmed();
        if (command.Bearer is Bearer.Named or Bearer.Namesake && NameOf(command.Bearer) == "")
        {
            return MemberRefusal.NameIsMissing;
        }

        if (HiddenCharacters.InName(NameOf(command.Bearer)) is not null)
        {
            return MemberRefusal.NameHasHiddenCharacter;
        }

        if (seat.Fault is { } fault)
        {
            return fault;
        }

        var person = await PersonAsync(command, seat, cancellation);
        if (person.Refusal is { } unclear)
        {
            return unclear;
        }

        var membership = New(command.Council, person.Value, seat);
        if (await MemberRules.RefusalAsync(db, membership, calendar.Today(), cancellation) is { } refusal)
        {
            db.ChangeTracker.Clear(); // a person made for a seat that is not given
            return refusal;
        }

        db.Memberships.Add(membership);
        db.Enter(actor, calendar.Now(), new MemberAdded(membership.Id, membership.Person, command.Council));
        await db.SaveChangesAsync(cancellation);
        await turn.CommitAsync(cancellation);
        return membership.Id;
    }

    /// <summary>Those who bear the name or one like it, for a human to choose from.</summary>
    public async Task<IReadOnlyList<PersonId>> LikeAsync(AddMember command, CancellationToken cancellation) =>
        [
            .. (
                await new PeopleRegister(db).LikeAsync(
                    command.Council,
                    Listed(NameOf(command.Bearer), command.Seat.Trimmed()),
                    cancellation
                )
            ).Select(person => person.Id),
        ];

    private async Task<Outcome<PersonId, MemberRefusal>> PersonAsync(
        AddMember command,
        Seat seat,
        CancellationToken cancellation
    )
    {
        var register = new PeopleRegister(db);
        switch (command.Bearer)
        {
            case Bearer.Known(var id):
                var person = await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancellation);
                return person is null ? MemberRefusal.PersonDoesNotExist : person.MergedInto ?? person.Id;
            case Bearer.Named named:
                var listed = Listed(NameOf(named), seat);
                return await register.LikeAsync(command.Council, listed, cancellation) is []
                    ? (await register.AddAsync(listed, cancellation)).Id
                    : MemberRefusal.NameIsKnown;
            default:
                return (await register.AddAsync(Listed(NameOf(command.Bearer), seat), cancellation)).Id;
        }
    }

    private static string NameOf(Bearer bearer) =>
        bearer switch
        {
            Bearer.Named(var name) => name,
            Bearer.Namesake(var name) => name,
            _ => "",
        }
            is var typed
            ? string.Join(' ', typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            : "";

    private static ListedName Listed(string name, Seat seat) =>
        new(name, seat.Party is "" ? null : seat.Party, seat.Municipality is "" ? null : seat.Municipality);

    private static Membership New(OrganizationId council, PersonId person, Seat seat)
    {
        var membership = new Membership
        {
            Id = MembershipId.New(),
            Organization = council,
            Person = person,
            Kind = seat.Kind,
            From = seat.From!.Value,
            Municipality = seat.Municipality,
        };
        seat.WriteOn(membership);
        return membership;
    }
}
