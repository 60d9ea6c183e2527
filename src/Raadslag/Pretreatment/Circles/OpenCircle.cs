using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Foundations;
using Raadslag.Publishing;
using Raadslag.Rights;

namespace Raadslag.Pretreatment;

/// <summary>Opens a circle of directors under a council, so that it can stand on ladders and have a secretary.</summary>
public sealed record OpenCircle(OrganizationId Council, string Name, OrganizationKind Kind);

/// <summary>The entry left in the record: a circle was opened.</summary>
public sealed record CircleOpened(OrganizationId Organization);

/// <summary>Carries out <see cref="OpenCircle"/>.</summary>
public sealed class OpenCircleHandler(RaadslagDb db, CivilCalendar calendar)
{
    public async Task<Outcome<OrganizationId, CircleRefusal>> HandleAsync(
        OpenCircle command,
        Actor actor,
        CancellationToken cancellation
    )
    {
        await using var turn = await WriterTurn.TakeAsync(db, cancellation);
        var gate = await Gate.OfAsync(db, actor, cancellation);
        if (!PretreatmentRules.KeepsCouncil(gate, command.Council))
        {
            return CircleRefusal.IsNotSecretary;
        }

        var name = command.Name.Trim();
        var council = await db.Organizations.SingleOrDefaultAsync(
            known => known.Id == command.Council && known.Kind == OrganizationKind.Council,
            cancellation
        );
        if (council is null)
        {
            return CircleRefusal.CouncilDoesNotExist;
        }

        if (name == "")
        {
            return CircleRefusal.NameIsMissing;
        }

        if (HiddenCharacters.InName(name) is not null)
        {
            return CircleRefusal.NameHasHiddenCharacter;
        }

        if (command.Kind is not (OrganizationKind.DirectorCircle or OrganizationKind.ChiefExecutiveCircle))
        {
            return CircleRefusal.KindIsNotCircle;
        }

        var all = await db
            .Organizations.Select(known => new
            {
                known.Body,
                known.Name,
                known.Slug,
            })
            .ToListAsync(cancellation);
        if (
            all.Exists(known =>
                known.Body == council.Body && known.Name.Equals(name, StringComparison.OrdinalIgnoreCase)
            )
        )
        {
            return CircleRefusal.NameIsTaken;
        }

        var circle = new Organization
        {
            Id = OrganizationId.New(),
            Body = council.Body,
            Kind = command.Kind,
            Name = name,
            Slug = Slug.FirstFree(Slug.From(name), slug => all.Exists(known => known.Slug == slug)),
        };
        db.Organizations.Add(circle);
        db.Enter(actor, calendar.Now(), new CircleOpened(circle.Id));
        await db.SaveChangesAsync(cancellation);
        await turn.CommitAsync(cancellation);
        return circle.Id;
    }
}
