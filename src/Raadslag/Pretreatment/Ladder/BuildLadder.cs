using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Foundations;
using Raadslag.Matters;
using Raadslag.Rights;

namespace Raadslag.Pretreatment;

/// <summary>
/// Lays out the usual way: circles of one field, then those of the chief executives, the council, and, where that is
/// where it ends, the municipalities.
/// </summary>
/// <param name="Matter">What is treated.</param>
/// <param name="Council">Where it is decided.</param>
/// <param name="Circles">Those it passes.</param>
/// <param name="Last">Where it ends: the council, or the municipalities after it.</param>
public sealed record BuildLadder(
    MatterId Matter,
    OrganizationId Council,
    IReadOnlyList<OrganizationId> Circles,
    LadderStepKind Last
);

/// <summary>The entry left in the record: the way of a matter was laid out.</summary>
public sealed record LadderBuilt(MatterId Matter, OrganizationId Council);

/// <summary>Carries out <see cref="BuildLadder"/>.</summary>
public sealed class BuildLadderHandler(RaadslagDb db, CivilCalendar calendar)
{
    public async Task<Outcome<MatterId, LadderRefusal>> HandleAsync(
        BuildLadder command,
        Actor actor,
        CancellationToken cancellation
    )
    {
        await using var turn = await WriterTurn.TakeAsync(db, cancellation);
        var place = await LadderPlace.FindAsync(db, command.Matter, command.Council, actor, cancellation);
        if (place.Refusal is { } refusal)
        {
            return refusal;
        }

        var matter = place.Value.Matter;
        if (await db.LadderOf(matter, command.Council).AnyAsync(cancellation))
        {
            return LadderRefusal.LadderExists;
        }

        var known = await db.CirclesOf(place.Value.Body).ToListAsync(cancellation);
        var chosen = known.FindAll(circle => command.Circles.Contains(circle.Id));
        if (command.Circles.Except(chosen.Select(circle => circle.Id)).Any())
        {
            return LadderRefusal.BodyIsElsewhere;
        }

        var order = 0;
        foreach (var (kind, organization) in Usual(chosen, command))
        {
            order++;
            db.LadderSteps.Add(LadderPlace.NewStep(matter, command.Council, kind, organization, order));
        }

        db.Enter(actor, calendar.Now(), new LadderBuilt(matter, command.Council));
        await db.SaveChangesAsync(cancellation);
        await turn.CommitAsync(cancellation);
        return matter;
    }

    private static IEnumerable<(LadderStepKind, OrganizationId?)> Usual(
        List<Organization> circles,
        BuildLadder command
    ) =>
        [
            .. circles
                .OrderBy(circle => circle.Kind == OrganizationKind.ChiefExecutiveCircle)
                .ThenBy(circle => circle.Name, StringComparer.Ordinal)
                .Select(circle => (LadderStepKind.Circle, (OrganizationId?)circle.Id)),
            (LadderStepKind.Council, command.Council),
            .. command.Last == LadderStepKind.Municipalities
                ? new (LadderStepKind, OrganizationId?)[] { (LadderStepKind.Municipalities, null) }
                : [],
        ];
}

/// <summary>Where a ladder stands: a matter that leads nowhere else, and the body of its council.</summary>
internal sealed record LadderPlace(MatterId Matter, BodyId Body)
{
    /// <summary>Finds it, if the actor may build there.</summary>
    public static async Task<Outcome<LadderPlace, LadderRefusal>> FindAsync(
        RaadslagDb db,
        MatterId matter,
        OrganizationId council,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var gate = await Gate.OfAsync(db, actor, cancellation);
        if (!PretreatmentRules.Builds(gate, council))
        {
            return LadderRefusal.IsNotBuilder;
        }

        var organization = await db.Organizations.SingleOrDefaultAsync(
            known => known.Id == council && known.Kind == OrganizationKind.Council,
            cancellation
        );
        var found = await db.Matters.SingleOrDefaultAsync(known => known.Id == matter, cancellation);
        if (organization is null || found is null)
        {
            return organization is null ? LadderRefusal.CouncilDoesNotExist : LadderRefusal.MatterDoesNotExist;
        }

        var root = found.MergedInto ?? found.Id;
        // no way is laid for what they are not told of
        return await KnownMatters.KnowsAsync(db, actor, root, cancellation)
            ? new LadderPlace(root, organization.Body)
            : LadderRefusal.MatterDoesNotExist;
    }

    public static LadderStep NewStep(
        MatterId matter,
        OrganizationId council,
        LadderStepKind kind,
        OrganizationId? organization,
        int order
    ) =>
        new()
        {
            Id = LadderStepId.New(),
            Matter = matter,
            Council = council,
            Order = order,
            Kind = kind,
            Organization = organization,
            IsShownOnAgenda = kind == LadderStepKind.Circle,
        };
}
