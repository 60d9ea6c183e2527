using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Raadslag.Tests.CommandLine;
using Raadslag.Tests.Databases;
using Raadslag.Tests.Upgrades;

namespace Raadslag.Tests.Backups;

public sealed class BackupTests
{
    [Theory, EveryDatabase]
    public async Task What_is_backed_up_is_restored_elsewhere_row_by_row_with_the_keys_and_verified(
        TestDatabase database
    )
    {
        var here = await BackedUpPlace.GivenAsync(database);
        await using (var site = await ServedSite.StartAsync(here.Connection, here.Folder, here.Settings))
        {
            using var reader = new HttpClient { BaseAddress = site.Address };
            await reader.GetStringAsync(new Uri("/log-ind", UriKind.Relative)); // makes the keys
            var written = await here.RunAsync("backup", here.File);
            Assert.Equal((0, ""), (written.Code, written.Errors));
        }

        var there = await BackedUpPlace.EmptyAsync(database);
        var restored = await there.RunAsync("restore", here.File);

        Assert.Equal((0, ""), (restored.Code, restored.Errors));
        Assert.Contains("Hændelsesloggen er hel", restored.Output, StringComparison.Ordinal);
        var (before, after) = (
            await StoredRows.ReadAsync(here.Connection),
            await StoredRows.ReadAsync(there.Connection)
        );
        Assert.Equal(before.Tables, after.Tables);
        Assert.All(
            before.Tables,
            table => Assert.Equal(before.Of(table, before.ColumnsOf(table)), after.Of(table, before.ColumnsOf(table)))
        );
        Assert.Equal(here.KeyNames, there.KeyNames);
        Assert.NotEmpty(there.KeyNames);
    }

    [Theory, EveryDatabase]
    public async Task Another_user_restores_it_in_another_folder(TestDatabase database)
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "Only root can be another user.");
        var here = await BackedUpPlace.GivenAsync(database);
        await here.RunAsync("backup", here.File);
        var there = await BackedUpPlace.EmptyAsync(database);
        var folder = Directory.CreateTempSubdirectory("raadslag-other-").FullName;
        var file = Path.Combine(folder, "copy.zip");
        File.Copy(here.File, file);
        await ShellAsync($"chown -R nobody {folder}");

        var words = $"restore {file} --data {folder}/data";
        var program = Path.Combine(AppContext.BaseDirectory, "Raadslag.Cli");
        var setting = there.Connection is DatabaseConnection.Postgres postgres
            ? $"RAADSLAG_DATABASE='{postgres.ConnectionString}'"
            : "A=1";
        var (code, said) = await ShellAsync(
            $"cd / && runuser -u nobody -- env HOME={folder} RAADSLAG_KEYS={folder}/keys {setting} {program} {words} 2>&1"
        );

        Assert.True(code == 0, said);
        Assert.Contains("Hændelsesloggen er hel", said, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    [Theory, EveryDatabase]
    public async Task What_is_damaged_or_of_another_kind_or_not_into_an_empty_place_is_refused_by_name(
        TestDatabase database
    )
    {
        var here = await BackedUpPlace.GivenAsync(database);
        Assert.Equal(0, (await here.RunAsync("backup", here.File)).Code);
        var whole = await File.ReadAllBytesAsync(here.File);
        var (cut, changed, other) = (here.File + ".cut", here.File + ".changed", here.File + ".other");
        await File.WriteAllBytesAsync(cut, whole[..(whole.Length / 2)]);
        var middle = whole.ToArray();
        middle[whole.Length / 2] ^= 1;
        await File.WriteAllBytesAsync(changed, middle);
        await File.WriteAllTextAsync(other, "noget andet");
        var there = await BackedUpPlace.EmptyAsync(database);

        foreach (
            var (file, sentence) in new[]
            {
                (cut, "beskadiget"),
                (changed, "beskadiget"),
                (other, "ikke en sikkerhedskopi"),
                ("/x/y", "findes ikke"),
            }
        )
        {
            var answer = await there.RunAsync("restore", file);
            Assert.Equal((file, 4, ""), (file, answer.Code, answer.Output));
            Assert.Contains(sentence, answer.Errors, StringComparison.Ordinal);
        }

        var full = await here.RunAsync("restore", here.File);
        Assert.Equal(4, full.Code);
        Assert.Contains("ikke tom", full.Errors, StringComparison.Ordinal);
        var again = await here.RunAsync("backup", here.File);
        Assert.Contains("findes allerede", again.Errors, StringComparison.Ordinal);
        var crossed = await (await BackedUpPlace.EmptyAsync(Other(database))).RunAsync("restore", here.File);
        Assert.Equal(4, crossed.Code);
        Assert.Contains("samme slags database", crossed.Errors, StringComparison.Ordinal);
        Assert.Equal(0, (await there.RunAsync("restore", here.File)).Code);
    }

    [Theory, EveryDatabase]
    public async Task A_backup_of_an_older_version_is_brought_up_to_date_when_it_is_restored(TestDatabase database)
    {
        var kept = await KeptDatabase.UnpackAsync(database, "a3a77c0");
        var here = await BackedUpPlace.OfAsync(kept.Connection, kept.Folder);
        Assert.Equal(0, (await here.RunAsync("backup", here.File)).Code);
        var there = await BackedUpPlace.EmptyAsync(database);

        var restored = await there.RunAsync("restore", here.File);

        Assert.Equal(0, restored.Code);
        await using var db = TestDatabase.Open(there.Connection);
        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
        KeptDatabaseTests.AssertWhole(
            "a3a77c0",
            await StoredRows.ReadAsync(kept.Connection),
            await StoredRows.ReadAsync(there.Connection)
        );
    }

    [Fact]
    public async Task Only_the_newest_are_kept_and_nobody_elses_files_are_touched()
    {
        var here = await BackedUpPlace.GivenAsync(TestDatabase.Sqlite);
        Assert.Equal(0, (await here.RunAsync("backup", here.File)).Code);
        var folder = Path.GetDirectoryName(here.File)!;
        string[] old = ["kopi-20260101-000000.zip", "kopi-20260102-000000.zip", "kopi-20260103-000000.zip"];
        foreach (var name in old)
        {
            File.Copy(here.File, Path.Combine(folder, name));
        }

        await File.WriteAllTextAsync(Path.Combine(folder, "kopi-20250101-000000.zip"), "somebody else's");
        File.Copy(here.File, Path.Combine(folder, "kopi-juni.zip"));

        var answer = await here.RunAsync("backup", Path.Combine(folder, "kopi.zip"), "--keep", "2");

        Assert.Equal((0, ""), (answer.Code, answer.Errors));
        var left = Directory
            .GetFiles(folder, "kopi-*")
            .Select(Path.GetFileName)
            .Order(StringComparer.Ordinal)
            .ToArray();
        Assert.Equal(4, left.Length);
        Assert.Equal(["kopi-20250101-000000.zip", "kopi-20260103-000000.zip"], left[..2]);
        Assert.Equal("kopi-juni.zip", left[^1]);
    }

    [Fact]
    public async Task A_dump_program_that_is_not_there_or_is_older_than_the_server_is_refused()
    {
        var here = await BackedUpPlace.GivenAsync(TestDatabase.Postgres);
        var programs = CommandLine.Program.NewFolder();
        var missing = await here.RunWithPathAsync(programs, "backup", here.File);
        var script = Path.Combine(programs, "pg_dump");
        await File.WriteAllTextAsync(script, "#!/bin/sh\necho 'pg_dump (PostgreSQL) 9.6'\n");
        File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        var older = await here.RunWithPathAsync(programs, "backup", here.File);

        Assert.Equal((4, 4), (missing.Code, older.Code));
        Assert.StartsWith("Programmet pg_dump findes ikke", missing.Errors, StringComparison.Ordinal);
        Assert.StartsWith("pg_dump er version 9, men serveren er version", older.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(here.File));
    }

    private static TestDatabase Other(TestDatabase database) =>
        database == TestDatabase.Sqlite ? TestDatabase.Postgres : TestDatabase.Sqlite;

    private static async Task<(int Code, string Said)> ShellAsync(string script)
    {
        using var process = Process.Start(
            new ProcessStartInfo("sh", ["-c", script]) { RedirectStandardOutput = true }
        )!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, said);
    }
}
