using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Raadslag.Search;

/// <summary>Asks the database which entries match; the one part of search that differs between the two.</summary>
internal abstract class HitNumbers
{
    public static HitNumbers For(RaadslagDb db) => db.Database.IsSqlite() ? new Fts5() : new PostgresWords();

    /// <summary>The numbers of the entries that match each of <paramref name="matches"/>, ascending.</summary>
    public async Task<long[][]> ReadAsync(RaadslagDb db, IReadOnlyList<Match> matches, CancellationToken cancellation)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        try
        {
            return await ReadAsync(db.Database.GetDbConnection(), matches, cancellation);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    protected abstract Task<long[][]> ReadAsync(
        DbConnection connection,
        IReadOnlyList<Match> matches,
        CancellationToken cancellation
    );
}
