using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Raadslag;

/// <summary>Where the data lies: one SQLite file, or a PostgreSQL database.</summary>
public abstract record DatabaseConnection
{
    private DatabaseConnection() { }

    /// <summary>A file; made when it does not exist. Readers do not wait for the writer (WAL).</summary>
    public sealed record SqliteFile(string Path) : DatabaseConnection;

    /// <summary>A PostgreSQL connection string.</summary>
    public sealed record Postgres(string ConnectionString) : DatabaseConnection;

    /// <summary>
    /// PostgreSQL when <paramref name="connectionString"/> is given (RAADSLAG_DATABASE), else the file in
    /// <paramref name="folder"/>.
    /// </summary>
    public static DatabaseConnection Choose(string? connectionString, string folder) =>
        string.IsNullOrWhiteSpace(connectionString)
            ? new SqliteFile(System.IO.Path.Combine(folder, "raadslag.db"))
            : new Postgres(connectionString);

    /// <summary>Points a context at the data and at the migrations of its kind of database.</summary>
    public void Configure(DbContextOptionsBuilder options)
    {
        _ = this switch
        {
            SqliteFile file => options
                .UseSqlite(
                    new SqliteConnectionStringBuilder
                    {
                        DataSource = file.Path,
                        ForeignKeys = true,
                        DefaultTimeout = 30,
                    }.ConnectionString,
                    sqlite => sqlite.MigrationsAssembly("Raadslag.Migrations.Sqlite")
                )
                // SQLite rebuilds a table to give it a foreign key, which no transaction can hold
                .ConfigureWarnings(warnings =>
                    warnings.Ignore(RelationalEventId.NonTransactionalMigrationOperationWarning)
                ),
            // JIT costs more than it gains on short queries: the slowest fall from 180 ms to 10 ms without it
            Postgres postgres => options.UseNpgsql(
                new Npgsql.NpgsqlConnectionStringBuilder(postgres.ConnectionString)
                {
                    Options = "-c jit=off",
                }.ConnectionString,
                npgsql => npgsql.MigrationsAssembly("Raadslag.Migrations.Postgres")
            ),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }
}
