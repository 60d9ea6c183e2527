using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Raadslag.Foundations;
using Raadslag.Web.Hosting;

namespace Raadslag.Cli.Backups;

/// <summary>Makes a backup of data that others may be writing in.</summary>
internal sealed class BackupRun(DatabaseConnection connection, TimeProvider clock)
{
    /// <summary>Writes it, and answers what it says of itself.</summary>
    public async Task<BackupManifest> WriteAsync(string path, CancellationToken cancellation)
    {
        var at = clock.GetUtcNow().UtcDateTime;
        // beside the backup: there is room, and it is as closed
        var database = path + ".database";
        try
        {
            await using (OwnFiles.Create(database)) { }

            var (about, provider) = connection switch
            {
                DatabaseConnection.SqliteFile file => (
                    await CopyAsync(file, database, cancellation),
                    BackupProvider.Sqlite
                ),
                DatabaseConnection.Postgres postgres => (
                    await DumpAsync(postgres, database, cancellation),
                    BackupProvider.PostgreSql
                ),
                _ => throw new System.Diagnostics.UnreachableException(),
            };
            var name = provider == BackupProvider.Sqlite ? BackupArchive.Sqlite : BackupArchive.PostgreSql;
            BackupManifest? written = null;
            await BackupArchive.WriteAsync(
                path,
                parts => written = about with { At = at, Provider = provider, Parts = parts },
                [(name, database), .. KeyFiles()],
                cancellation
            );
            return written!;
        }
        finally
        {
            File.Delete(database);
        }
    }

    // after the database: a key is made before anything is closed with it
    private IEnumerable<(string Name, string File)> KeyFiles() =>
        KeyFolder.Of(connection) is { Exists: true } folder
            ? folder.GetFiles("*.xml").Select(file => (BackupArchive.Keys + file.Name, file.FullName))
            : [];

    private static async Task<BackupManifest> CopyAsync(
        DatabaseConnection.SqliteFile file,
        string target,
        CancellationToken cancellation
    )
    {
        await using (var source = Open(file.Path))
        await using (var copy = Open(target))
        {
            source.BackupDatabase(copy);
        }

        await using var db = ContextOn(new DatabaseConnection.SqliteFile(target));
        var about = await AboutAsync(db, cancellation);
        await db.Database.CloseConnectionAsync();
        SqliteConnection.ClearAllPools(); // so that everything stands in the one file
        return about;
    }

    // what is counted and what is dumped are one moment
    private static async Task<BackupManifest> DumpAsync(
        DatabaseConnection.Postgres postgres,
        string target,
        CancellationToken cancellation
    )
    {
        await using var db = ContextOn(postgres);
        await using var moment = await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
        await PostgresTool.RequireAsync("pg_dump", (NpgsqlConnection)db.Database.GetDbConnection(), cancellation);
        var snapshot = await PostgresMoment.ExportAsync(db, cancellation);
        var about = await AboutAsync(db, cancellation);
        await PostgresTool.RunOnAsync(
            "pg_dump",
            postgres.ConnectionString,
            ["--format=custom", "--no-owner", "--no-privileges", $"--snapshot={snapshot}", $"--file={target}"],
            cancellation
        );
        return about;
    }

    private static async Task<BackupManifest> AboutAsync(RaadslagDb db, CancellationToken cancellation)
    {
        var held = await DatabaseHoldings.OfAsync(db, cancellation);
        var migration = (await db.Database.GetAppliedMigrationsAsync(cancellation)).Last();
        return new BackupManifest(
            BackupManifest.CurrentForm,
            default,
            migration,
            default,
            held.Lines,
            held.Head,
            new BackupCounts(held.Matters, held.Documents, held.Texts, held.Accounts),
            []
        );
    }

    private static RaadslagDb ContextOn(DatabaseConnection place)
    {
        var options = new DbContextOptionsBuilder<RaadslagDb>();
        place.Configure(options);
        return new RaadslagDb(options.Options);
    }

    private static SqliteConnection Open(string file)
    {
        var opened = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ConnectionString
        );
        opened.Open();
        return opened;
    }
}
