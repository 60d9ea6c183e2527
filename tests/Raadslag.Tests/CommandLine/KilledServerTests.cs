using System.Text;
using CsCheck;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Raadslag.Matters;
using Raadslag.Tests.Databases;
using Raadslag.Tests.Matters;

namespace Raadslag.Tests.CommandLine;

/// <summary>The server is killed while people save.</summary>
public sealed class KilledServerTests
{
    private const int Saves = 100;
    private const int Clients = 4;

    [Theory, EveryDatabase]
    public async Task Nothing_acknowledged_is_lost_when_the_server_is_killed_in_the_middle_of_a_hundred_saves(
        TestDatabase database
    )
    {
        var (connection, folder) = await ServedSite.NewDataAsync(database);
        var writers = await GivenWritersAsync(connection, Clients);
        var chance = new PCG(1, 5);

        for (var round = 0; round < 2; round++)
        {
            await using var site = await ServedSite.StartAsync(connection, folder);
            var last = Saves / 4 + (int)chance.Next(Saves / 2);
            var acknowledged = await WriteUntilKilledAsync(site, writers, last);
            Assert.InRange(acknowledged, last, Saves - 1);

            var missing = await MissingAsync(connection, writers);
            Assert.True(missing is [], $"Lost in round {round}: {string.Join(' ', missing)}.");
            var verified = await VerifyAsync(connection, folder);
            Assert.Equal((0, ""), (verified.Code, verified.Errors));
        }

        async Task AssertBrokenAsync(string sentence)
        {
            var broken = await VerifyAsync(connection, folder);
            Assert.Equal(5, broken.Code);
            Assert.Matches(sentence, broken.Errors);
        }

        if (connection is DatabaseConnection.SqliteFile file)
        {
            await ChangeOneByteAsync(file, NewestTextAsync);
            await AssertBrokenAsync(
                @"^Hændelsesloggen er hel, men .*\nUdgave \d+ af teksten »Sag 0« er ikke den, der blev gemt\.\nEn udgave af en tekst \([0-9a-f-]{36}\) er ikke, som da linje \d+ blev skrevet\.\n$"
            );
            await ChangeOneByteAsync(file, NewestTextAsync); // and back

            await ChangeOneByteAsync(file, ThirdLineAsync);
            await AssertBrokenAsync("^Hændelsesloggen er brudt ved linje 3: den er ændret");
        }
    }

    // each writes a matter of their own, so that what is stored can be told word by word
    internal static async Task<Writer[]> GivenWritersAsync(DatabaseConnection connection, int count)
    {
        await using var db = TestDatabase.Open(connection);
        var desk = await WritingDesk.OpenAsync(db);
        foreach (var account in await db.Users.ToListAsync())
        {
            WritingClient.Equip(account, $"{account.DisplayName.Replace(' ', '.')}@example.org");
        }

        await db.SaveChangesAsync();
        var writers = new List<Writer>();
        for (var i = 0; i < count; i++)
        {
            var matter = await desk.GivenAMatterAsync($"Sag {i}");
            var email = i % 2 == 0 ? "Karen.Holm@example.org" : "Per.Lund@example.org";
            writers.Add(
                new Writer(email, matter.Paper, $"/arbejdsbord/sag/{matter.Slug}/kkr-sjaelland/skriv", $"Sag {i}")
            );
        }

        return [.. writers];
    }

    private static async Task<int> WriteUntilKilledAsync(ServedSite site, Writer[] writers, int last)
    {
        var acknowledged = 0;
        await Task.WhenAll(writers.Select(WriteAsync));
        return acknowledged;

        async Task WriteAsync(Writer writer)
        {
            using var client = await WritingClient.SignInAsync(site.Address, writer.Email);
            var window = new WritingWindow
            {
                Title = writer.Title,
                Base = writer.Base,
                Presentation = writer.Text,
            };
            for (var i = 1; i <= Saves / Clients; i++)
            {
                writer.Typed++;
                window.Presentation += $" ord{writer.Typed}.";
                try
                {
                    await (i % 3 == 0 ? client.SaveAsync(writer.Path, window) : client.KeepAsync(writer.Path, window));
                }
                catch (HttpRequestException fault) when (fault.StatusCode is null)
                {
                    return; // the answer never came
                }

                writer.Acknowledged.Add($"ord{writer.Typed}.");
                if (Interlocked.Increment(ref acknowledged) == last)
                {
                    await site.KillAsync();
                }
            }
        }
    }

    internal static async Task<List<string>> MissingAsync(DatabaseConnection connection, Writer[] writers)
    {
        await using var db = TestDatabase.Open(connection);
        var missing = new List<string>();
        foreach (var writer in writers)
        {
            var paper = await db.Papers.SingleAsync(known => known.Id == writer.Paper);
            var version = await db
                .PaperVersions.Where(known => known.Paper == paper.Id && known.Number == paper.CurrentVersion)
                .Select(known => known.Presentation)
                .SingleOrDefaultAsync();
            var drafts = await db.Drafts.Where(one => one.Paper == paper.Id && one.End == null).ToListAsync();
            var there = drafts
                .Select(draft => draft.Presentation)
                .Append(version ?? "")
                .SelectMany(text => text.Split(' '))
                .ToHashSet();
            missing.AddRange(writer.Acknowledged.Where(word => !there.Contains(word)));
            (writer.Base, writer.Text) = (paper.CurrentVersion, version ?? "");
        }

        return missing;
    }

    private static Task<Program.Answer> VerifyAsync(DatabaseConnection connection, string folder) =>
        connection is DatabaseConnection.Postgres postgres
            ? Program.OverAsync(postgres.ConnectionString, "verify")
            : Program.RunAsync("verify", "--data", folder);

    // In the file itself: no statement of SQL, and no trigger that sees it. The file also holds what pages were before.
    private static async Task ChangeOneByteAsync(
        DatabaseConnection.SqliteFile file,
        Func<RaadslagDb, Task<string>> read
    )
    {
        var stored = await ReadAsync(file, read);
        var bytes = await File.ReadAllBytesAsync(file.Path);
        var wanted = Encoding.UTF8.GetBytes(stored);
        for (var at = 0; (at = IndexOf(bytes, wanted, at)) >= 0; at++)
        {
            bytes[at + wanted.Length - 5] ^= 1;
            await File.WriteAllBytesAsync(file.Path, bytes);
            if (await ReadAsync(file, read) != stored)
            {
                return;
            }

            bytes[at + wanted.Length - 5] ^= 1;
        }

        throw new InvalidOperationException("What is stored was not found in the file.");
    }

    private static async Task<string> ReadAsync(DatabaseConnection.SqliteFile file, Func<RaadslagDb, Task<string>> read)
    {
        SqliteConnection.ClearAllPools();
        await using var db = TestDatabase.Open(file);
        var stored = await read(db);
        await db.Database.CloseConnectionAsync();
        SqliteConnection.ClearAllPools(); // the last connection puts everything into the one file
        return stored;
    }

    private static Task<string> ThirdLineAsync(RaadslagDb db) =>
        db.Record.OrderBy(line => line.Sequence).Select(line => line.Content).Skip(2).FirstAsync();

    private static async Task<string> NewestTextAsync(RaadslagDb db) =>
        (
            await db
                .PaperVersions.Where(version => version.Title == "Sag 0")
                .OrderByDescending(version => version.Number)
                .FirstAsync()
        )
            .Text
            .Presentation;

    private static int IndexOf(byte[] bytes, byte[] wanted, int from)
    {
        var at = bytes.AsSpan(from).IndexOf(wanted);
        return at < 0 ? at : from + at;
    }

    internal sealed record Writer(string Email, PaperId Paper, string Path, string Title)
    {
        public int Typed { get; set; }

        public int Base { get; set; }

        public string Text { get; set; } = "";

        public HashSet<string> Acknowledged { get; } = [];
    }
}
