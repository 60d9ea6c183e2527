using Microsoft.EntityFrameworkCore;
using Raadslag.Foundations;
using Raadslag.Records;

namespace Raadslag.Matters;

/// <summary>Something that another has done to a text, which those who write it are to know.</summary>
/// <param name="At">The text.</param>
/// <param name="Kind">What was done.</param>
/// <param name="Version">The version it was then.</param>
/// <param name="Who">Who did it; null for the command line, and for an account that is gone.</param>
/// <param name="When">When, in UTC.</param>
public sealed record PaperNews(PaperAtHand At, PaperNewsKind Kind, int Version, string? Who, DateTime When);

/// <summary>What was done to a text.</summary>
public enum PaperNewsKind
{
    /// <summary>Their council got it: KL shared its own.</summary>
    Shared,

    /// <summary>It was ready, and is in work again.</summary>
    Reopened,
}

/// <summary>What is new in the texts that somebody writes.</summary>
public static class PaperNewsReading
{
    /// <summary>How long something is new, unless whoever reads it has done something to the text since.</summary>
    public const int DaysNew = 14;

    // news is looked for among the last lines, however long the record has grown
    private const int Lines = 5000;

    extension(RaadslagDb db)
    {
        /// <summary>What others have done, the newest first, one for each text.</summary>
        /// <param name="papers">The texts they write.</param>
        /// <param name="actor">Who asks.</param>
        /// <param name="now">The moment, in UTC.</param>
        /// <param name="cancellation">Ends the reading.</param>
        public async Task<IReadOnlyList<PaperNews>> NewsOfAsync(
            IEnumerable<PaperAtHand> papers,
            Actor actor,
            DateTime now,
            CancellationToken cancellation
        )
        {
            var since = now.AddDays(-DaysNew);
            var first = (await db.Record.MaxAsync(line => (long?)line.Sequence, cancellation) ?? 0) - Lines;
            string[] kinds =
            [
                nameof(MatterSharedWithCouncil),
                nameof(PaperStateChanged),
                nameof(PaperSaved),
                nameof(VersionRestored),
            ];
            var lines = await db
                .Record.AsNoTracking()
                .Where(line => line.Sequence > first && line.At >= since && kinds.Contains(line.Kind))
                .OrderBy(line => line.Sequence)
                .ToListAsync(cancellation);
            var latest = new Dictionary<PaperId, RecordEntry>();
            foreach (var line in lines)
            {
                Note(latest, line, actor);
            }

            var names = await db
                .Users.Where(account => latest.Values.Select(line => line.Actor).Contains(account.Id))
                .ToDictionaryAsync(account => account.Id, account => account.DisplayName, cancellation);
            return
            [
                .. papers
                    .Where(at => latest.ContainsKey(at.Paper.Id))
                    .Select(at => (at, line: latest[at.Paper.Id]))
                    .OrderByDescending(one => one.line.Sequence)
                    .Select(one => new PaperNews(
                        one.at,
                        one.line.Kind == nameof(PaperStateChanged) ? PaperNewsKind.Reopened : PaperNewsKind.Shared,
                        one.line.As<PaperStateChanged>()?.Version ?? 1,
                        one.line.Actor is { } who ? names.GetValueOrDefault(who) : null,
                        one.line.At
                    )),
            ];
        }
    }

    // what one does oneself to a text, and what makes it ready again, ends what was new of it
    private static void Note(Dictionary<PaperId, RecordEntry> latest, RecordEntry line, Actor actor)
    {
        var (paper, isNew) =
            line.As<MatterSharedWithCouncil>() is { } shared ? (shared.Paper, true)
            : line.As<PaperStateChanged>() is { } changed ? (changed.Paper, changed.State == PaperState.InWork)
            : (line.As<PaperSaved>()?.Paper ?? line.As<VersionRestored>()!.Paper, (bool?)null);
        if (line.Actor == actor.Id || isNew == false)
        {
            latest.Remove(paper);
        }
        else if (isNew == true)
        {
            latest[paper] = line;
        }
    }
}
