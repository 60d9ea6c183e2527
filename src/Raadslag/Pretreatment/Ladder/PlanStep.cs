using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Foundations;
using Raadslag.Matters;
using Raadslag.Rights;

namespace Raadslag.Pretreatment;

/// <summary>Sets the day that a body is to treat a matter, and whether the agenda tells of it.</summary>
/// <param name="Step">Which.</param>
/// <param name="Revision">The step as it was when the form was opened.</param>
/// <param name="PlannedOn">The day; null when none is set yet.</param>
/// <param name="IsShownOnAgenda">Whether the council's agenda tells of it.</param>
public sealed record PlanStep(LadderStepId Step, int Revision, DateOnly? PlannedOn, bool IsShownOnAgenda);

/// <summary>The entry left in the record: the day of a step was set.</summary>
public sealed record LadderStepPlanned(LadderStepId Step, MatterId Matter, OrganizationId Council);

/// <summary>Carries out <see cref="PlanStep"/>.</summary>
public sealed class PlanStepHandler(RaadslagDb db, CivilCalendar calendar)
{
    public async Task<Outcome<LadderStepId, LadderRefusal>> HandleAsync(
        PlanStep command,
        Actor actor,
        CancellationToken cancellation
    )
    {
        await using var turn = await WriterTurn.TakeAsync(db, cancellation);
        var gate = await Gate.OfAsync(db, actor, cancellation);
        var step = await db.LadderSteps.SingleOrDefaultAsync(known => known.Id == command.Step, cancellation);
        if (step is null)
        {
            return LadderRefusal.StepDoesNotExist;
        }

        if (!PretreatmentRules.Plans(gate, step))
        {
            return LadderRefusal.IsNotBuilder;
        }

        if (step.Revision != command.Revision)
        {
            return LadderRefusal.StepIsChanged;
        }

        if (step.TreatedOn is not null && step.PlannedOn != command.PlannedOn)
        {
            return LadderRefusal.StepIsTreated;
        }

        step.PlannedOn = command.PlannedOn;
        step.IsShownOnAgenda = command.IsShownOnAgenda;
        step.Revision++;
        db.Enter(actor, calendar.Now(), new LadderStepPlanned(step.Id, step.Matter, step.Council));
        await db.SaveChangesAsync(cancellation);
        await turn.CommitAsync(cancellation);
        return step.Id;
    }
}
