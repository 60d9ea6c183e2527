using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Raadslag.Archive;
using Raadslag.FollowUp;
using Raadslag.Import;
using Raadslag.Publication;
using Raadslag.Publishing;
using Raadslag.Tests.Databases;

namespace Raadslag.Tests.Archive;

public sealed class ImportDocumentTests
{
    [Theory, EveryDatabase]
    public async Task Everything_that_was_read_is_stored(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given);
        var draft = GivenDraft.Minutes(GivenDraft.Item(), GivenDraft.Item("1.2", "Eventuelt", decision: null));

        var imported = await desk.ImportedAsync(draft);

        await using var db = desk.Read();
        var original = await db.Originals.SingleAsync();
        Assert.Equal("file"u8.ToArray(), original.Bytes);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData("file"u8)), original.Sha256);
        Assert.Equivalent(draft, DraftArchive.Read((await db.Imports.SingleAsync()).Draft), strict: true);
        var meeting = await db.Meetings.SingleAsync();
        Assert.Equal((draft.Date, draft.Start, draft.Place), (meeting.Date, meeting.Start, meeting.Place));
        var document = await db
            .MeetingDocuments.Include(d => d.Sections)
                .ThenInclude(s => s.Items)
                    .ThenInclude(i => i.Attachments)
            .Include(d => d.Sections)
                .ThenInclude(s => s.Items)
                    .ThenInclude(i => i.Decision)
            .Include(d => d.Participations)
            .SingleAsync();
        Assert.Equal(["Sager", "KKR"], document.Sections.OrderBy(s => s.Order).Select(s => s.Title));
        var item = document.Sections.Single(s => s.Order == 1).Items.Single(i => i.Order == 1);
        Assert.Equal(("1.1", "abcd/efgh", "Tiltrådt."), (item.Number, item.CaseOfficers, item.Decision!.Text));
        Assert.Equal(["Se bilag.", "Plan for øvelser"], item.Attachments.OrderBy(a => a.Order).Select(a => a.Text));
        var paper = await db.PaperVersions.Include(p => p.Limbs).SingleAsync(p => p.Id == item.Paper);
        Assert.Equal(["Drøfter sagen", "Godkender planen"], paper.Limbs.OrderBy(l => l.Order).Select(l => l.Text));
        Assert.Null(paper.Presentation);
        var koege = await db.Municipalities.SingleAsync(m => m.Name == "Køge");
        Assert.Equal(koege.Code, Assert.Single(document.Participations).Municipality);
        Assert.Equal(new ImportTally(2, 1, 0, 0, 0), imported.Tally);
    }

    [Theory, EveryDatabase]
    public async Task It_is_published_in_the_same_transaction(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given);
        var item = GivenDraft.Item(title: "<script>alert(1)</script>") with { Number = "1.1" };
        var draft = GivenDraft.Minutes(item) with { Participants = [GivenDraft.Person("<b>Åse</b>")] };

        await desk.ImportedAsync(draft);

        await using var db = desk.Read();
        var snapshot = await db.Snapshots.SingleAsync();
        var record = MeetingJson.Read(snapshot.Record);
        Assert.True(snapshot.IsCurrent);
        Assert.Equal(("KKR Sjælland", "kkr-sjaelland"), (record.Council, record.CouncilSlug));
        Assert.Equal("punkt-1-1", record.Sections[0].Items[0].Anchor);
        Assert.Equal(["https://example.dk/plan"], record.Sections[0].Items[0].Links.Select(link => link.Url));
        Assert.DoesNotContain("<script>", snapshot.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", snapshot.Html, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;Åse", snapshot.Html, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task The_same_file_again_changes_nothing_at_all(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given);
        var first = await desk.ImportedAsync(GivenDraft.Minutes(GivenDraft.Item()));
        var before = await CountsAsync(desk);

        var asked = (await desk.ImportAsync(GivenDraft.Minutes(GivenDraft.Item()))).Value;
        var replaced = (await desk.ImportAsync(GivenDraft.Minutes(GivenDraft.Item()), mode: ImportMode.Replace)).Value;

        Assert.Equal(
            new ImportResult.Unchanged(first.Meeting, first.Document) { Showing = DocumentShowing.Shown },
            asked
        );
        Assert.Equal(asked, replaced);
        Assert.Equal(before, await CountsAsync(desk));
    }

    [Theory, EveryDatabase]
    public async Task Another_file_for_the_meeting_shows_what_differs_and_stores_nothing(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given);
        var first = await desk.ImportedAsync(GivenDraft.Minutes(GivenDraft.Item(), GivenDraft.Item("1.2", "Gone")));
        var before = await CountsAsync(desk);

        var outcome = await desk.ImportAsync(GivenDraft.Minutes(GivenDraft.Item(decision: "Udsat.")), "other");

        var differs = Assert.IsType<ImportResult.Differs>(outcome.Value);
        Assert.Equal(first.Meeting, differs.Meeting);
        Assert.Contains(new Difference("file", "file.txt", "other.txt"), differs.Differences);
        Assert.Contains(new Difference("items/1.1/decision", "Tiltrådt.", "Udsat."), differs.Differences);
        Assert.Contains(new Difference("items/1.2/title", "Gone", ""), differs.Differences);
        Assert.DoesNotContain(differs.Differences, difference => difference.Path == "items/1.1/title");
        Assert.Equal(before, await CountsAsync(desk));
    }

    [Theory, EveryDatabase]
    public async Task Replacing_makes_a_new_version_and_keeps_the_old(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given);
        await desk.ImportedAsync(GivenDraft.Minutes(GivenDraft.Item()));

        var second = await desk.ImportedAsync(
            GivenDraft.Minutes(GivenDraft.Item(decision: "Udsat.")),
            "other",
            ImportMode.Replace
        );

        await using var db = desk.Read();
        Assert.Equal(2, second.Version);
        Assert.Equal(2, await db.Originals.CountAsync());
        Assert.Equal(2, await db.MeetingDocuments.CountAsync());
        var current = await db.Snapshots.SingleAsync(snapshot => snapshot.IsCurrent);
        Assert.Equal((second.Document, 2), (current.Document, current.Version));
        Assert.Contains("Udsat.", current.Html, StringComparison.Ordinal);
        Assert.Equal(1, await db.Matters.CountAsync());
        var consultation = await db.Consultations.SingleAsync();
        Assert.Contains(
            await db.AgendaItems.Where(i => i.FirstLine > 0).Select(i => i.Id).ToListAsync(),
            id => id == consultation.Item
        );
    }

    [Theory, EveryDatabase]
    public async Task A_newer_reader_of_the_same_file_is_shown_as_a_difference(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given);
        await desk.ImportedAsync(GivenDraft.Minutes(GivenDraft.Item(title: "Fælles bered-skab")));

        var outcome = await desk.ImportAsync(GivenDraft.Minutes(GivenDraft.Item(title: "Fælles beredskab")));

        Assert.Equal(
            [new Difference("items/1.1/title", "Fælles bered-skab", "Fælles beredskab")],
            Assert.IsType<ImportResult.Differs>(outcome.Value).Differences
        );
    }

    [Theory, EveryDatabase]
    public async Task Each_reason_for_refusal_has_its_name_and_stores_nothing(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given);
        const string item = "items/1.1";
        var draft = GivenDraft.Minutes(GivenDraft.Item());

        var refusals = new[]
        {
            await desk.ImportAsync(draft with { Body = null }),
            await desk.ImportAsync(draft with { Body = "Byrådet i Køge" }),
            await desk.ImportAsync(draft with { Date = null }),
            await desk.ImportAsync(draft with { Sections = [] }),
            await desk.ImportAsync(draft, corrections: new() { ["items/9.9/title"] = "x" }),
            await desk.ImportAsync(draft, corrections: new() { ["start"] = "kl. ti" }),
            await desk.ImportAsync(draft, corrections: new() { [$"{item}/access"] = "closed" }),
            await desk.ImportAsync(
                draft,
                corrections: new() { [$"{item}/access"] = "closed", [$"{item}/closedReason"] = new string('x', 101) }
            ),
            await desk.ImportAsync(draft, corrections: new() { [$"{item}/closedReason"] = "Personforhold" }),
            await desk.ImportAsync(draft, corrections: new() { [$"{item}/decision"] = new string('>', 200) }),
            await desk.ImportAsync(draft, corrections: new() { [$"{item}/title"] = "Be\u202Eredskab" }),
            await desk.OfAStranger.ImportAsync(draft),
        };

        Assert.Equal(
            Enum.GetValues<ImportRefusal>().Except([ImportRefusal.ClosedItemIsGone]), // see ClosedItemTests
            refusals.Select(outcome => outcome.Refusal!.Value)
        );
        Assert.Equal(new Counts(0, 0, 0, 0, 0, 0, 0, 0), await CountsAsync(desk));
    }

    [Theory]
    [InlineData("KKR Syddanmark")]
    [InlineData("KKR SYDDANMARK")]
    [InlineData("  kkr   syddanmark ")]
    [InlineData("Kommunekontaktrådet Syddanmark")]
    [InlineData("Syddanmark")]
    public async Task A_council_is_known_by_any_of_its_spellings(string printed)
    {
        await using var given = await TestDatabase.Sqlite.CreateAsync();
        var desk = new Desk(given);

        await desk.ImportedAsync(GivenDraft.Minutes(GivenDraft.Item()) with { Body = printed });

        await using var db = desk.Read();
        var meeting = await db.Meetings.SingleAsync();
        Assert.Equal("kkr-syddanmark", (await db.Organizations.SingleAsync(o => o.Id == meeting.Council)).Slug);
    }

    [Theory, EveryDatabase]
    public async Task What_minutes_promise_is_suggested_once_with_its_day(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given);
        const string Sentence = "KKR vil få en sag den 5. februar 2027.";
        var draft = GivenDraft.Minutes(GivenDraft.Item(decision: Sentence));

        await desk.ImportedAsync(draft);
        await desk.ImportedAsync(draft, bytes: "other", mode: ImportMode.Replace);

        await using var db = desk.Read();
        var promise = await db.Promises.SingleAsync();
        Assert.Equal(Sentence, promise.Sentence);
        Assert.Equal(new DateOnly(2027, 2, 5), promise.DueOn);
        Assert.Equal(PromiseState.Suggested, promise.State);
        Assert.Equal((await db.Consultations.SingleAsync()).Matter, promise.Matter);
    }

    [Theory, EveryDatabase]
    public async Task The_record_gets_a_line_of_ids_for_each_import_and_one_for_its_publishing(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given);

        var imported = await desk.ImportedAsync(GivenDraft.Minutes(GivenDraft.Item()));

        await using var db = desk.Read();
        var lines = await db.Record.OrderBy(line => line.Sequence).ToListAsync();
        Assert.Equal(
            [nameof(MeetingDocumentImported), nameof(MeetingDocumentPublished)],
            lines.Select(line => line.Kind)
        );
        foreach (var line in lines)
        {
            Assert.Contains(imported.Document.ToString(), line.Content, StringComparison.Ordinal);
            Assert.All(
                ["Åse", "beredskab", "Køge", "file", "SAG"],
                text => Assert.DoesNotContain(text, line.Content, StringComparison.OrdinalIgnoreCase)
            );
        }
    }

    [Theory, EveryDatabase]
    public async Task A_failure_in_the_middle_stores_nothing(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given);
        await desk.ImportedAsync(GivenDraft.Nordjylland(GivenDraft.Item()), "first");
        var before = await CountsAsync(desk);
        var refused = given.Database.IsSqlite()
            ? "create trigger refuse before insert on records_record_entry begin select raise(abort, 'full'); end"
            : """
                create function refuse() returns trigger language plpgsql as 'begin raise exception ''full''; end';
                create trigger refuse before insert on records_record_entry execute function refuse()
                """;
        await given.Database.ExecuteSqlRawAsync(refused);

        await Assert.ThrowsAsync<DbUpdateException>(() =>
            desk.ImportAsync(GivenDraft.Minutes(GivenDraft.Item()), "next")
        );

        Assert.Equal(before, await CountsAsync(desk));
    }

    [Theory, EveryDatabase]
    public async Task Agenda_and_minutes_of_a_meeting_treat_the_same_matters(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given);
        var agenda = GivenDraft.Minutes(
            GivenDraft.Item(decision: null),
            GivenDraft.Item("1.2", "Fælles køb af busser", "SAG-2")
        );
        var minutes = GivenDraft.Minutes(
            GivenDraft.Item("1.1", "Fælles beredskab og øvelser"),
            GivenDraft.Item("1.3", "Fælles køb af busser", "SAG-3"),
            GivenDraft.Item("1.2", "Et punkt til", "SAG-2")
        );

        await desk.ImportedAsync(agenda with { Kind = DocumentKind.Agenda, Participants = [] }, "agenda");
        await desk.ImportedAsync(minutes, "minutes");

        await using var db = desk.Read();
        Assert.Equal(1, await db.Meetings.CountAsync());
        Assert.Equal(2, await db.CurrentSnapshots.CountAsync());
        Assert.Equal(
            ["Et punkt til", "Fælles beredskab", "Fælles køb af busser"],
            (await db.Matters.Select(matter => matter.Title).ToListAsync()).Order(StringComparer.Ordinal)
        );
        Assert.Equal(5, await db.Consultations.CountAsync());
        var busses = await db.Matters.Include(m => m.CaseNumbers).SingleAsync(m => m.Title == "Fælles køb af busser");
        Assert.Equal(["SAG-2", "SAG-3"], busses.CaseNumbers.Select(n => n.Number).Order(StringComparer.Ordinal));
    }

    private static async Task<Counts> CountsAsync(Desk desk)
    {
        await using var db = desk.Read();
        return new Counts(
            await db.Originals.CountAsync(),
            await db.Imports.CountAsync(),
            await db.Meetings.CountAsync(),
            await db.MeetingDocuments.CountAsync(),
            await db.People.CountAsync(),
            await db.Matters.CountAsync(),
            await db.Snapshots.CountAsync(),
            await db.Record.CountAsync()
        );
    }

    private sealed record Counts(
        int Originals,
        int Imports,
        int Meetings,
        int Documents,
        int People,
        int Matters,
        int Snapshots,
        int Lines
    );
}
