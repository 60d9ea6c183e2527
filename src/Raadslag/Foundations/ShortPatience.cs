using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Raadslag.Foundations;

/// <summary>For small writes that are not worth waiting for while somebody stores a whole meeting.</summary>
public static class ShortPatience
{
    private const int Seconds = 1; // the shortest that SQLite's driver knows

    /// <summary>
    /// Writes unless somebody else does for longer than a moment. False when so: nothing was stored, and nothing that was
    /// to be stored is remembered. On PostgreSQL, where one row waits only for itself, it always writes.
    /// </summary>
    public static async Task<bool> TryWriteAsync(this RaadslagDb db, Func<Task> write)
    {
        if (db.Database.GetDbConnection() is not SqliteConnection connection)
        {
            await write();
            return true;
        }

        var usual = connection.DefaultTimeout;
        connection.DefaultTimeout = Seconds;
        try
        {
            await write();
            return true;
        }
        catch (Exception busy) when (IsBusy(busy))
        {
            db.ChangeTracker.Clear();
            return false;
        }
        finally
        {
            connection.DefaultTimeout = usual;
        }
    }

    /// <summary>Whether something failed because somebody else was writing all the while.</summary>
    public static bool IsBusy(Exception fault) =>
        fault is SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED }
        || (fault.InnerException is { } inner && IsBusy(inner));
}
