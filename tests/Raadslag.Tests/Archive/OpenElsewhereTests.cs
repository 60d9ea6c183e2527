using Raadslag.Archive;
using Raadslag.Import;
using Raadslag.Meetings;
using Raadslag.Tests.Databases;

namespace Raadslag.Tests.Archive;

/// <summary>What is closed in one document of a meeting and stands open in the other.</summary>
public sealed class OpenElsewhereTests
{
    private static readonly (string, string)[] Item =
    [
        ("items/1.2/access", "closed"),
        ("items/1.2/closedReason", "Personforhold"),
    ];

    private static readonly (string, string)[] Annex =
    [
        ("items/1.1/annexes/2/access", "closed"),
        ("items/1.1/annexes/2/closedReason", "Udbud"),
    ];

    [Theory, EveryDatabase]
    public async Task An_item_or_annex_closed_in_the_minutes_is_told_of_until_the_agenda_closes_it(
        TestDatabase database
    )
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given);
        var agenda = (await desk.ImportedAsync(Draft() with { Kind = DocumentKind.Agenda }, "agenda")).Document;
        var minutes = (await desk.ImportedAsync(Draft(), "minutes")).Document;
        Assert.Empty(await OpenElsewhereAsync(desk, minutes));

        minutes = (await desk.CorrectAsync(minutes, Item)).Value;
        Assert.Equal(
            [new OpenElsewhere(DocumentKind.Agenda, agenda, "1.2", "Ansættelse")],
            await OpenElsewhereAsync(desk, minutes)
        );
        Assert.Empty(await OpenElsewhereAsync(desk, agenda));

        minutes = (await desk.CorrectAsync(minutes, Annex)).Value;
        Assert.Equal(["1.1", "1.2"], await NumbersAsync(desk, minutes));

        agenda = (await desk.CorrectAsync(agenda, Item)).Value;
        Assert.Equal(["1.1"], await NumbersAsync(desk, minutes));

        await desk.CorrectAsync(agenda, Annex);
        Assert.Empty(await NumbersAsync(desk, minutes));
    }

    [Theory, EveryDatabase]
    public async Task An_item_is_known_by_its_title_where_its_number_is_another(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given);
        var agenda = GivenDraft.Minutes(GivenDraft.Item("4.1", "ANSÆTTELSE", "SAG-7")) with
        {
            Kind = DocumentKind.Agenda,
        };
        await desk.ImportedAsync(agenda, "agenda");
        var minutes = await desk.ImportedAsync(Draft(), "minutes");

        var closed = await desk.CorrectAsync(minutes.Document, Item);

        Assert.Equal(["4.1"], await NumbersAsync(desk, closed.Value));
    }

    private static async Task<IEnumerable<string>> NumbersAsync(Desk desk, MeetingDocumentId document) =>
        (await OpenElsewhereAsync(desk, document)).Select(open => open.Number);

    private static async Task<IReadOnlyList<OpenElsewhere>> OpenElsewhereAsync(Desk desk, MeetingDocumentId document)
    {
        await using var db = desk.Read();
        return await db.OpenElsewhereAsync(document, default);
    }

    private static MinutesDraft Draft() =>
        GivenDraft.Minutes(GivenDraft.Item(), GivenDraft.Item("1.2", "Ansættelse", "SAG-7") with { NamedAnnexes = [] });
}
