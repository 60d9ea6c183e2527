using Raadslag.Archive;
using Raadslag.Import;
using Raadslag.Tests.Archive;
using Raadslag.Tests.Databases;
using Raadslag.Tests.Search;

namespace Raadslag.Tests.Publication;

public sealed class PublishedSearchTests
{
    [Theory, EveryDatabase]
    public async Task What_is_published_is_found_by_its_parts_its_number_and_who_took_part(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given);
        var item = GivenDraft.Item(title: "Fordeling af lærepladser", decision: "Punktet er **tiltrådt**.");
        var draft = GivenDraft.Minutes(item) with { Participants = [GivenDraft.Person("Åse Thyrsted")] };

        await desk.ImportedAsync(draft);

        await using var db = desk.Read();
        Assert.Equal([item.Title], await db.TitlesAsync("læreplads"));
        Assert.Equal([item.Title], await db.TitlesAsync("tiltrådt"));
        Assert.Equal([item.Title], await db.TitlesAsync("\"plan for øvelser\""));
        Assert.Equal(["KKR Sjælland"], await db.TitlesAsync("Thyrsted"));
        var hit = Assert.Single((await db.FindAsync("læreplads")).Hits);
        Assert.Equal((item.Number, draft.Date, DocumentKind.Minutes), (hit.ItemNumber, hit.Date, hit.Kind));
        Assert.Equal("Punktet er tiltrådt.", hit.Passage.Text);
    }

    [Theory, EveryDatabase]
    public async Task A_corrected_document_is_found_by_its_new_words_only(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given);
        await desk.ImportedAsync(GivenDraft.Minutes(GivenDraft.Item(title: "Flygtninge")));
        await desk.ImportedAsync(GivenDraft.Minutes(GivenDraft.Item(title: "Kvoter")), "changed", ImportMode.Replace);

        await using var db = desk.Read();
        Assert.Empty(await db.TitlesAsync("flygtninge"));
        Assert.Equal(["Kvoter"], await db.TitlesAsync("kvote"));
    }
}
