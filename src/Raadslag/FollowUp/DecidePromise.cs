using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Foundations;
using Raadslag.Rights;

namespace Raadslag.FollowUp;

/// <summary>A person says what becomes of a promise.</summary>
/// <param name="Promise">The promise.</param>
/// <param name="State">Taken, dropped or done.</param>
/// <param name="DueOn">The last day it can be kept, when it is taken; null for none.</param>
public sealed record DecidePromise(PromiseId Promise, PromiseState State, DateOnly? DueOn = null);

/// <summary>Why it cannot be decided.</summary>
public enum PromiseRefusal
{
    PromiseDoesNotExist,

    /// <summary>It belongs to another council.</summary>
    BelongsToAnother,

    /// <summary>Somebody has decided about it meanwhile.</summary>
    PromiseIsDecided,
}

/// <summary>The entry left in the record: a promise was taken, dropped or kept.</summary>
public sealed record PromiseDecided(Matters.MatterId Matter, PromiseId Promise, PromiseState State);

/// <summary>Carries out <see cref="DecidePromise"/>.</summary>
public sealed class DecidePromiseHandler(RaadslagDb db, CivilCalendar calendar)
{
    public async Task<Outcome<PromiseId, PromiseRefusal>> HandleAsync(
        DecidePromise command,
        Actor actor,
        CancellationToken cancellation
    )
    {
        await using var turn = await WriterTurn.TakeAsync(db, cancellation);
        var promise = await db.Promises.SingleOrDefaultAsync(known => known.Id == command.Promise, cancellation);
        if (promise is null)
        {
            return PromiseRefusal.PromiseDoesNotExist;
        }

        if (!MayDecide(await Gate.OfAsync(db, actor, cancellation), promise.Council))
        {
            return PromiseRefusal.BelongsToAnother;
        }

        if (!CanBecome(promise.State, command.State))
        {
            return PromiseRefusal.PromiseIsDecided;
        }

        promise.State = command.State;
        if (command.State == PromiseState.Taken)
        {
            promise.Owner = actor.Id;
            promise.DueOn = command.DueOn;
        }

        db.Enter(actor, calendar.Now(), new PromiseDecided(promise.Matter, promise.Id, promise.State));
        await db.SaveChangesAsync(cancellation);
        await turn.CommitAsync(cancellation);
        return promise.Id;
    }

    /// <summary>Whether they may decide about the council's promises, or KL's when no council is named.</summary>
    internal static bool MayDecide(Gate gate, OrganizationId? council) =>
        council is { } id
            ? gate.Lets(Deed.Write, Thing.TextPromise, id)
            : gate.Lets(Deed.Write, Thing.Master, Belonging.ToKl);

    private static bool CanBecome(PromiseState from, PromiseState to) =>
        (from, to) switch
        {
            (PromiseState.Suggested, PromiseState.Taken or PromiseState.Dropped) => true,
            (PromiseState.Taken, PromiseState.Done or PromiseState.Dropped) => true,
            _ => false,
        };
}
