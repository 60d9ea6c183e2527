using Microsoft.EntityFrameworkCore;
using Raadslag.Matters;
using Raadslag.Tests.Archive;
using Raadslag.Tests.CommandLine;
using Raadslag.Tests.Databases;
using Raadslag.Tests.Matters;
using Raadslag.Upgrades;

namespace Raadslag.Tests.Upgrades;

/// <summary>Databases made by earlier states of the program are brought up to date whole, read, written in and verified.</summary>
public sealed class KeptDatabaseTests
{
    /// <summary>What an upgrade does not leave where it was, and where it is then.</summary>
    private static readonly Dictionary<string, string> Moved = new()
    {
        ["accounts_role"] = "accounts_role_assignment, one row for each secretary",
        ["accounts_role_claim"] = "nowhere: it never had rows",
        ["accounts_user_role"] = "accounts_role_assignment, one row for each secretary",
        ["search_index_entry"] = "there, stemmed anew when the stemmer is another",
        ["bodies_municipality"] = "there, with the figures of this version's reference table",
    };

    private static readonly string[] TakenOut = ["matters_draft.seen_at"];

    [Theory, EveryDatabase]
    public async Task Every_row_is_as_it_was_after_the_upgrade(TestDatabase database)
    {
        foreach (var name in KeptDatabase.Names)
        {
            var kept = await KeptDatabase.UnpackAsync(database, name);
            var before = await StoredRows.ReadAsync(kept.Connection);

            var done = await UpgradeAsync(kept.Connection);

            AssertWhole(name, before, await StoredRows.ReadAsync(kept.Connection));
            if (kept.Connection is DatabaseConnection.SqliteFile && done.Migrations is not [])
            {
                AssertWhole(name, before, await StoredRows.ReadAsync(new DatabaseConnection.SqliteFile(done.Copy!)));
            }
        }
    }

    [Theory, EveryDatabase]
    public async Task Whoever_was_secretary_of_all_is_it_still(TestDatabase database)
    {
        var kept = await KeptDatabase.UnpackAsync(database, "7b04f66");
        await UpgradeAsync(kept.Connection);

        await using var db = TestDatabase.Open(kept.Connection);
        var role = await db.RoleAssignments.SingleAsync();
        Assert.Equal(("Secretary", null), (role.Role.ToString(), role.Organization));
        Assert.Equal("sekretaer@example.dk", (await db.Users.SingleAsync()).Email);
    }

    [Theory, EveryDatabase]
    public async Task Every_public_page_answers_after_the_upgrade(TestDatabase database)
    {
        foreach (var name in KeptDatabase.Names)
        {
            var kept = await KeptDatabase.UnpackAsync(database, name);
            await using var site = await ServedSite.StartAsync(kept.Connection, kept.Folder);
            using var reader = new HttpClient { BaseAddress = site.Address };
            await using var db = TestDatabase.Open(kept.Connection);

            foreach (var (path, word) in await PagesAsync(db))
            {
                using var answer = await reader.GetAsync(new Uri(path, UriKind.Relative));
                var page = await answer.Content.ReadAsStringAsync();
                Assert.True(answer.IsSuccessStatusCode, $"{name}: {path} answered {answer.StatusCode}.");
                Assert.Contains(word, page, StringComparison.Ordinal);
            }
        }
    }

    [Theory, EveryDatabase]
    public async Task After_the_upgrade_a_draft_a_text_a_correction_and_a_closing_are_written_and_it_verifies(
        TestDatabase database
    )
    {
        foreach (var name in KeptDatabase.Names)
        {
            var kept = await KeptDatabase.UnpackAsync(database, name);
            await UpgradeAsync(kept.Connection);

            await WriteAsync(kept.Connection);

            var verified = await kept.RunAsync("verify");
            Assert.Equal((name, 0, ""), (name, verified.Code, verified.Errors));
            Assert.Equal(
                name == KeptDatabase.InBetween,
                verified.Output.Contains(
                    "11 af teksternes udgaver og bilag er fra før, der blev gemt prøvetal",
                    StringComparison.Ordinal
                )
            );
        }
    }

    [Theory, EveryDatabase]
    public async Task Verify_says_of_an_older_database_that_it_is_older_and_changes_nothing(TestDatabase database)
    {
        foreach (var name in new[] { "2a22532", KeptDatabase.InBetween })
        {
            var kept = await KeptDatabase.UnpackAsync(database, name);
            var before = await StoredRows.ReadAsync(kept.Connection);

            var verified = await kept.RunAsync("verify");

            Assert.Equal((name, 4, ""), (name, verified.Code, verified.Output));
            Assert.Contains("Kør «raadslag migrate» først", verified.Errors, StringComparison.Ordinal);
            AssertWhole(name, before, await StoredRows.ReadAsync(kept.Connection));
        }
    }

    private static async Task<UpgradeResult.Done> UpgradeAsync(DatabaseConnection connection)
    {
        await using var db = TestDatabase.Open(connection);
        return Assert.IsType<UpgradeResult.Done>(await DatabaseUpgrade.RunAsync(db, default));
    }

    internal static void AssertWhole(string name, StoredRows before, StoredRows after)
    {
        foreach (var table in before.Tables.Except(Moved.Keys))
        {
            Assert.True(after.Has(table), $"{name}: {table} is gone.");
            var columns = before.ColumnsOf(table).Where(column => !TakenOut.Contains($"{table}.{column}")).ToArray();
            var lost = before.Of(table, columns).Except(after.Of(table, columns)).ToArray();
            Assert.True(lost is [], $"{name}: {table} lost {lost.Length} rows, first {lost.FirstOrDefault()}");
        }
    }

    // a page of each kind, and a word that stands on it
    private static async Task<List<(string Path, string Word)>> PagesAsync(RaadslagDb db)
    {
        var meetings =
            from snapshot in db.Snapshots
            where snapshot.IsCurrent && snapshot.WithdrawnAt == null
            join meeting in db.Meetings on snapshot.Meeting equals meeting.Id
            join council in db.Organizations on meeting.Council equals council.Id
            select new
            {
                council.Slug,
                meeting.Date,
                council.Name,
            };
        var pages = (await meetings.Distinct().ToListAsync())
            .Select(meeting => ($"/raad/{meeting.Slug}/moeder/{meeting.Date:yyyy-MM-dd}", meeting.Name))
            .ToList();
        Assert.True(pages.Count >= 5);
        pages.Add(("/sager", "Kommunernes beredskab"));
        pages.Add(("/soeg?q=beredskabet", "beredskab"));
        pages.Add(("/personer", "Personer"));
        pages.Add(("/kommuner", "Næstved"));
        return pages;
    }

    private static async Task WriteAsync(DatabaseConnection connection)
    {
        await using var db = TestDatabase.Open(connection);
        var desk = await WritingDesk.OpenAsync(db);
        var matter = await desk.GivenAMatterAsync("Skrevet efter opgraderingen");
        var text = new PaperText("Skrevet efter opgraderingen", "Før.", "- se", "Et.\n\nTo.");
        Assert.Equal(1, await desk.GivenAVersionAsync(matter.Paper, text, desk.Secretary));
        await desk.GivenADraftAsync(matter.Paper, on: 1, text with { Background = "Nu." }, desk.Officer);
        Assert.Single(await desk.WaitingAsync(matter.Paper));

        var date = new DateOnly(2026, 3, 24);
        var document = await (
            from known in db.MeetingDocuments
            join meeting in db.Meetings on known.Meeting equals meeting.Id
            where meeting.Date == date
            select known
        ).SingleAsync();
        var archive = new Desk(db);
        var corrected = await archive.CorrectAsync(document.Id, ("place", "Aalborg, rettet"));
        Assert.Null(corrected.Refusal);
        var closed = await archive.CorrectAsync(
            corrected.Value,
            ("items/1.1/access", "closed"),
            ("items/1.1/closedReason", "Oplysninger om enkeltpersoner.")
        );
        Assert.Null(closed.Refusal);
        await using var again = archive.Read();
        Assert.Contains(
            "Aalborg, rettet",
            (await again.Snapshots.SingleAsync(snapshot => snapshot.Document == closed.Value)).Record,
            StringComparison.Ordinal
        );
    }
}
