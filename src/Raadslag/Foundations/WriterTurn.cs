using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Raadslag.Foundations;

/// <summary>
/// One writer at a time for what must first look and then store: names that may be the same person, addresses that must
/// be free.
/// </summary>
internal static class WriterTurn
{
    private const int TurnLock = 0x5455524E; // any number that nothing else locks

    /// <summary>Begins a transaction that others' turns wait for; undone unless it is committed.</summary>
    public static async Task<IDbContextTransaction> TakeAsync(RaadslagDb db, CancellationToken cancellation)
    {
        // SQLite begins immediate: that is the turn
        var turn = await db.Database.BeginTransactionAsync(cancellation);
        if (db.Database.IsNpgsql())
        {
            await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({TurnLock})", cancellation);
        }

        return turn;
    }
}
