using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Search;

namespace Raadslag;

/// <summary>Brings a database to the form this version needs (<c>raadslag migrate</c>, and at every start).</summary>
public static class DatabaseUpgrade
{
    /// <summary>
    /// Migrates, loads the reference tables, and stems anew what an earlier stemmer has stemmed. Returns the names of the
    /// migrations it carried out.
    /// </summary>
    public static async Task<IReadOnlyList<string>> RunAsync(RaadslagDb db, CancellationToken cancellation)
    {
        var pending = (await db.Database.GetPendingMigrationsAsync(cancellation)).ToArray();
        await db.Database.MigrateAsync(cancellation);
        if (db.Database.IsSqlite())
        {
            await db.Database.ExecuteSqlRawAsync("pragma journal_mode = wal", cancellation);
        }

        await ReferenceTables.LoadAsync(db, cancellation);
        await new SearchIndex(db).RenewAsync(cancellation);
        return pending;
    }
}
