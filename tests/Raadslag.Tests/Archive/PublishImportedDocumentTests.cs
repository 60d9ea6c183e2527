using Microsoft.EntityFrameworkCore;
using Raadslag.Archive;
using Raadslag.Import;
using Raadslag.Meetings;
using Raadslag.Search;
using Raadslag.Tests.Databases;

namespace Raadslag.Tests.Archive;

/// <summary>An import is looked at before it is published, unless it is said otherwise; one with a doubt always.</summary>
public sealed class PublishImportedDocumentTests
{
    [Theory, EveryDatabase]
    public async Task An_import_waits_and_nothing_is_made_of_it(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given) { Publishing = ImportPublishing.AsTheCouncilHasIt };

        var stored = await desk.ImportedAsync(GivenDraft.Minutes(GivenDraft.Item()));

        Assert.Equal((DocumentShowing.Waiting, false, 1), (stored.Showing, stored.IsHeldBack, stored.Tally.Items));
        await using var db = desk.Read();
        Assert.Equal(1, await db.MeetingDocuments.CountAsync());
        Assert.Equal(0, await db.Snapshots.CountAsync());
        Assert.Equal(0, await db.Set<IndexEntry>().CountAsync());
        Assert.Equal(0, await db.AgendaItems.CountAsync());
        Assert.Equal(0, await db.Matters.CountAsync());
        Assert.Equal(0, await db.People.CountAsync());
        Assert.Equal(0, await db.Promises.CountAsync());
        Assert.Null((await db.Meetings.SingleAsync()).Place);
        Assert.Equal([nameof(MeetingDocumentImported)], await KindsAsync(db));
    }

    [Theory, EveryDatabase]
    public async Task What_waits_is_published_by_its_secretary_once(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given) { Publishing = ImportPublishing.NotYet };
        var stored = await desk.ImportedAsync(GivenDraft.Minutes(GivenDraft.Item()));

        Assert.Equal(PublishingRefusal.IsNotSecretary, (await desk.OfAStranger.PublishAsync(stored.Document)).Refusal);
        Assert.Equal(stored.Document, (await desk.PublishAsync(stored.Document, lookedAt: false)).Value);
        Assert.Equal(PublishingRefusal.IsShownAlready, (await desk.PublishAsync(stored.Document)).Refusal);
        Assert.Equal(
            PublishingRefusal.DocumentDoesNotExist,
            (await desk.PublishAsync(MeetingDocumentId.New())).Refusal
        );

        await using var db = desk.Read();
        var snapshot = await db.Snapshots.SingleAsync();
        Assert.Equal((true, 1, stored.Document), (snapshot.IsCurrent, snapshot.Version, snapshot.Document));
        Assert.Equal(1, await db.MeetingDocuments.CountAsync());
        Assert.Equal(1, await db.Matters.CountAsync());
        Assert.Equal(1, await db.Participations.CountAsync());
        Assert.Equal("Rådhuset, Køge", (await db.Meetings.SingleAsync()).Place);
        Assert.Equal([nameof(MeetingDocumentImported), nameof(MeetingDocumentPublished)], await KindsAsync(db));
    }

    [Theory, EveryDatabase]
    public async Task A_doubt_about_what_is_closed_keeps_it_back_however_it_is_imported(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given) { Publishing = ImportPublishing.AtOnce };
        await SetAsync(desk, publishesAtOnce: true);
        var plain = GivenDraft.Minutes(GivenDraft.Item());

        var byTitle = await desk.ImportedAsync(GivenDraft.Minutes(GivenDraft.Item(title: "Ansættelse (lukket)")), "a");
        var byWarning = await desk.ImportedAsync(
            plain with
            {
                Date = new DateOnly(2026, 6, 13),
                Warnings = [new ReadingWarning(WarningCode.NumbersBeginAgain, 3, "1")],
            },
            "b"
        );
        var byName = await desk.ImportedAsync(plain with { Date = new DateOnly(2026, 6, 14) }, "Lukket_dagsorden");
        var open = await desk.ImportedAsync(plain with { Date = new DateOnly(2026, 6, 15) }, "d");

        Assert.All(
            [byTitle, byWarning, byName],
            stored => Assert.Equal((DocumentShowing.Waiting, true), (stored.Showing, stored.IsHeldBack))
        );
        Assert.Equal((DocumentShowing.Shown, false), (open.Showing, open.IsHeldBack));
        Assert.Equal(
            PublishingRefusal.ClosingsAreNotLookedAt,
            (await desk.PublishAsync(byTitle.Document, lookedAt: false)).Refusal
        );
        Assert.Null((await desk.PublishAsync(byTitle.Document)).Refusal);
        await using var db = desk.Read();
        var shown = await db.Snapshots.SingleAsync(snapshot => snapshot.Document == byTitle.Document);
        Assert.DoesNotContain("Ansættelse", shown.Record + shown.Html, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task A_council_can_have_its_imports_published_at_once(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given) { Publishing = ImportPublishing.AsTheCouncilHasIt };

        Assert.Equal(ImportSettingRefusal.IsNotSecretary, await SetAsync(desk.OfAStranger, publishesAtOnce: true));
        Assert.Null(await SetAsync(desk, publishesAtOnce: true));

        var own = await desk.ImportedAsync(GivenDraft.Minutes(GivenDraft.Item()), "a");
        var another = await desk.ImportedAsync(GivenDraft.Nordjylland(GivenDraft.Item()), "b");
        Assert.Equal((DocumentShowing.Shown, DocumentShowing.Waiting), (own.Showing, another.Showing));
    }

    [Theory, EveryDatabase]
    public async Task The_same_file_once_more_publishes_what_waits_but_not_what_was_withdrawn(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var waiting = new Desk(given) { Publishing = ImportPublishing.NotYet };
        var folder = new Desk(given) { Publishing = ImportPublishing.AtOnce };
        var secretary = new Desk(given);
        var draft = GivenDraft.Minutes(GivenDraft.Item());
        var first = await waiting.ImportedAsync(draft);

        var published = await folder.ImportedAsync(draft);
        Assert.Equal((first.Document, DocumentShowing.Shown), (published.Document, published.Showing));

        await WithdrawAsync(folder, first.Document);
        var again = Assert.IsType<ImportResult.Unchanged>((await folder.ImportAsync(draft)).Value);
        Assert.Equal(DocumentShowing.Withdrawn, again.Showing);

        var shown = await secretary.ImportedAsync(draft);
        Assert.Equal((DocumentShowing.Shown, 2), (shown.Showing, shown.Version));
        await using var db = folder.Read();
        Assert.Equal(shown.Document, (await db.Snapshots.SingleAsync(snapshot => snapshot.IsCurrent)).Document);
        Assert.Equal(1, await db.Matters.CountAsync());
    }

    [Theory, EveryDatabase]
    public async Task What_waits_is_corrected_in_place_and_what_was_withdrawn_in_a_version_that_waits(
        TestDatabase database
    )
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given) { Publishing = ImportPublishing.NotYet };
        var stored = await desk.ImportedAsync(GivenDraft.Minutes(GivenDraft.Item()));

        Assert.Equal(
            stored.Document,
            (await desk.CorrectAsync(stored.Document, ("items/1.1/title", "Beredskab"))).Value
        );
        await desk.PublishAsync(stored.Document);
        await WithdrawAsync(desk, stored.Document);
        var corrected = (await desk.CorrectAsync(stored.Document, ("items/1.1/title", "Nyt beredskab"))).Value;

        Assert.NotEqual(stored.Document, corrected);
        await using (var db = desk.Read())
        {
            Assert.Contains("", (await db.Snapshots.SingleAsync()).Html);
            Assert.False(await db.Snapshots.AnyAsync(snapshot => snapshot.IsCurrent));
        }

        Assert.Equal(PublishingRefusal.DocumentIsSuperseded, (await desk.PublishAsync(stored.Document)).Refusal);
        Assert.Null((await desk.PublishAsync(corrected)).Refusal);
        await using var after = desk.Read();
        var shown = await after.Snapshots.SingleAsync(snapshot => snapshot.IsCurrent);
        Assert.Equal(corrected, shown.Document);
        Assert.Contains("Nyt beredskab", shown.Html, StringComparison.Ordinal);
        Assert.Equal(1, await after.Matters.CountAsync());
    }

    private static async Task<IReadOnlyList<string>> KindsAsync(RaadslagDb db) =>
        await db.Record.OrderBy(line => line.Sequence).Select(line => line.Kind).ToListAsync();

    private static async Task<ImportSettingRefusal?> SetAsync(Desk desk, bool publishesAtOnce)
    {
        await using var db = desk.Read();
        var council = await db.Organizations.SingleAsync(organization => organization.Slug == "kkr-sjaelland");
        var handler = new ChangeImportSettingHandler(db, Desk.Calendar);
        return (
            await handler.HandleAsync(new ChangeImportSetting(council.Id, publishesAtOnce), desk.Actor, default)
        ).Refusal;
    }

    private static async Task WithdrawAsync(Desk desk, MeetingDocumentId document)
    {
        await using var db = desk.Read();
        var handler = new WithdrawDocumentHandler(db, Desk.Calendar);
        Assert.Null(
            (await handler.HandleAsync(new WithdrawDocument(document, "En fejl."), desk.Actor, default)).Refusal
        );
    }
}
