using Microsoft.EntityFrameworkCore;

namespace Raadslag;

/// <summary>A moment of a PostgreSQL database that another program can read it at.</summary>
public static class PostgresMoment
{
    /// <summary>The name of the moment the transaction reads at; it is good until the transaction ends.</summary>
    public static Task<string> ExportAsync(RaadslagDb db, CancellationToken cancellation) =>
        db.Database.SqlQueryRaw<string>("""select pg_export_snapshot() as "Value" """).SingleAsync(cancellation);
}
