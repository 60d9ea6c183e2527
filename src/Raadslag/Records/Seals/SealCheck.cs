using Microsoft.EntityFrameworkCore;

namespace Raadslag.Records;

/// <summary>Holds every sealed row against its seal, and the seals against the lines of the record.</summary>
/// <remarks>What the lines are worth is for <see cref="RecordCheck"/> to say; ask it first.</remarks>
public static class SealCheck
{
    /// <summary>Reads everything that is sealed.</summary>
    /// <param name="db">A database of this version, which nobody changes while it is read.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async Task<SealCheckResult> RunAsync(RaadslagDb db, CancellationToken cancellation)
    {
        var faults = new List<SealFault>();
        await foreach (var line in LinesWithOtherSealsAsync(db).WithCancellation(cancellation))
        {
            faults.Add(new SealFault.OfLine(line));
        }

        var rows = 0;
        foreach (var kind in SealedKinds.All)
        {
            var found = await OfKindAsync(db, kind, cancellation);
            rows += found.Rows;
            faults.AddRange(found.Faults);
        }

        return new SealCheckResult(rows, faults);
    }

    /// <summary>Reads the rows of one kind.</summary>
    internal static async Task<SealCheckResult> OfKindAsync(
        RaadslagDb db,
        SealedKind kind,
        CancellationToken cancellation
    )
    {
        var seals = new Dictionary<string, Seal>(StringComparer.Ordinal);
        await foreach (
            var seal in db
                .Seals.AsNoTracking()
                .Where(seal => seal.Kind == kind.Name)
                .OrderBy(seal => seal.Line)
                .AsAsyncEnumerable()
                .WithCancellation(cancellation)
        )
        {
            seals[seal.Key] = seal; // the latest counts
        }

        var (rows, faults) = (0, new List<SealFault>());
        try
        {
            await foreach (var row in kind.RowsAsync(db).WithCancellation(cancellation))
            {
                rows++;
                if (FaultOf(db, kind, row, seals) is { } fault)
                {
                    faults.Add(fault);
                }
            }
        }
        // what nothing of ours could have written
        catch (Exception fault)
            when (fault is FormatException or InvalidCastException or InvalidOperationException or OverflowException)
        {
            return new SealCheckResult(rows, [.. faults, new SealFault.Unreadable(kind.Name)]);
        }

        var gone = seals.Values.Where(seal => seal.Hash is not "").OrderBy(seal => seal.Line);
        faults.AddRange(gone.Select(seal => new SealFault.Row(kind.Name, seal.Key, seal.Line, SealedAs.There)));
        return new SealCheckResult(rows, faults);
    }

    // takes the row's seal out
    private static SealFault.Row? FaultOf(RaadslagDb db, SealedKind kind, object row, Dictionary<string, Seal> seals)
    {
        var key = kind.KeyOf(db.Model, row);
        return !seals.Remove(key, out var seal) || seal.Hash is ""
                ? new SealFault.Row(kind.Name, key, seal?.Line, SealedAs.Absent)
            : seal.Hash != kind.HashOf(db.Model, row, seal.Form, seal.Salt)
                ? new SealFault.Row(kind.Name, key, seal.Line, SealedAs.Another)
            : null;
    }

    // their seals are others than those they were written with, or they have none and had some, or have some and had none
    private static async IAsyncEnumerable<long> LinesWithOtherSealsAsync(RaadslagDb db)
    {
        var digests = await db
            .Record.AsNoTracking()
            .Where(line => line.Seals != null)
            .ToDictionaryAsync(line => line.Sequence, line => line.Seals);
        var seals = db.Seals.AsNoTracking().OrderBy(seal => seal.Line).AsAsyncEnumerable();
        await foreach (var ofLine in seals.ByLine())
        {
            digests.Remove(ofLine[0].Line, out var digest);
            if (digest != Sealing.DigestOf(ofLine))
            {
                yield return ofLine[0].Line;
            }
        }

        foreach (var line in digests.Keys.Order())
        {
            yield return line;
        }
    }

    private static async IAsyncEnumerable<List<Seal>> ByLine(this IAsyncEnumerable<Seal> seals)
    {
        var chunk = new List<Seal>();
        await foreach (var seal in seals)
        {
            if (chunk is [var first, ..] && first.Line != seal.Line)
            {
                yield return chunk;
                chunk = [];
            }

            chunk.Add(seal);
        }

        if (chunk is not [])
        {
            yield return chunk;
        }
    }
}

/// <summary>What came of holding the rows against their seals.</summary>
/// <param name="Rows">How many there are.</param>
/// <param name="Faults">What is not as it was saved; empty when everything is.</param>
public sealed record SealCheckResult(int Rows, IReadOnlyList<SealFault> Faults);

/// <summary>Something that is not as the record saw it.</summary>
public abstract record SealFault
{
    private SealFault() { }

    /// <summary>The seals of a line are others than those it was written with, or none.</summary>
    /// <param name="Line">Its number.</param>
    public sealed record OfLine(long Line) : SealFault;

    /// <summary>A row is not what its seal says.</summary>
    /// <param name="Kind">The kind of row.</param>
    /// <param name="Key">Its key.</param>
    /// <param name="Line">The line that told of it last; null when none did.</param>
    /// <param name="Was">What the seal says of it.</param>
    public sealed record Row(string Kind, string Key, long? Line, SealedAs Was) : SealFault;

    /// <summary>Something in the rows of a kind is no value of its kind; those after it were not looked at.</summary>
    /// <param name="Kind">The kind of row.</param>
    public sealed record Unreadable(string Kind) : SealFault;
}

/// <summary>What the record says of a row that is otherwise.</summary>
public enum SealedAs
{
    /// <summary>It has another content.</summary>
    Another,

    /// <summary>It is not there: never saved by this program, or taken away by it.</summary>
    Absent,

    /// <summary>It is there; but it is gone.</summary>
    There,
}
