using System.Diagnostics;
using System.IO.Compression;
using Microsoft.Data.Sqlite;
using Npgsql;
using Raadslag.Tests.CommandLine;
using Raadslag.Tests.Databases;

namespace Raadslag.Tests.Upgrades;

/// <summary>No test: <c>build.cs keep-database NAME</c> runs it to keep the databases that this state makes.</summary>
public sealed class KeepDatabase
{
    [Theory(Explicit = true), EveryDatabase]
    public async Task Keep(TestDatabase database)
    {
        var name = Environment.GetEnvironmentVariable("RAADSLAG_KEEP");
        Assert.True(name is { Length: > 0 }, "RAADSLAG_KEEP says under which name.");
        var (connection, folder) = await ServedSite.NewDataAsync(database);

        await LoadDemonstrationAsync(connection, folder);

        if (connection is DatabaseConnection.SqliteFile file)
        {
            var packed = Path.Combine(folder, "packed.db");
            await using (var source = new SqliteConnection($"Data Source={file.Path};Pooling=False"))
            {
                await source.OpenAsync();
                await using var vacuum = source.CreateCommand();
                vacuum.CommandText = "vacuum into $file";
                vacuum.Parameters.AddWithValue("$file", packed);
                await vacuum.ExecuteNonQueryAsync();
            }

            await PackAsync(await File.ReadAllBytesAsync(packed), $"{name}.db.br");
            return;
        }

        await PackAsync(await DumpAsync(((DatabaseConnection.Postgres)connection).ConnectionString), $"{name}.sql.br");
    }

    private static async Task LoadDemonstrationAsync(DatabaseConnection connection, string folder)
    {
        var start = ServedSite.Starting(connection, folder);
        start.ArgumentList.RemoveAt(0);
        start.ArgumentList.Insert(0, "demo");
        using var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("Alt er", StringComparison.Ordinal))
            {
                break;
            }
        }

        process.Kill();
        await process.WaitForExitAsync();
    }

    private static async Task<byte[]> DumpAsync(string connectionString)
    {
        var place = new NpgsqlConnectionStringBuilder(connectionString);
        string[] words = ["-h", place.Host!, "-U", place.Username!, "--no-owner", "--no-privileges", place.Database!];
        using var dump = Process.Start(
            new ProcessStartInfo(PostgresServer.PathOf("pg_dump"), words) { RedirectStandardOutput = true }
        )!;
        var said = await dump.StandardOutput.ReadToEndAsync();
        await dump.WaitForExitAsync();
        Assert.Equal(0, dump.ExitCode);
        // these lines only newer psql understands
        var lines = said.Split('\n').Where(line => !line.StartsWith("\\restrict", StringComparison.Ordinal));
        return System.Text.Encoding.UTF8.GetBytes(
            string.Join('\n', lines.Where(line => !line.StartsWith("\\unrestrict", StringComparison.Ordinal)))
        );
    }

    private static async Task PackAsync(byte[] bytes, string name)
    {
        await using var file = File.Create(Path.Combine(KeptDatabase.Kept, name));
        await using var brotli = new BrotliStream(file, CompressionLevel.SmallestSize);
        await brotli.WriteAsync(bytes);
    }
}
