using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Raadslag.Archive;
using Raadslag.Import;
using Raadslag.Meetings;
using Raadslag.Publication;
using Raadslag.Search;
using Raadslag.Tests.Archive;
using Raadslag.Tests.Databases;

namespace Raadslag.Tests.Publication;

public sealed class PublicationTests
{
    [Theory, EveryDatabase]
    public async Task What_is_published_is_found_at_once_and_what_is_replaced_no_more(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given);
        await desk.ImportedAsync(GivenDraft.Minutes(GivenDraft.Item(decision: "Vedtaget med **lanterner**.")));
        Assert.Equal(1, await HitsAsync(desk, "lanterner"));
        Assert.Equal(1, await HitsAsync(desk, "Åse Bæk"));
        Assert.Equal(1, await HitsAsync(desk, "SAG-2026-00001"));

        await desk.ImportedAsync(
            GivenDraft.Minutes(GivenDraft.Item(decision: "Vedtaget med fakler.")),
            "other",
            ImportMode.Replace
        );

        Assert.Equal(0, await HitsAsync(desk, "lanterner"));
        Assert.Equal(1, await HitsAsync(desk, "fakler"));
    }

    [Theory, EveryDatabase]
    public async Task The_agenda_is_still_found_when_the_minutes_come_and_when_they_are_approved(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given);
        var agenda = GivenDraft.Minutes(GivenDraft.Item(background: "Om havnens fyrtårn.", decision: null));
        await desk.ImportedAsync(agenda with { Kind = DocumentKind.Agenda }, "agenda");

        var minutes = await desk.ImportedAsync(
            GivenDraft.Minutes(GivenDraft.Item(background: "Om havnens fyrtårn.")),
            "minutes"
        );
        await desk.ApproveAsync(minutes.Document);

        Assert.Equal(2, await HitsAsync(desk, "fyrtårn"));
        await using var db = desk.Read();
        Assert.Equal(
            [(DocumentKind.Agenda, 1), (DocumentKind.Minutes, 2)],
            (await db.CurrentSnapshots.ToListAsync()).Select(s => (s.Kind, s.Version)).Order()
        );
    }

    [Theory, EveryDatabase]
    public async Task A_sample_is_imported_through_the_services_a_host_adds(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var connection = given.Database.IsSqlite()
            ? (DatabaseConnection)new DatabaseConnection.SqliteFile(given.Database.GetDbConnection().DataSource)
            : new DatabaseConnection.Postgres(given.Database.GetConnectionString()!);
        await using var services = new ServiceCollection()
            .AddRaadslag(connection)
            .BuildServiceProvider(validateScopes: true);
        await using var scope = services.CreateAsyncScope();
        var draft = Documents.Sample("kkr-sjaelland/2026-06-12-referat.txt");

        var outcome = await scope
            .ServiceProvider.GetRequiredService<ImportDocumentHandler>()
            .HandleAsync(
                new ImportDocument("a.txt", SourceFormat.Text, [1], draft) { Publishing = ImportPublishing.AtOnce },
                Foundations.Actor.CommandLine,
                default
            );

        Assert.Equal(
            draft.Sections.Sum(s => s.Items.Count),
            Assert.IsType<ImportResult.Imported>(outcome.Value).Tally.Items
        );
        Assert.NotNull(scope.ServiceProvider.GetRequiredService<PendingUploads>());
    }

    [Theory, EveryDatabase]
    public async Task A_context_that_failed_takes_no_lines_of_the_record_along_into_other_work(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var connection = given.Database.IsSqlite()
            ? (DatabaseConnection)new DatabaseConnection.SqliteFile(given.Database.GetDbConnection().DataSource)
            : new DatabaseConnection.Postgres(given.Database.GetConnectionString()!);
        await using var services = new ServiceCollection().AddRaadslag(connection).BuildServiceProvider();
        await using (var failed = services.CreateAsyncScope())
        {
            failed
                .ServiceProvider.GetRequiredService<RaadslagDb>()
                .Enter(
                    Foundations.Actor.CommandLine,
                    default,
                    new MeetingDocumentApproved(MeetingId.New(), MeetingDocumentId.New())
                );
        }

        await using var next = services.CreateAsyncScope();
        var db = next.ServiceProvider.GetRequiredService<RaadslagDb>();
        await db.SaveChangesAsync();

        Assert.Empty(await db.Record.ToListAsync());
    }

    private static async Task<int> HitsAsync(Desk desk, string words)
    {
        await using var db = desk.Read();
        return (await new MeetingSearch(db).FindAsync(SearchQuery.Parse(words), new SearchFilter(), 1, default)).Total;
    }
}
