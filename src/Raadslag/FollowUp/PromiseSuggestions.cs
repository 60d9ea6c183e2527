using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Matters;
using Raadslag.Meetings;

namespace Raadslag.FollowUp;

/// <summary>Where a promise was found.</summary>
internal sealed record PromiseSource(MatterId Matter, OrganizationId? Council, PaperId? Paper, AgendaItemId? Item);

/// <summary>Suggests what a text promises, when it is saved or read.</summary>
internal static class PromiseSuggestions
{
    /// <summary>
    /// Adds each promise that was not found before; what somebody dropped is not suggested again, and what nobody has taken
    /// goes with its sentence.
    /// </summary>
    public static async Task AddAsync(
        RaadslagDb db,
        PromiseSource source,
        IReadOnlyList<string> texts,
        DateOnly writtenOn,
        DateTime now,
        CancellationToken cancellation
    )
    {
        var found = texts
            .SelectMany(text => PromiseFinder.Find(text, writtenOn))
            .DistinctBy(promise => promise.Sentence)
            .ToArray();
        var known = await db
            .Promises.Where(promise => promise.Matter == source.Matter && promise.Council == source.Council)
            .ToListAsync(cancellation);
        db.Promises.RemoveRange(
            known.Where(promise =>
                promise.State == PromiseState.Suggested
                && promise.Paper is { } paper
                && paper == source.Paper
                && !found.Any(one => one.Sentence == promise.Sentence)
            )
        );
        db.Promises.AddRange(
            found
                .Where(promise => !known.Exists(one => one.Sentence == promise.Sentence))
                .Select(promise => new Promise
                {
                    Id = PromiseId.New(),
                    Matter = source.Matter,
                    Council = source.Council,
                    Paper = source.Paper,
                    Item = source.Item,
                    Sentence = promise.Sentence,
                    DueOn = LastDay(promise.Time),
                    FoundAt = now,
                })
        );
    }

    private static DateOnly? LastDay(PromiseTime time) =>
        time switch
        {
            PromiseTime.OnDay on => on.Day,
            PromiseTime.ByDay by => by.Day,
            PromiseTime.During during => during.To,
            _ => null,
        };
}
