using Microsoft.EntityFrameworkCore;
using Raadslag.Upgrades;

namespace Raadslag.Tests.Databases;

/// <summary>A kind of database that use cases are tried on; each test gets a fresh, migrated one.</summary>
public abstract class TestDatabase
{
    public static TestDatabase Sqlite { get; } = new SqliteTestDatabase();

    public static TestDatabase Postgres { get; } = new PostgresTestDatabase();

    /// <summary>Why it cannot be used here; null when it can.</summary>
    public abstract string? Missing { get; }

    /// <summary>A fresh database with the reference tables loaded.</summary>
    public abstract Task<DatabaseConnection> CreateConnectionAsync();

    /// <summary>A database with nothing in it, not even tables, for the migrations themselves.</summary>
    public abstract Task<DatabaseConnection> CreateEmptyConnectionAsync();

    /// <summary>A fresh database behind a context.</summary>
    public async Task<RaadslagDb> CreateAsync() => Open(await CreateConnectionAsync());

    /// <summary>Another context on a database made before, to read back what was stored.</summary>
    public static RaadslagDb Open(DatabaseConnection connection)
    {
        var options = new DbContextOptionsBuilder<RaadslagDb>();
        connection.Configure(options);
        return new RaadslagDb(options.Options);
    }

    /// <summary>Another context on the database of this one.</summary>
    public static RaadslagDb Reopen(RaadslagDb db) =>
        Open(
            db.Database.IsSqlite()
                ? new DatabaseConnection.SqliteFile(db.Database.GetDbConnection().DataSource)
                : new DatabaseConnection.Postgres(db.Database.GetConnectionString()!)
        );

    protected static async Task UpgradeAsync(DatabaseConnection connection)
    {
        await using var db = Open(connection);
        if (await DatabaseUpgrade.RunAsync(db, CancellationToken.None) is not UpgradeResult.Done)
        {
            throw new InvalidOperationException("A database of the tests cannot be brought up to date.");
        }
    }
}
