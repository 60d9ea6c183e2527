using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Foundations;
using Raadslag.Matters;
using Raadslag.Rights;

namespace Raadslag.Pretreatment;

/// <summary>Puts one more body on a matter's way; a circle comes before the council, the municipalities come last.</summary>
/// <param name="Matter">What is treated.</param>
/// <param name="Council">Whose way it is.</param>
/// <param name="Kind">What kind of body.</param>
/// <param name="Circle">Which circle; null for the council and for the municipalities.</param>
public sealed record AddStep(MatterId Matter, OrganizationId Council, LadderStepKind Kind, OrganizationId? Circle);

/// <summary>Moves a step one place; the one that stood there takes the place left.</summary>
public sealed record MoveStep(LadderStepId Step, Shift Shift);

/// <summary>Takes a body that has not treated the matter off its way.</summary>
public sealed record RemoveStep(LadderStepId Step);

/// <summary>The entry left in the record: a body was put on a matter's way.</summary>
public sealed record LadderStepAdded(LadderStepId Step, MatterId Matter, OrganizationId Council);

/// <summary>The entry left in the record: a step got another place.</summary>
public sealed record LadderStepMoved(LadderStepId Step, MatterId Matter, OrganizationId Council);

/// <summary>The entry left in the record: a body was taken off a matter's way.</summary>
public sealed record LadderStepRemoved(LadderStepId Step, MatterId Matter, OrganizationId Council);

/// <summary>Carries out <see cref="AddStep"/>, <see cref="MoveStep"/> and <see cref="RemoveStep"/>.</summary>
public sealed class ArrangeLadderHandler(RaadslagDb db, CivilCalendar calendar)
{
    public async Task<Outcome<LadderStepId, LadderRefusal>> HandleAsync(
        AddStep command,
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

        OrganizationId? body = command.Kind switch
        {
            LadderStepKind.Circle => command.Circle,
            LadderStepKind.Council => command.Council,
            LadderStepKind.Municipalities => null,
        };
        if (
            command.Kind == LadderStepKind.Circle
            && !await db.CirclesOf(place.Value.Body).AnyAsync(circle => circle.Id == body, cancellation)
        )
        {
            return LadderRefusal.BodyIsElsewhere;
        }

        var steps = await db.LadderOf(place.Value.Matter, command.Council).ToListAsync(cancellation);
        var step = LadderPlace.NewStep(place.Value.Matter, command.Council, command.Kind, body, order: 0);
        // behind the last of its own kind, or of those that come before it
        steps.Insert(steps.FindLastIndex(other => other.Kind <= command.Kind) + 1, step);
        Number(steps);
        db.LadderSteps.Add(step);
        db.Enter(actor, calendar.Now(), new LadderStepAdded(step.Id, step.Matter, step.Council));
        await db.SaveChangesAsync(cancellation);
        await turn.CommitAsync(cancellation);
        return step.Id;
    }

    public async Task<Outcome<LadderStepId, LadderRefusal>> HandleAsync(
        MoveStep command,
        Actor actor,
        CancellationToken cancellation
    )
    {
        await using var turn = await WriterTurn.TakeAsync(db, cancellation);
        var found = await FindAsync(command.Step, actor, cancellation);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var (steps, step) = found.Value;
        var from = steps.IndexOf(step);
        var to = command.Shift == Shift.Earlier ? from - 1 : from + 1;
        if (to < 0 || to == steps.Count)
        {
            return to < 0 ? LadderRefusal.IsFirstStep : LadderRefusal.IsLastStep;
        }

        (steps[from], steps[to]) = (steps[to], steps[from]);
        Number(steps);
        db.Enter(actor, calendar.Now(), new LadderStepMoved(step.Id, step.Matter, step.Council));
        await db.SaveChangesAsync(cancellation);
        await turn.CommitAsync(cancellation);
        return step.Id;
    }

    public async Task<Outcome<LadderStepId, LadderRefusal>> HandleAsync(
        RemoveStep command,
        Actor actor,
        CancellationToken cancellation
    )
    {
        await using var turn = await WriterTurn.TakeAsync(db, cancellation);
        var found = await FindAsync(command.Step, actor, cancellation);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var (steps, step) = found.Value;
        if (step.TreatedOn is not null)
        {
            return LadderRefusal.StepIsTreated;
        }

        steps.Remove(step);
        Number(steps);
        db.LadderSteps.Remove(step);
        db.Enter(actor, calendar.Now(), new LadderStepRemoved(step.Id, step.Matter, step.Council));
        await db.SaveChangesAsync(cancellation);
        await turn.CommitAsync(cancellation);
        return step.Id;
    }

    private async Task<Outcome<(List<LadderStep> Steps, LadderStep Step), LadderRefusal>> FindAsync(
        LadderStepId id,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var gate = await Gate.OfAsync(db, actor, cancellation);
        var step = await db.LadderSteps.SingleOrDefaultAsync(known => known.Id == id, cancellation);
        if (step is null)
        {
            return LadderRefusal.StepDoesNotExist;
        }

        if (!PretreatmentRules.Builds(gate, step.Council))
        {
            return LadderRefusal.IsNotBuilder;
        }

        var root = await db
            .Matters.Where(matter => matter.Id == step.Matter)
            .Select(matter => matter.MergedInto)
            .SingleAsync(cancellation);
        return (await db.LadderOf(root ?? step.Matter, step.Council).ToListAsync(cancellation), step);
    }

    private static void Number(List<LadderStep> steps)
    {
        for (var i = 0; i < steps.Count; i++)
        {
            steps[i].Order = i + 1;
        }
    }
}
