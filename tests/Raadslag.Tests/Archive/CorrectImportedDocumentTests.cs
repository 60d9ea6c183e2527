using Microsoft.EntityFrameworkCore;
using Raadslag.Archive;
using Raadslag.Meetings;
using Raadslag.Publication;
using Raadslag.Publishing;
using Raadslag.Tests.Databases;

namespace Raadslag.Tests.Archive;

public sealed class CorrectImportedDocumentTests
{
    [Theory, EveryDatabase]
    public async Task A_correction_makes_a_new_version_a_new_snapshot_and_a_line_of_ids(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given);
        var imported = await desk.ImportedAsync(GivenDraft.Minutes(GivenDraft.Item(title: "Fælles bered-skab")));

        var corrected = await desk.CorrectAsync(
            imported.Document,
            ("items/1.1/title", "Fælles beredskab"),
            ("place", "Køge")
        );

        await using var db = desk.Read();
        var document = await db.MeetingDocuments.SingleAsync(d => d.Id == corrected.Value);
        Assert.Equal((2, ReviewState.MachineRead), (document.Version, document.Review));
        Assert.Equal(1, await db.Imports.CountAsync());
        var record = MeetingJson.Read((await db.CurrentSnapshots.SingleAsync()).Record);
        Assert.Equal(("Fælles beredskab", "Køge"), (record.Sections[0].Items[0].Title, record.Place));
        Assert.Equal("Køge", (await db.Meetings.SingleAsync()).Place);
        Assert.Equal(
            [("items/1.1/title", "Fælles bered-skab", "Fælles beredskab"), ("place", "Rådhuset, Køge", "Køge")],
            (await db.Corrections.OrderBy(c => c.Path).ToListAsync()).Select(c => (c.Path, c.Before, c.After))
        );
        var line = await db.Record.SingleAsync(line => line.Kind == nameof(MeetingDocumentCorrected));
        Assert.DoesNotContain("Køge", line.Content, StringComparison.Ordinal);
        Assert.Contains(corrected.Value.ToString(), line.Content, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task The_matter_is_renamed_with_its_item_and_its_old_address_leads_on(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given);
        var imported = await desk.ImportedAsync(GivenDraft.Minutes(GivenDraft.Item(title: "Fælles bered-skab")));

        await desk.CorrectAsync(imported.Document, ("items/1.1/title", "Fælles beredskab"));

        await using var db = desk.Read();
        var matter = await db.Matters.SingleAsync();
        Assert.Equal(("Fælles beredskab", "faelles-beredskab"), (matter.Title, matter.Slug));
        Assert.Equal(
            ["faelles-bered-skab", "faelles-beredskab"],
            await db.MatterAddresses.Select(address => address.Slug).Order().ToListAsync()
        );
    }

    [Theory, EveryDatabase]
    public async Task Corrections_are_laid_on_again_after_a_new_import(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given);
        var imported = await desk.ImportedAsync(GivenDraft.Minutes(GivenDraft.Item()));
        await desk.CorrectAsync(imported.Document, ("items/1.1/decision", "Tiltrådt med to ændringer."));

        var again = await desk.ImportedAsync(
            GivenDraft.Minutes(GivenDraft.Item(), GivenDraft.Item("1.2", "Et nyt punkt")),
            "better",
            ImportMode.Replace
        );

        await using var db = desk.Read();
        Assert.Equal((3, 0), (again.Version, again.Tally.Clashes));
        var items = MeetingJson.Read((await db.CurrentSnapshots.SingleAsync()).Record).Sections[0].Items;
        Assert.Equal("Tiltrådt med to ændringer.", items[0].Parts[^1].Markdown);
        Assert.Equal("Et nyt punkt", items[1].Title);
        Assert.Empty(await db.ClashingCorrections.ToListAsync());
    }

    [Theory, EveryDatabase]
    public async Task The_same_file_is_unchanged_also_after_corrections(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given);
        var imported = await desk.ImportedAsync(GivenDraft.Minutes(GivenDraft.Item()));
        await desk.CorrectAsync(imported.Document, ("place", "Køge"));

        var outcome = await desk.ImportAsync(GivenDraft.Minutes(GivenDraft.Item()));

        Assert.IsType<ImportResult.Unchanged>(outcome.Value);
    }

    [Theory, EveryDatabase]
    public async Task Where_a_new_reading_says_a_third_thing_both_are_kept_until_a_person_settles_it(
        TestDatabase database
    )
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given);
        var imported = await desk.ImportedAsync(GivenDraft.Minutes(GivenDraft.Item(), GivenDraft.Item("1.2")));
        await desk.CorrectAsync(imported.Document, ("items/1.1/decision", "Mit."), ("items/1.2/title", "Min"));

        var again = await desk.ImportedAsync(
            GivenDraft.Minutes(GivenDraft.Item(decision: "Noget tredje.")),
            "better",
            ImportMode.Replace
        );

        await using (var db = desk.Read())
        {
            Assert.Equal(2, again.Tally.Clashes);
            Assert.Equal(
                [("items/1.1/decision", "Mit.", "Noget tredje."), ("items/1.2/title", "Min", "")],
                (await db.ClashingCorrections.OrderBy(c => c.Path).ToListAsync()).Select(c =>
                    (c.Path, c.After, c.Clash)
                )
            );
            Assert.Contains("Mit.", (await db.CurrentSnapshots.SingleAsync()).Html, StringComparison.Ordinal);
        }

        var settled = await desk.CorrectAsync(again.Document, ("items/1.1/decision", "Noget tredje."));

        await using var after = desk.Read();
        Assert.Null(settled.Refusal);
        Assert.Equal("items/1.2/title", (await after.ClashingCorrections.SingleAsync()).Path);
        Assert.Contains("Noget tredje.", (await after.CurrentSnapshots.SingleAsync()).Html, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task A_reading_that_has_come_to_say_the_same_does_not_clash(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given);
        var imported = await desk.ImportedAsync(GivenDraft.Minutes(GivenDraft.Item(title: "Bered-skab")));
        await desk.CorrectAsync(imported.Document, ("items/1.1/title", "Beredskab"));

        var again = await desk.ImportedAsync(
            GivenDraft.Minutes(GivenDraft.Item(title: "Beredskab")),
            mode: ImportMode.Replace
        );

        Assert.Equal(0, again.Tally.Clashes);
    }

    [Theory, EveryDatabase]
    public async Task A_day_corrected_before_the_import_is_remembered_with_the_file(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given);
        var draft = GivenDraft.Minutes(GivenDraft.Item()) with { Date = null };

        var imported = await desk.ImportedAsync(draft, corrections: new() { ["date"] = "2026-06-12" });
        var again = await desk.ImportAsync(draft);

        Assert.Equal(
            new ImportResult.Unchanged(imported.Meeting, imported.Document) { Showing = DocumentShowing.Shown },
            again.Value
        );
        await using var db = desk.Read();
        Assert.Equal(new DateOnly(2026, 6, 12), (await db.Meetings.SingleAsync()).Date);
    }

    [Theory, EveryDatabase]
    public async Task Each_reason_for_refusal_has_its_name_and_stores_nothing(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given);
        var first = await desk.ImportedAsync(GivenDraft.Minutes(GivenDraft.Item()));
        var second = await desk.CorrectAsync(first.Document, ("place", "Køge"));

        var refusals = new[]
        {
            await desk.CorrectAsync(MeetingDocumentId.New(), ("place", "Greve")),
            await desk.CorrectAsync(first.Document, ("place", "Greve")),
            await desk.CorrectAsync(second.Value, ("items/7/title", "x")),
            await desk.CorrectAsync(second.Value, ("start", "middag")),
            await desk.CorrectAsync(second.Value, ("items/1.1/access", "closed"), ("items/1.1/closedReason", " ")),
            await desk.CorrectAsync(
                second.Value,
                ("items/1.1/access", "closed"),
                ("items/1.1/closedReason", new string('x', CorrectedDraft.LongestReason + 1))
            ),
            await desk.CorrectAsync(second.Value, ("items/1.1/closedReason", "Personforhold")),
            await desk.CorrectAsync(second.Value, ("items/1.1/decision", new string('>', 200) + " x")),
            await desk.CorrectAsync(second.Value, ("items/1.1/title", "Be\u202Eredskab")),
            await desk.CorrectAsync(second.Value, ("date", "2026-06-13")),
            await desk.CorrectAsync(second.Value, ("place", "Køge"), ("items/1.1/number", "1.1")),
            await desk.OfAStranger.CorrectAsync(second.Value, ("place", "Greve")),
        };

        await using var db = desk.Read();
        Assert.Equal(Enum.GetValues<CorrectionRefusal>(), refusals.Select(outcome => outcome.Refusal!.Value));
        Assert.Equal(2, await db.MeetingDocuments.CountAsync());
        // imported, published, corrected
        Assert.Equal(3, await db.Record.CountAsync());
    }

    [Theory, EveryDatabase]
    public async Task Approving_shows_it_in_a_new_snapshot_and_lasts_through_corrections(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given);
        var first = await desk.ImportedAsync(GivenDraft.Minutes(GivenDraft.Item()));

        var strange = await desk.OfAStranger.ApproveAsync(first.Document);
        var approved = await desk.ApproveAsync(first.Document);
        var again = await desk.ApproveAsync(first.Document);
        await desk.CorrectAsync(first.Document, ("place", "Køge"));
        var superseded = await desk.ApproveAsync(first.Document);
        var unknown = await desk.ApproveAsync(MeetingDocumentId.New());

        await using var db = desk.Read();
        Assert.Null(approved.Refusal);
        Assert.Equal(
            [
                ApprovalRefusal.DocumentDoesNotExist,
                ApprovalRefusal.DocumentIsSuperseded,
                ApprovalRefusal.IsAlreadyApproved,
                ApprovalRefusal.IsNotSecretary,
            ],
            [unknown.Refusal!.Value, superseded.Refusal!.Value, again.Refusal!.Value, strange.Refusal!.Value]
        );
        var current = await db.CurrentSnapshots.SingleAsync();
        Assert.Equal(3, current.Version);
        Assert.Equal(PublishedReview.Approved, MeetingJson.Read(current.Record).Review);
        Assert.DoesNotContain("item-source", current.Html, StringComparison.Ordinal);
        Assert.Equal(1, await db.Record.CountAsync(line => line.Kind == nameof(MeetingDocumentApproved)));
    }
}
