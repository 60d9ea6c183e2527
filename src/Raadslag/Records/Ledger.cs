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

    public bool IsEmpty => _waiting.Count == 0;

    public void Enter<TLine>(Actor actor, DateTime at, TLine line)
        where TLine : notnull =>
        _waiting.Add((actor, ToMicroseconds(at), typeof(TLine).Name, JsonSerializer.Serialize(line, Json)));

    /// <summary>Drops what was never saved.</summary>
    public void Forget() => _waiting.Clear();

    public async Task<int> SaveAsync(RaadslagDb db, Func<Task<int>> save, CancellationToken cancellation)
    {
        // SQLite begins immediate: one writer at a time. PostgreSQL needs the lock.
        var own = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(cancellation) : null;
        try
        {
            if (db.Database.IsNpgsql())
            {
                await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({ChainLock})", cancellation);
            }

            var last = await db
                .Record.AsNoTracking()
                .OrderByDescending(line => line.Sequence)
                .FirstOrDefaultAsync(cancellation);
            Append(db, last);
            var saved = await save();
            if (own is not null)
            {
                await own.CommitAsync(cancellation);
            }

            _waiting.Clear();
            return saved;
        }
        finally
        {
            if (own is not null)
            {
                await own.DisposeAsync();
            }
        }
    }

    private void Append(RaadslagDb db, RecordEntry? last)
    {
        var (sequence, previous) = (last?.Sequence ?? 0, last?.Hash ?? Chain.Start);
        foreach (var (actor, at, kind, content) in _waiting)
        {
            sequence++;
            var hash = Chain.Hash(sequence, at, actor.Id, kind, content, previous);
            db.Record.Add(
                new RecordEntry
                {
                    Sequence = sequence,
                    At = at,
                    Actor = actor.Id,
                    Kind = kind,
                    Content = content,
                    PreviousHash = previous,
                    Hash = hash,
                }
            );
            previous = hash;
        }
    }

    // PostgreSQL keeps microseconds; the hash must be the same when the line is read back
    private static DateTime ToMicroseconds(DateTime at) => new(at.Ticks - at.Ticks % 10, DateTimeKind.Utc);
}
