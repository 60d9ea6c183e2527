using Microsoft.EntityFrameworkCore;

namespace Raadslag.Records;

/// <summary>Reads the whole record and checks that every line is the one that was written.</summary>
/// <remarks>
/// A line that was changed, added or taken out shows at once, for every line carries the hash of the one before. Lines taken
/// off the end do not: they show only against a hash noted down before.
/// </remarks>
public static class RecordCheck
{
    /// <summary>Checks line by line, the first first, and stops where the record is broken.</summary>
    /// <param name="db">The data.</param>
    /// <param name="known">The hashes of lines that must still be there, in small letters.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async Task<RecordCheckResult> RunAsync(
        RaadslagDb db,
        IReadOnlySet<string> known,
        CancellationToken cancellation
    )
    {
        var (sequence, last) = (0L, Chain.Start);
        var unmet = known.ToHashSet();
        await using var lines = db
            .Record.AsNoTracking()
            .OrderBy(line => line.Sequence)
            .AsAsyncEnumerable()
            .GetAsyncEnumerator(cancellation);
        while (true)
        {
            try
            {
                if (!await lines.MoveNextAsync())
                {
                    break;
                }
            }
            catch (Exception fault) when (fault is FormatException or InvalidCastException)
            {
                return new RecordCheckResult.Broken(sequence + 1, RecordFault.LineCannotBeRead);
            }

            sequence++;
            if (FaultOf(lines.Current, sequence, last) is { } why)
            {
                return new RecordCheckResult.Broken(sequence, why);
            }

            last = lines.Current.Hash;
            unmet.Remove(last);
        }

        return unmet.FirstOrDefault() is { } gone
            ? new RecordCheckResult.KnownLineIsGone(sequence, gone)
            : new RecordCheckResult.Whole(sequence, last);
    }

    private static RecordFault? FaultOf(RecordEntry line, long sequence, string previous) =>
        line.Sequence != sequence ? RecordFault.LineIsMissing
        : line.PreviousHash != previous ? RecordFault.LineFollowsAnother
        : !Chain.Holds(line, previous) ? RecordFault.LineIsChanged
        : null;
}

/// <summary>What came of checking the record.</summary>
public abstract record RecordCheckResult
{
    private RecordCheckResult() { }

    /// <summary>Every line is the one that was written.</summary>
    /// <param name="Lines">How many there are.</param>
    /// <param name="LastHash">The hash of the last; 64 zeros when there is none.</param>
    public sealed record Whole(long Lines, string LastHash) : RecordCheckResult;

    /// <summary>A line is not the one that was written; those after it were not looked at.</summary>
    /// <param name="Sequence">The number of the first broken line.</param>
    /// <param name="Why">What is wrong with it.</param>
    public sealed record Broken(long Sequence, RecordFault Why) : RecordCheckResult;

    /// <summary>The lines hold together, but the one whose hash was noted down is not among them.</summary>
    /// <param name="Lines">How many there are.</param>
    /// <param name="Hash">What was noted down.</param>
    public sealed record KnownLineIsGone(long Lines, string Hash) : RecordCheckResult;
}

/// <summary>Why a line of the record is broken.</summary>
public enum RecordFault
{
    /// <summary>Its number is not there.</summary>
    LineIsMissing,

    /// <summary>A moment or an id in it is none.</summary>
    LineCannotBeRead,

    /// <summary>Its hash is not that of what it says.</summary>
    LineIsChanged,

    /// <summary>It follows a line with another hash: the line before, or this one's own memory of it, was rewritten.</summary>
    LineFollowsAnother,
}
