using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Raadslag.Foundations;

namespace Raadslag.Records;

/// <summary>Binds the rows that a save changes to the line of the record that tells of it.</summary>
internal static class Sealing
{
    private const int KeysAtOnce = 500; // a statement has so many parameters and no more

    /// <summary>
    /// Adds the seals of the rows, to be saved with the line that tells of them, and takes away the salts that they replace,
    /// within the caller's transaction.
    /// </summary>
    public static async Task SealAsync(RaadslagDb db, ChangedRows rows, long line, CancellationToken cancellation)
    {
        var seals = rows.All.ToDictionary(
            row => Made(db, row.Key, row.Value.IsGone ? null : row.Value.Row, line),
            row => row.Value
        );
        await ForgetSaltsAsync(db, seals.Where(pair => !pair.Value.IsNew).Select(pair => pair.Key), cancellation);
        db.Seals.AddRange(seals.Keys);
    }

    /// <summary>The hash, for their line, of the seals that wait to be saved; null when there are none.</summary>
    public static string? DigestOfAdded(RaadslagDb db)
    {
        Seal[] added =
        [
            .. db
                .ChangeTracker.Entries<Seal>()
                .Where(entry => entry.State == EntityState.Added)
                .Select(entry => entry.Entity),
        ];
        return added is [] ? null : DigestOf(added);
    }

    /// <summary>
    /// Seals the rows of every kind that has rows and no seal yet: those from before it was sealed. One line tells how many.
    /// </summary>
    public static async Task BeginAsync(RaadslagDb db, DateTime at, CancellationToken cancellation)
    {
        var kinds = await UnsealedAsync(db, cancellation);
        if (kinds is [])
        {
            return;
        }

        await using var turn = await db.Database.BeginTransactionAsync(cancellation);
        var line = (await Ledger.LastAsync(db, cancellation))?.Sequence + 1 ?? 1;
        var seals = new List<Seal>();
        foreach (var kind in kinds)
        {
            await foreach (var row in kind.RowsAsync(db).WithCancellation(cancellation))
            {
                seals.Add(Made(db, (kind, kind.KeyOf(db.Model, row)), row, line));
            }
        }

        db.Seals.AddRange(seals);
        var rows = seals.CountBy(seal => seal.Kind).ToDictionary();
        db.Enter(Actor.CommandLine, at, new SealingBegun(rows));
        await db.SaveChangesAsync(cancellation);
        await turn.CommitAsync(cancellation);
        db.ChangeTracker.Clear();
    }

    // one question for all of them: it is asked at every start
    private static async Task<IReadOnlyList<SealedKind>> UnsealedAsync(RaadslagDb db, CancellationToken cancellation)
    {
        var questions = SealedKinds.All.Select(kind =>
        {
            var table = kind.In(db.Model).GetTableName();
            return $"""
                select '{kind.Name}' as "Value" where exists (select 1 from {table})
                and not exists (select 1 from records_seal where kind = '{kind.Name}')
                """;
        });
        var names = await db
            .Database.SqlQueryRaw<string>(string.Join(" union all ", questions))
            .ToListAsync(cancellation);
        return [.. SealedKinds.All.Where(kind => names.Contains(kind.Name))];
    }

    /// <summary>The hash that a line carries of its seals, whatever order they are in.</summary>
    public static string DigestOf(IEnumerable<Seal> seals)
    {
        var lines = seals
            .Select(seal =>
                FormattableString.Invariant($"{seal.Kind} {seal.Form} {seal.Hash} {seal.Key.Length}:{seal.Key}\n")
            )
            .Order(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines))));
    }

    // without a row the seal of one that is gone
    private static Seal Made(RaadslagDb db, (SealedKind Kind, string Key) of, object? row, long line)
    {
        var salt = row is null ? null : RandomNumberGenerator.GetBytes(Seal.SaltLength);
        return new Seal
        {
            Line = line,
            Kind = of.Kind.Name,
            Key = of.Key,
            Form = of.Kind.NewestForm,
            Hash = row is null ? "" : of.Kind.HashOf(db.Model, row, of.Kind.NewestForm, salt)!,
            Salt = salt,
        };
    }

    private static async Task ForgetSaltsAsync(
        RaadslagDb db,
        IEnumerable<Seal> replaced,
        CancellationToken cancellation
    )
    {
        var some =
            from ofKind in replaced.GroupBy(seal => seal.Kind, seal => seal.Key)
            from keys in ofKind.Chunk(KeysAtOnce)
            select (ofKind.Key, keys);
        foreach (var (kind, keys) in some)
        {
            await db
                .Seals.Where(seal => seal.Kind == kind && keys.Contains(seal.Key) && seal.Salt != null)
                .ExecuteUpdateAsync(set => set.SetProperty(seal => seal.Salt, (byte[]?)null), cancellation);
        }
    }
}

/// <summary>Rows were sealed for the first time; what they were before is not vouched for.</summary>
/// <param name="Rows">How many of each kind.</param>
public sealed record SealingBegun(IReadOnlyDictionary<string, int> Rows);
