using System.Diagnostics;
using System.IO.Compression;
using Npgsql;
using Raadslag.Tests.Databases;
using Raadslag.Web.Tests;

namespace Raadslag.Tests.Upgrades;

/// <summary>
/// The database that an earlier state of the program made of its demonstration and a few changes: a SQLite file and what
/// <c>pg_dump</c> wrote, both packed with Brotli.
/// </summary>
/// <param name="Name">The commit whose code made it, or the name it was kept under since.</param>
/// <param name="Connection">The database, as it was.</param>
/// <param name="Folder">The folder it is in where it is a file.</param>
internal sealed record KeptDatabase(string Name, DatabaseConnection Connection, string Folder)
{
    /// <summary>Made by code that no version was: <c>matters_draft.seen_at</c> stood in it, and texts had no seals.</summary>
    public const string InBetween = "cbce377";

    public static string Kept { get; } = Path.Combine(Repository.Root, "tests", "Raadslag.Tests", "Upgrades", "Kept");

    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory
            .EnumerateFiles(Kept, "*.db.br")
            .Select(file => Path.GetFileName(file)[..^".db.br".Length])
            .Order(StringComparer.Ordinal),
    ];

    public static async Task<KeptDatabase> UnpackAsync(TestDatabase database, string name)
    {
        var folder = CommandLine.Program.NewFolder();
        if (database == TestDatabase.Sqlite)
        {
            var file = (DatabaseConnection.SqliteFile)DatabaseConnection.Choose(connectionString: null, folder);
            await UnpackAsync($"{name}.db.br", file.Path);
            return new KeptDatabase(name, file, folder);
        }

        var connection = (DatabaseConnection.Postgres)await database.CreateEmptyConnectionAsync();
        var script = Path.Combine(folder, "kept.sql");
        await UnpackAsync($"{name}.sql.br", script);
        var place = new NpgsqlConnectionStringBuilder(connection.ConnectionString);
        using var psql = Process.Start(
            new ProcessStartInfo(
                PostgresServer.PathOf("psql"),
                [
                    "-q",
                    "-v",
                    "ON_ERROR_STOP=1",
                    "-h",
                    place.Host!,
                    "-U",
                    place.Username!,
                    "-d",
                    place.Database!,
                    "-o",
                    "/dev/null",
                    "-f",
                    script,
                ]
            )
        )!;
        await psql.WaitForExitAsync();
        Assert.Equal(0, psql.ExitCode);
        return new KeptDatabase(name, connection, folder);
    }

    /// <summary>Runs the built program on it.</summary>
    public Task<CommandLine.Program.Answer> RunAsync(string command) =>
        Connection is DatabaseConnection.Postgres postgres
            ? CommandLine.Program.OverAsync(postgres.ConnectionString, command)
            : CommandLine.Program.RunAsync(command, "--data", Folder);

    private static async Task UnpackAsync(string packed, string target)
    {
        await using var source = new BrotliStream(
            File.OpenRead(Path.Combine(Kept, packed)),
            CompressionMode.Decompress
        );
        await using var file = File.Create(target);
        await source.CopyToAsync(file);
    }
}
