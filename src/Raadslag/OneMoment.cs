using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Raadslag;

/// <summary>Reads that all see the database as it was at one moment, whatever others write meanwhile, and hold nobody up.</summary>
public static class OneMoment
{
    /// <summary>Begins it; it ends when the transaction is disposed.</summary>
    public static async Task<IDbContextTransaction> OfAsync(RaadslagDb db, CancellationToken cancellation)
    {
        if (db.Database.IsNpgsql())
        {
            return await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
        }

        await db.Database.OpenConnectionAsync(cancellation);
        // deferred: a transaction that only reads takes no turn from a writer
        var reading = ((SqliteConnection)db.Database.GetDbConnection()).BeginTransaction(deferred: true);
        return (await db.Database.UseTransactionAsync(reading, cancellation))!;
    }
}
