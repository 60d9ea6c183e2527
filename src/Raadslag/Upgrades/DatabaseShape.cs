using Microsoft.EntityFrameworkCore;

namespace Raadslag.Upgrades;

/// <summary>The columns that a database has, against those that this version works with.</summary>
public static class DatabaseShape
{
    // Made by a migration that was changed after it had been used: nothing fills it, and no row can be added beside it.
    private static readonly (string Table, string Column, string Mending)[] Mendable =
    [
        ("matters_draft", "seen_at", "alter table matters_draft drop column seen_at"),
    ];

    private const string OfSqlite = """
        select tables.name as "Table", columns.name as "Column",
               columns."notnull" = 1 and columns.dflt_value is null and columns.pk = 0 as "MustBeGiven"
        from sqlite_master as tables join pragma_table_info(tables.name) as columns
        where tables.type = 'table'
        """;

    private const string OfPostgres = """
        select tables.relname as "Table", columns.attname as "Column",
               columns.attnotnull and not columns.atthasdef and columns.attidentity = '' as "MustBeGiven"
        from pg_attribute as columns
        join pg_class as tables on tables.oid = columns.attrelid and tables.relkind in ('r', 'p')
        join pg_namespace as schemas on schemas.oid = tables.relnamespace and schemas.nspname = current_schema()
        where columns.attnum > 0 and not columns.attisdropped
        """;

    /// <summary>Whether there is something in it that is mended when it is brought up to date.</summary>
    public static async Task<bool> NeedsMendingAsync(RaadslagDb db, CancellationToken cancellation) =>
        (await ToMendAsync(db, cancellation)).Count > 0;

    /// <summary>The first column that is missing, or that this version would have to fill and does not know; null when none.</summary>
    /// <param name="db">A database with all migrations.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async Task<string?> FirstDifferenceAsync(RaadslagDb db, CancellationToken cancellation)
    {
        var stored = (await StoredAsync(db, cancellation)).ToLookup(column => column.Table);
        foreach (var table in db.Model.GetRelationalModel().Tables)
        {
            var known = table.Columns.Select(column => column.Name).ToHashSet(StringComparer.Ordinal);
            var there = stored[table.Name].ToArray();
            var missing = known.Except(there.Select(column => column.Column)).Order(StringComparer.Ordinal);
            var unknown = there.Where(column => column.MustBeGiven && !known.Contains(column.Column));
            if (missing.Concat(unknown.Select(column => column.Column)).FirstOrDefault() is { } different)
            {
                return $"{table.Name}.{different}";
            }
        }

        return null;
    }

    /// <summary>Takes out the columns that are known to be in the way.</summary>
    internal static async Task MendAsync(RaadslagDb db, CancellationToken cancellation)
    {
        foreach (var mending in await ToMendAsync(db, cancellation))
        {
            await db.Database.ExecuteSqlRawAsync(mending, cancellation);
        }
    }

    private static async Task<IReadOnlyList<string>> ToMendAsync(RaadslagDb db, CancellationToken cancellation)
    {
        var stored = (await StoredAsync(db, cancellation)).Select(column => (column.Table, column.Column)).ToHashSet();
        var known = db.Model.GetRelationalModel();
        return
        [
            .. Mendable
                .Where(place =>
                    stored.Contains((place.Table, place.Column))
                    && known.FindTable(place.Table, schema: null)?.FindColumn(place.Column) is null
                )
                .Select(place => place.Mending),
        ];
    }

    private static Task<List<StoredColumn>> StoredAsync(RaadslagDb db, CancellationToken cancellation) =>
        db.Database.SqlQueryRaw<StoredColumn>(db.Database.IsNpgsql() ? OfPostgres : OfSqlite).ToListAsync(cancellation);

    private sealed class StoredColumn
    {
        public required string Table { get; init; }

        public required string Column { get; init; }

        /// <summary>A new row must say what stands in it.</summary>
        public required bool MustBeGiven { get; init; }
    }
}
