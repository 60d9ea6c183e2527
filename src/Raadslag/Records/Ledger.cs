using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Raadslag.Foundations;

namespace Raadslag.Records;

/// <summary>The lines that wait for the next save, and how they are chained to what is stored.</summary>
internal sealed class Ledger
{
    private const int ChainLock = 0x52414144; // any number that nothing else locks

    internal static JsonSerializerOptions Json { get; } =
        new() { Converters = { new JsonStringEnumConverter(), new RecordIdJson() } };

    private readonly List<(Actor Actor, DateTime At, string Kind, string Content)> _waiting = [];
    private readonly ChangedRows _changed = new();

    public bool IsEmpty => _waiting.Count == 0;

    public void Enter<TLine>(Actor actor, DateTime at, TLine line)
        where TLine : notnull =>
        _waiting.Add((actor, ToMicroseconds(at), typeof(TLine).Name, JsonSerializer.Serialize(line, Json)));

    /// <summary>Drops what was never saved.</summary>
    public void Forget()
    {
        _waiting.Clear();
        _changed.Clear();
    }

    /// <summary>
    /// Takes note of what is saved before the line that tells of it, in the transaction that both are in.
    /// </summary>
    /// <exception cref="InvalidOperationException">There is no such transaction.</exception>
    public void NoteBeforeLine(RaadslagDb db)
    {
        if (_changed.Note(db) && db.Database.CurrentTransaction is null)
        {
            _changed.Clear();
            throw new InvalidOperationException("What is sealed changes with a line of the record: enter one before.");
        }
    }

    public async Task<int> SaveAsync(RaadslagDb db, Func<Task<int>> save, CancellationToken cancellation)
    {
        var own = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(cancellation) : null;
        try
        {
            var last = await LastAsync(db, cancellation);
            _changed.Note(db);
            await Sealing.SealAsync(db, _changed, (last?.Sequence ?? 0) + _waiting.Count, cancellation);
            Append(db, last, Sealing.DigestOfAdded(db));
            var saved = await save();
            if (own is not null)
            {
                await own.CommitAsync(cancellation);
            }

            Forget();
            return saved;
        }
        catch
        {
            _changed.Clear(); // the caller's transaction does not go on
            throw;
        }
        finally
        {
            if (own is not null)
            {
                await own.DisposeAsync();
            }
        }
    }

    /// <summary>The last line, with nobody else writing one before the caller's transaction ends; null when there is none.</summary>
    public static async Task<RecordEntry?> LastAsync(RaadslagDb db, CancellationToken cancellation)
    {
        // SQLite begins immediate: one writer at a time. PostgreSQL needs the lock.
        if (db.Database.IsNpgsql())
        {
            await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({ChainLock})", cancellation);
        }

        return await db
            .Record.AsNoTracking()
            .OrderByDescending(line => line.Sequence)
            .FirstOrDefaultAsync(cancellation);
    }

    // the last of the lines carries the seals of what was saved with them
    private void Append(RaadslagDb db, RecordEntry? last, string? seals)
    {
        var (sequence, previous) = (last?.Sequence ?? 0, last?.Hash ?? Chain.Start);
        foreach (var (i, (actor, at, kind, content)) in _waiting.Index())
        {
            sequence++;
            var ofLine = i == _waiting.Count - 1 ? seals : null;
            var hash = Chain.Hash(sequence, at, actor.Id, kind, content, previous, ofLine);
            db.Record.Add(
                new RecordEntry
                {
                    Sequence = sequence,
                    At = at,
                    Actor = actor.Id,
                    Kind = kind,
                    Content = content,
                    PreviousHash = previous,
                    Seals = ofLine,
                    Hash = hash,
                }
            );
            previous = hash;
        }
    }

    // PostgreSQL keeps microseconds; the hash must be the same when the line is read back
    private static DateTime ToMicroseconds(DateTime at) => new(at.Ticks - at.Ticks % 10, DateTimeKind.Utc);
}
