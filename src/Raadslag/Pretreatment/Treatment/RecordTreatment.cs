using Microsoft.EntityFrameworkCore;
using Raadslag.Foundations;
using Raadslag.Matters;
using Raadslag.Rights;

namespace Raadslag.Pretreatment;

/// <summary>What a body said of a matter.</summary>
/// <param name="On">The day; null when it was not written.</param>
/// <param name="Recommendation">What it recommends or decided, in Markdown.</param>
/// <param name="Remarks">What it remarked, in Markdown; "" for nothing.</param>
/// <param name="Reservations">The municipalities that do not join in, and what each says.</param>
public sealed record Treatment(
    DateOnly? On,
    string Recommendation,
    string Remarks,
    IReadOnlyList<(string Municipality, string Text)> Reservations
);

/// <summary>Writes down that a body has treated a matter.</summary>
public sealed record RecordTreatment(LadderStepId Step, int Revision, Treatment Treatment);

/// <summary>Writes a treatment anew.</summary>
public sealed record ChangeTreatment(LadderStepId Step, int Revision, Treatment Treatment);

/// <summary>The entry left in the record: what a body said was written down.</summary>
public sealed record TreatmentRecorded(LadderStepId Step, MatterId Matter);

/// <summary>The entry left in the record: what a body said was written anew.</summary>
public sealed record TreatmentChanged(LadderStepId Step, MatterId Matter);

/// <summary>Carries out <see cref="RecordTreatment"/> and <see cref="ChangeTreatment"/>.</summary>
public sealed class RecordTreatmentHandler(RaadslagDb db, CivilCalendar calendar)
{
    public async Task<Outcome<LadderStepId, TreatmentRefusal>> HandleAsync(
        RecordTreatment command,
        Actor actor,
        CancellationToken cancellation
    )
    {
        await using var turn = await WriterTurn.TakeAsync(db, cancellation);
        var found = await FindAsync(command.Step, command.Revision, actor, cancellation);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var step = found.Value;
        if (step.TreatedOn is not null)
        {
            return TreatmentRefusal.StepIsTreated;
        }

        if (await WriteAsync(step, command.Treatment, cancellation) is { } fault)
        {
            return fault;
        }

        db.Enter(actor, calendar.Now(), new TreatmentRecorded(step.Id, step.Matter));
        await db.SaveChangesAsync(cancellation);
        await turn.CommitAsync(cancellation);
        return step.Id;
    }

    public async Task<Outcome<LadderStepId, TreatmentRefusal>> HandleAsync(
        ChangeTreatment command,
        Actor actor,
        CancellationToken cancellation
    )
    {
        await using var turn = await WriterTurn.TakeAsync(db, cancellation);
        var found = await FindAsync(command.Step, command.Revision, actor, cancellation);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var step = found.Value;
        if (step.TreatedOn is null)
        {
            return TreatmentRefusal.StepIsNotTreated;
        }

        if (await WriteAsync(step, command.Treatment, cancellation) is { } fault)
        {
            return fault;
        }

        db.Enter(actor, calendar.Now(), new TreatmentChanged(step.Id, step.Matter));
        await db.SaveChangesAsync(cancellation);
        await turn.CommitAsync(cancellation);
        return step.Id;
    }

    private async Task<Outcome<LadderStep, TreatmentRefusal>> FindAsync(
        LadderStepId id,
        int revision,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var gate = await Gate.OfAsync(db, actor, cancellation);
        var step = await db
            .LadderSteps.Include(known => known.Reservations)
            .SingleOrDefaultAsync(known => known.Id == id, cancellation);
        return step switch
        {
            null => TreatmentRefusal.StepDoesNotExist,
            _ when !PretreatmentRules.Records(gate, step) => TreatmentRefusal.IsNotSecretaryOfBody,
            // two secretaries at once: the second reads what the first wrote before writing over it
            _ when step.Revision != revision => TreatmentRefusal.StepIsChanged,
            _ => step,
        };
    }

    private async Task<TreatmentRefusal?> WriteAsync(
        LadderStep step,
        Treatment treatment,
        CancellationToken cancellation
    )
    {
        if (await FaultAsync(step, treatment, cancellation) is { } fault)
        {
            return fault;
        }

        step.TreatedOn = treatment.On;
        step.Recommendation = treatment.Recommendation.Trim();
        step.Remarks = treatment.Remarks.Trim() is { Length: > 0 } remarks ? remarks : null;
        step.Revision++;
        foreach (var gone in step.Reservations.FindAll(known => !treatment.Reservations.Any(Same(known))))
        {
            db.Remove(gone);
        }

        foreach (var (municipality, text) in treatment.Reservations)
        {
            if (step.Reservations.Find(known => known.Municipality == municipality) is { } known)
            {
                known.Text = text.Trim();
                continue;
            }

            db.Add(
                new Reservation
                {
                    Id = ReservationId.New(),
                    Step = step.Id,
                    Municipality = municipality,
                    Text = text.Trim(),
                }
            );
        }

        return null;
    }

    private static Func<(string Municipality, string), bool> Same(Reservation known) =>
        written => written.Municipality == known.Municipality;

    private async Task<TreatmentRefusal?> FaultAsync(
        LadderStep step,
        Treatment treatment,
        CancellationToken cancellation
    )
    {
        if (treatment.On is not { } day)
        {
            return TreatmentRefusal.DateIsMissing;
        }

        if (day > calendar.Today())
        {
            return TreatmentRefusal.DateIsInFuture;
        }

        if (string.IsNullOrWhiteSpace(treatment.Recommendation))
        {
            return TreatmentRefusal.RecommendationIsMissing;
        }

        var codes = treatment.Reservations.Select(reservation => reservation.Municipality).ToList();
        if (codes.Distinct().Count() < codes.Count)
        {
            return TreatmentRefusal.ReservationIsRepeated;
        }

        var ofCouncil = await db
            .Municipalities.Where(place =>
                db.Organizations.Any(council => council.Id == step.Council && council.Body == place.Body)
            )
            .CountAsync(place => codes.Contains(place.Code), cancellation);
        return ofCouncil < codes.Count ? TreatmentRefusal.MunicipalityIsOutside : null;
    }
}
