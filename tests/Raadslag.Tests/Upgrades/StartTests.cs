using System.Diagnostics;
using CsCheck;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Raadslag.Tests.CommandLine;
using Raadslag.Tests.Databases;
using Raadslag.Upgrades;

namespace Raadslag.Tests.Upgrades;

/// <summary>Starts that are killed, that meet each other, and that find something else than a database of ours.</summary>
public sealed class StartTests
{
    [Theory, EveryDatabase]
    public async Task A_start_that_waits_for_another_gives_up_and_says_so(TestDatabase database)
    {
        var connection = await database.CreateConnectionAsync();
        await using var first = TestDatabase.Open(connection);
        await using var second = TestDatabase.Open(connection);

        await using (await UpgradeTurn.TakeAsync(first, DatabaseUpgrade.Patience, default))
        {
            var refused = Assert.IsType<UpgradeResult.Refused>(
                await DatabaseUpgrade.RunAsync(second, TimeSpan.FromMilliseconds(300), TimeProvider.System, default)
            );
            Assert.Equal(UpgradeRefusal.AnotherIsStarting, refused.Why);
        }

        Assert.IsType<UpgradeResult.Done>(await DatabaseUpgrade.RunAsync(second, default));
    }

    [Fact]
    public async Task The_lock_of_migrations_that_a_killed_process_left_holds_nobody_up()
    {
        var pending = await KeptDatabase.UnpackAsync(TestDatabase.Sqlite, "2a22532");
        var current = (DatabaseConnection.SqliteFile)await TestDatabase.Sqlite.CreateConnectionAsync();
        foreach (var connection in new[] { pending.Connection, current })
        {
            await using var db = TestDatabase.Open(connection);
            await db.Database.ExecuteSqlRawAsync(
                """
                create table if not exists "__EFMigrationsLock" ("Id" integer primary key, "Timestamp" text not null);
                insert or replace into "__EFMigrationsLock" values (1, '2026-11-30 12:00:00');
                """
            );

            Assert.IsType<UpgradeResult.Done>(await DatabaseUpgrade.RunAsync(db, default));
        }
    }

    [Theory, EveryDatabase]
    public async Task Two_that_start_together_on_an_empty_database_both_come_up(TestDatabase database)
    {
        var (connection, folder) = await GivenAsync(database, kept: null);

        var sites = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => ServedSite.StartAsync(connection, folder)));

        foreach (var site in sites)
        {
            await using var running = site;
            using var reader = new HttpClient { BaseAddress = site.Address };
            var page = await reader.GetStringAsync(new Uri("/kommuner", UriKind.Relative));
            Assert.Contains("Næstved", page, StringComparison.Ordinal);
        }

        await using var db = TestDatabase.Open(connection);
        Assert.Equal(98, await db.Municipalities.CountAsync());
    }

    [Theory, EveryDatabase]
    public Task Killed_at_any_moment_of_its_start_it_starts_the_next_time(TestDatabase database) =>
        KillAsync(database, kills: 3);

    [Theory, EveryDatabase, Trait("Kind", "Soak")]
    public Task Killed_at_any_moment_of_its_start_it_starts_the_next_time_many_times(TestDatabase database) =>
        KillAsync(database, Environment.GetEnvironmentVariable("RAADSLAG_SOAK") == "full" ? 60 : 1);

    [Fact]
    public async Task What_is_no_database_of_ours_is_said_to_be_so_and_left_as_it_is()
    {
        var empty = FileIn(CommandLine.Program.NewFolder());
        await File.WriteAllBytesAsync(empty, []);
        var others = FileIn(CommandLine.Program.NewFolder());
        await ExecuteAsync(others, "create table songs (title text)");
        var newer = await CopyAsync("insert into \"__EFMigrationsHistory\" values ('29990101000000_Later', '11.0')");
        var unknown = await CopyAsync("insert into \"__EFMigrationsHistory\" values ('20261122195622_Search', '10.0')");
        var shaped = await CopyAsync("alter table matters_matter drop column title");
        (string File, UpgradeRefusal Why)[] cases =
        [
            (empty, UpgradeRefusal.FileIsEmpty),
            (others, UpgradeRefusal.IsNotOurs),
            (newer, UpgradeRefusal.IsNewer),
            (unknown, UpgradeRefusal.HistoryIsUnknown),
            (shaped, UpgradeRefusal.ShapeIsUnknown),
        ];
        foreach (var (file, why) in cases)
        {
            SqliteConnection.ClearAllPools();
            var before = await File.ReadAllBytesAsync(file);
            await using (var db = TestDatabase.Open(new DatabaseConnection.SqliteFile(file)))
            {
                var refused = Assert.IsType<UpgradeResult.Refused>(await DatabaseUpgrade.RunAsync(db, default));
                Assert.Equal(why, refused.Why);
            }

            SqliteConnection.ClearAllPools();
            Assert.Equal(before, await File.ReadAllBytesAsync(file));
            var said = await CommandLine.Program.RunAsync("migrate", "--data", Path.GetDirectoryName(file)!);
            Assert.Equal((4, ""), (said.Code, said.Output));
            Assert.DoesNotContain("fejl i programmet", said.Errors, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_folder_that_is_mistyped_or_has_lost_its_database_does_not_become_an_empty_site()
    {
        var mistyped = Path.Combine(CommandLine.Program.NewFolder(), "dta");
        var lost = CommandLine.Program.NewFolder();
        Directory.CreateDirectory(Path.Combine(lost, "keys"));
        await File.WriteAllTextAsync(Path.Combine(lost, "keys", "key-1.xml"), "<key />");

        foreach (var (folder, sentence) in new[] { (mistyped, "findes ikke"), (lost, "er der ikke") })
        {
            foreach (var command in new[] { "serve", "migrate" })
            {
                var answer = await CommandLine.Program.RunAsync(command, "--data", folder);
                Assert.Equal((4, ""), (answer.Code, answer.Output));
                Assert.Contains(sentence, answer.Errors, StringComparison.Ordinal);
            }
        }

        Assert.False(Directory.Exists(mistyped));
        Assert.Equal(["keys"], Directory.GetFileSystemEntries(lost).Select(Path.GetFileName));
        var begun = await CommandLine.Program.RunAsync("migrate", "--data", CommandLine.Program.NewFolder());
        Assert.Contains("en ny, tom database er oprettet", begun.Output, StringComparison.Ordinal);
        // a first start that was killed before it had a database
        var killed = CommandLine.Program.NewFolder();
        Directory.CreateDirectory(Path.Combine(killed, "keys"));
        begun = await CommandLine.Program.RunAsync("migrate", "--data", killed);
        Assert.Contains("en ny, tom database er oprettet", begun.Output, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task Everything_that_is_written_in_the_data_folder_is_for_its_owner_alone(TestDatabase database)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has other rights.");
        var connection = await database.CreateEmptyConnectionAsync();
        var data = Path.Combine(CommandLine.Program.NewFolder(), "data");
        var kept = await KeptDatabase.UnpackAsync(TestDatabase.Sqlite, "2a22532");
        Directory.CreateDirectory(data);
        if (connection is DatabaseConnection.SqliteFile)
        {
            Directory.Delete(data);
            await CommandLine.Program.RunAsync("user", "add", "a@example.dk", "--name", "Ane", "--data", data);
            connection = DatabaseConnection.Choose(connectionString: null, data);
            await CommandLine.Program.RunAsync("migrate", "--data", kept.Folder);
        }

        await using (var site = await ServedSite.StartAsync(connection, data))
        {
            using var reader = new HttpClient { BaseAddress = site.Address };
            await reader.GetStringAsync(new Uri("/log-ind", UriKind.Relative)); // makes the keys
            AssertPrivate(data);
        }

        var made = Directory.GetFiles(kept.Folder, "raadslag-*");
        Assert.All(made, file => Assert.Equal(Own, File.GetUnixFileMode(file)));
    }

    private const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private static void AssertPrivate(string data)
    {
        foreach (var entry in Directory.EnumerateFileSystemEntries(data, "*", SearchOption.AllDirectories))
        {
            var mode = Directory.Exists(entry) ? Own | UnixFileMode.UserExecute : Own;
            Assert.Equal((entry, mode), (entry, File.GetUnixFileMode(entry)));
        }
    }

    // each round: what is there is killed in its start, somewhere; then it starts, and nothing is missing
    private static async Task KillAsync(TestDatabase database, int kills)
    {
        var chance = new PCG(1, 12);
        foreach (var name in new[] { null, "2a22532" })
        {
            var (connection, folder) = await GivenAsync(database, name);
            var before = name is null ? null : await StoredRows.ReadAsync(connection);
            for (var kill = 0; kill < kills; kill++)
            {
                await KillOneAsync(connection, folder, (int)chance.Next(1500));
            }

            await using (await ServedSite.StartAsync(connection, folder)) { }

            if (before is not null)
            {
                KeptDatabaseTests.AssertWhole(name!, before, await StoredRows.ReadAsync(connection));
            }
        }
    }

    private static async Task<(DatabaseConnection Connection, string Folder)> GivenAsync(
        TestDatabase database,
        string? kept
    )
    {
        if (kept is not null)
        {
            var unpacked = await KeptDatabase.UnpackAsync(database, kept);
            return (unpacked.Connection, unpacked.Folder);
        }

        var connection = await database.CreateEmptyConnectionAsync();
        return connection is DatabaseConnection.Postgres
            ? (connection, CommandLine.Program.NewFolder())
            : NewFile(CommandLine.Program.NewFolder());

        static (DatabaseConnection, string) NewFile(string folder) => (DatabaseConnection.Choose(null, folder), folder);
    }

    private static async Task KillOneAsync(DatabaseConnection connection, string folder, int milliseconds)
    {
        var start = ServedSite.Starting(connection, folder);
        using var process = Process.Start(start)!;
        if (!process.WaitForExit(milliseconds))
        {
            process.Kill();
        }

        await process.WaitForExitAsync();
    }

    private static string FileIn(string folder) => Path.Combine(folder, "raadslag.db");

    private static async Task<string> CopyAsync(string change)
    {
        var made = (DatabaseConnection.SqliteFile)await TestDatabase.Sqlite.CreateConnectionAsync();
        var file = FileIn(CommandLine.Program.NewFolder());
        File.Move(made.Path, file);
        await ExecuteAsync(file, change);
        return file;
    }

    private static async Task ExecuteAsync(string file, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
