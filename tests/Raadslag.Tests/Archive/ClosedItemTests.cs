using Microsoft.EntityFrameworkCore;
using Raadslag.Archive;
using Raadslag.Foundations;
using Raadslag.Import;
using Raadslag.Meetings;
using Raadslag.Publication;
using Raadslag.Publishing;
using Raadslag.Search;
using Raadslag.Tests.Databases;

namespace Raadslag.Tests.Archive;

public sealed class ClosedItemTests
{
    private static readonly (string, string)[] Closed =
    [
        ("items/1.2/access", "closed"),
        ("items/1.2/closedReason", " Personforhold "),
    ];

    [Theory, EveryDatabase]
    public async Task Of_a_closed_item_the_number_and_the_reason_are_published_and_nothing_else(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given);

        var stored = await desk.ImportedAsync(Draft(), corrections: Closed.ToDictionary());

        await using var db = desk.Read();
        var snapshot = await db.CurrentSnapshots.SingleAsync();
        var item = MeetingJson.Read(snapshot.Record).Sections[0].Items[1];
        Assert.Equal(("1.2", "Personforhold", "", null), (item.Number, item.ClosedReason, item.Title, item.Source));
        Assert.DoesNotContain("hemmeli", snapshot.Record + snapshot.Html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(await db.Set<IndexEntry>().ToListAsync(), entry => entry.ItemNumber == "1.2");
        Assert.DoesNotContain(await db.Matters.ToListAsync(), matter => matter.Title.Contains("Hemmeli"));
        Assert.DoesNotContain(await db.Promises.ToListAsync(), promise => promise.Sentence.Contains("Hemmeli"));
        Assert.Equal(
            (Access.Closed, "Personforhold", "Hemmelius ansættes"),
            (await db.AgendaItems.ToListAsync()).Where(kept => kept.Number == "1.2").Select(Facts).Single()
        );
        var line = await db.Record.SingleAsync(line => line.Kind == nameof(DocumentPlacesClosed));
        Assert.Contains($"{stored.Document}", line.Content, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task What_is_closed_later_is_taken_out_of_every_version_before(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given);
        var first = await desk.ImportedAsync(Draft());
        await desk.ApproveAsync(first.Document);
        var second = await desk.CorrectAsync(first.Document, ("items/1.2/title", "Hemmelius er ansat"));

        Assert.Null((await desk.CorrectAsync(second.Value, Closed)).Refusal);

        await using var db = desk.Read();
        var snapshots = await db.Snapshots.OrderBy(snapshot => snapshot.Version).ToListAsync();
        Assert.Equal([false, false, false, true], snapshots.Select(snapshot => snapshot.IsCurrent));
        Assert.All(
            snapshots,
            snapshot =>
            {
                Assert.DoesNotContain("hemmeli", snapshot.Record + snapshot.Html, StringComparison.OrdinalIgnoreCase);
                Assert.Contains("Fælles beredskab", snapshot.Html, StringComparison.Ordinal);
                Assert.Contains("Personforhold", snapshot.Html, StringComparison.Ordinal);
            }
        );
        Assert.DoesNotContain(await db.Set<IndexEntry>().ToListAsync(), entry => entry.ItemNumber == "1.2");
    }

    [Theory, EveryDatabase]
    public async Task A_version_where_it_cannot_be_told_from_the_rest_loses_everything(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given);
        await desk.ImportedAsync(
            GivenDraft.Minutes(GivenDraft.Item(), Secret() with { Number = "7", Title = "Om H." })
        );
        var second = await desk.ImportedAsync(Draft(), "better", ImportMode.Replace);

        await desk.CorrectAsync(second.Document, Closed);

        await using var db = desk.Read();
        var snapshots = await db.Snapshots.OrderBy(snapshot => snapshot.Version).ToListAsync();
        Assert.Equal(("", ""), (snapshots[0].Record, snapshots[0].Html));
        Assert.Null(snapshots[0].WithdrawnAt);
        Assert.NotEqual("", snapshots[1].Record);
    }

    [Theory, EveryDatabase]
    public async Task A_closed_annex_is_told_of_by_its_reason_only_also_in_the_versions_before(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given);
        var item = GivenDraft.Item(background: "Se bilag. Der vedlægges Plan for øvelser.");
        var first = await desk.ImportedAsync(GivenDraft.Minutes(item));

        await desk.CorrectAsync(
            first.Document,
            ("items/1.1/annexes/2/access", "closed"),
            ("items/1.1/annexes/2/closedReason", "Forretningsforhold")
        );

        await using var db = desk.Read();
        foreach (var snapshot in await db.Snapshots.ToListAsync())
        {
            var annexes = MeetingJson.Read(snapshot.Record).Sections[0].Items[0].Annexes;
            Assert.Equal(
                [("Se bilag.", null), ("", "Forretningsforhold")],
                annexes.Select(a => (a.Text, a.ClosedReason))
            );
            Assert.DoesNotContain("Plan for øvelser", snapshot.Record + snapshot.Html, StringComparison.Ordinal);
        }

        Assert.All(await db.Set<IndexEntry>().ToListAsync(), entry => Assert.DoesNotContain("øvelser", entry.Body));
        var kept = await db.Set<Attachment>()
            .OrderByDescending(annex => annex.Id)
            .Where(annex => annex.Order == 2)
            .FirstAsync();
        Assert.Equal((Access.Closed, "Forretningsforhold"), (kept.Access, kept.ClosedReason));
    }

    [Theory, EveryDatabase]
    public async Task What_the_document_calls_closed_is_closed_until_a_person_opens_it(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given);
        var first = await desk.ImportedAsync(
            GivenDraft.Minutes(GivenDraft.Item(), Secret() with { Title = "Hemmelius ansættes (lukket punkt)" })
        );
        await using (var db = desk.Read())
        {
            var snapshot = await db.CurrentSnapshots.SingleAsync();
            Assert.DoesNotContain("Hemmelius", snapshot.Record, StringComparison.Ordinal);
            Assert.Contains(PrintedClosings.Reason, snapshot.Record, StringComparison.Ordinal);
        }

        await desk.CorrectAsync(first.Document, ("items/1.2/access", "open"), ("items/1.2/closedReason", ""));

        await using var after = desk.Read();
        Assert.Contains("Hemmelius", (await after.CurrentSnapshots.SingleAsync()).Record, StringComparison.Ordinal);
        Assert.Equal(1, await after.Record.CountAsync(line => line.Kind == nameof(DocumentPlacesOpened)));
    }

    [Theory, EveryDatabase]
    public async Task What_is_closed_stays_closed_in_another_file_wherever_it_stands_there(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given);
        await desk.ImportedAsync(Draft(), corrections: Closed.ToDictionary());

        await desk.ImportedAsync(
            GivenDraft.Minutes(GivenDraft.Item(), GivenDraft.Item("1.2", "Havnen"), Secret() with { Number = "1.3" }),
            "better",
            ImportMode.Replace
        );

        await using var db = desk.Read();
        var snapshot = await db.CurrentSnapshots.SingleAsync();
        Assert.DoesNotContain("hemmeli", snapshot.Record + snapshot.Html, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(
            [null, "Personforhold", "Personforhold"],
            MeetingJson.Read(snapshot.Record).Sections[0].Items.Select(item => item.ClosedReason)
        );
    }

    [Theory, EveryDatabase]
    public async Task Another_file_without_it_is_refused_until_somebody_has_closed_something_there(
        TestDatabase database
    )
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given);
        await desk.ImportedAsync(Draft(), corrections: Closed.ToDictionary());
        var moved = GivenDraft.Minutes(GivenDraft.Item(), Secret() with { Number = "9", Title = "Om en ansættelse" });

        var blind = await desk.ImportAsync(moved, "better", ImportMode.Replace);
        var seen = await desk.ImportedAsync(
            moved,
            "better",
            ImportMode.Replace,
            new() { ["items/9/access"] = "closed", ["items/9/closedReason"] = "Personforhold" }
        );

        Assert.Equal(ImportRefusal.ClosedItemIsGone, blind.Refusal);
        await using var db = desk.Read();
        var shown = await db.CurrentSnapshots.SingleAsync();
        Assert.Equal(seen.Document, shown.Document);
        Assert.DoesNotContain("hemmeli", shown.Record + shown.Html, StringComparison.OrdinalIgnoreCase);
    }

    [Theory, EveryDatabase]
    public async Task What_is_closed_on_the_agenda_is_closed_in_the_minutes(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given);
        await desk.ImportedAsync(
            Draft() with
            {
                Kind = DocumentKind.Agenda,
            },
            "agenda",
            corrections: Closed.ToDictionary()
        );

        var minutes = await desk.ImportedAsync(Draft(), "minutes");
        await using (var db = desk.Read())
        {
            Assert.All(
                await db.CurrentSnapshots.ToListAsync(),
                shown => Assert.DoesNotContain("hemmeli", shown.Record + shown.Html, StringComparison.OrdinalIgnoreCase)
            );
        }

        await desk.CorrectAsync(minutes.Document, ("items/1.2/access", "open"), ("items/1.2/closedReason", ""));
        var again = await desk.ImportAsync(Draft(), "minutes");

        Assert.IsType<ImportResult.Unchanged>(again.Value);
    }

    [Theory, EveryDatabase]
    public async Task A_matter_that_others_treat_openly_goes_on_under_their_title(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given);
        var first = await desk.ImportedAsync(Draft());
        await desk.ImportedAsync(GivenDraft.Nordjylland(GivenDraft.Item("3.1", "En ansættelse", "SAG-7")), "nord");
        await using (var db = desk.Read())
        {
            var secret = await db.Matters.SingleAsync(matter => matter.Title == "Hemmelius ansættes");
            var other = await db.Matters.SingleAsync(matter => matter.Title == "En ansættelse");
            (await db.Consultations.SingleAsync(consultation => consultation.Matter == other.Id)).Matter = secret.Id;
            await db.SaveGivenAsync();
        }

        await desk.CorrectAsync(first.Document, Closed);

        await using var after = desk.Read();
        Assert.DoesNotContain(await after.Matters.ToListAsync(), matter => matter.Title.Contains("Hemmeli"));
    }

    private static (Access, string?, string) Facts(AgendaItem item) => (item.Access, item.ClosedReason, item.Title);

    private static MinutesDraft Draft() => GivenDraft.Minutes(GivenDraft.Item(), Secret());

    private static ItemDraft Secret() =>
        GivenDraft.Item(
            "1.2",
            "Hemmelius ansættes",
            "HEMMELIG-2026-7",
            "Der er talt med Hemmelius. Sekretariatet vender tilbage til Hemmelius på næste møde.",
            "Hemmelius ansættes."
        ) with
        {
            CaseOfficers = ["hemmelig"],
            Parts =
            [
                new PartDraft(
                    PartKind.Presentation,
                    "Sagsfremstilling",
                    "Sekretariatet vender tilbage med Hemmelius.",
                    new LineRange(3, 3)
                ),
            ],
            RecommendationLimbs = ["Hemmelius ansættes"],
            AnnexMarks = [new AnnexMark(PartKind.Background, 2, "Hemmelius' ansøgning er vedlagt.")],
            NamedAnnexes = ["Hemmelius' ansøgning"],
            Links = [new LinkDraft("Hemmelius", "https://example.dk/hemmelius", 2)],
        };
}
