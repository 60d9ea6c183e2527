using Microsoft.EntityFrameworkCore;
using Raadslag.Tests.CommandLine;
using Raadslag.Tests.Databases;

namespace Raadslag.Tests.Backups;

/// <summary>Backups are taken while people save and the server is killed.</summary>
public sealed class BackupWhileWritingTests
{
    [Theory, EveryDatabase]
    public Task What_was_acknowledged_before_a_backup_began_is_in_it(TestDatabase database) =>
        TryAsync(database, count: 4, kills: 1);

    [Theory, EveryDatabase, Trait("Kind", "Soak")]
    public Task What_was_acknowledged_before_a_backup_began_is_in_it_with_twenty_writers_and_ten_kills(
        TestDatabase database
    ) =>
        Environment.GetEnvironmentVariable("RAADSLAG_SOAK") == "full"
            ? TryAsync(database, count: 20, kills: 10)
            : TryAsync(database, count: 2, kills: 1);

    private static async Task TryAsync(TestDatabase database, int count, int kills)
    {
        var (connection, folder) = await ServedSite.NewDataAsync(database);
        var writers = await KilledServerTests.GivenWritersAsync(connection, count);
        for (var round = 0; round < kills; round++)
        {
            var here = await BackedUpPlace.OfAsync(connection, folder);
            HashSet<string>[] acknowledged;
            await using (var site = await ServedSite.StartAsync(connection, folder, here.Settings))
            {
                var (begun, saved) = (new TaskCompletionSource(), 0);
                var writing = Task.WhenAll(writers.Select(writer => WriteUntilKilledAsync(site, writer, Count)));
                await await Task.WhenAny(begun.Task, writing);
                acknowledged = [.. writers.Select(Seen)];
                var written = await here.RunAsync("backup", here.File);
                Assert.Equal((0, ""), (written.Code, written.Errors));
                await site.KillAsync();
                await writing;

                void Count()
                {
                    if (Interlocked.Increment(ref saved) == count * 5)
                    {
                        begun.SetResult();
                    }
                }
            }

            var there = await BackedUpPlace.EmptyAsync(database);
            var restored = await there.RunAsync("restore", here.File);
            Assert.Equal((0, ""), (restored.Code, restored.Errors)); // it verifies
            var missing = await MissingAsync(there.Connection, writers, acknowledged);
            Assert.True(missing is [], $"Lost in round {round}: {string.Join(' ', missing)}.");
            Assert.Empty(await KilledServerTests.MissingAsync(connection, writers)); // and each goes on from what is there
        }
    }

    private static async Task WriteUntilKilledAsync(ServedSite site, KilledServerTests.Writer writer, Action saved)
    {
        using var client = await WritingClient.SignInAsync(site.Address, writer.Email);
        var window = new WritingWindow
        {
            Title = writer.Title,
            Base = writer.Base,
            Presentation = writer.Text,
        };
        for (var i = 1; ; i++)
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

            lock (writer.Acknowledged)
            {
                writer.Acknowledged.Add($"ord{writer.Typed}.");
            }

            saved();
        }
    }

    private static HashSet<string> Seen(KilledServerTests.Writer writer)
    {
        lock (writer.Acknowledged)
        {
            return [.. writer.Acknowledged];
        }
    }

    private static async Task<List<string>> MissingAsync(
        DatabaseConnection connection,
        KilledServerTests.Writer[] writers,
        HashSet<string>[] acknowledged
    )
    {
        await using var db = TestDatabase.Open(connection);
        var missing = new List<string>();
        foreach (var (writer, words) in writers.Zip(acknowledged))
        {
            var texts = await db
                .PaperVersions.Where(version => version.Paper == writer.Paper)
                .Select(version => version.Presentation!)
                .Concat(db.Drafts.Where(draft => draft.Paper == writer.Paper).Select(draft => draft.Presentation))
                .ToListAsync();
            missing.AddRange(words.Except(texts.SelectMany(text => text.Split(' '))));
        }

        return missing;
    }
}
