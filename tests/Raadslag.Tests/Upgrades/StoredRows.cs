using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Raadslag.Tests.Upgrades;

/// <summary>Every row of every table of a database, as text, whatever the tables are.</summary>
internal sealed class StoredRows
{
    private const string TablesOfSqlite = """
        select name from sqlite_master
        where type = 'table' and sql not like 'create virtual%' and name not like 'search_words%' and name not like 'sqlite%'
        """;

    private const string TablesOfPostgres = "select tablename from pg_tables where schemaname = 'public'";

    private readonly Dictionary<string, List<Dictionary<string, string>>> _tables = [];

    public IEnumerable<string> Tables => _tables.Keys.Order(StringComparer.Ordinal);

    public static async Task<StoredRows> ReadAsync(DatabaseConnection place)
    {
        await using var connection = Connect(place);
        await connection.OpenAsync();
        var stored = new StoredRows();
        var ofTables = connection is SqliteConnection ? TablesOfSqlite : TablesOfPostgres;
        foreach (var table in (await RowsAsync(connection, ofTables)).SelectMany(row => row.Values))
        {
            stored._tables[table] = await RowsAsync(connection, $"select * from \"{table}\"");
        }

        return stored;
    }

    public bool Has(string table) => _tables.ContainsKey(table);

    /// <summary>The rows of a table in these columns, sorted; a column that is not there is said to be gone.</summary>
    public IReadOnlyList<string> Of(string table, IReadOnlyList<string> columns) =>
        [
            .. _tables[table]
                .Select(row =>
                    string.Join(" | ", columns.Select(column => $"{column}={row.GetValueOrDefault(column, "gone")}"))
                )
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>The columns of a table; none where it has no rows.</summary>
    public IReadOnlyList<string> ColumnsOf(string table) => [.. _tables[table].SelectMany(row => row.Keys).Distinct()];

    private static DbConnection Connect(DatabaseConnection place) =>
        place switch
        {
            DatabaseConnection.SqliteFile file => new SqliteConnection($"Data Source={file.Path};Pooling=False"),
            DatabaseConnection.Postgres postgres => new NpgsqlConnection(postgres.ConnectionString),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private static async Task<List<Dictionary<string, string>>> RowsAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<Dictionary<string, string>>();
        while (await reader.ReadAsync())
        {
            rows.Add(
                Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, i => Text(reader.GetValue(i)))
            );
        }

        return rows;
    }

    private static string Text(object value) =>
        value switch
        {
            DBNull => "null",
            byte[] bytes => Convert.ToHexStringLower(bytes),
            DateTime moment => moment.ToString("O", CultureInfo.InvariantCulture),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };
}
