using Microsoft.EntityFrameworkCore;
using Raadslag.Matters;
using Raadslag.Tests.Databases;

namespace Raadslag.Tests.Matters.Writing;

public sealed class OpenMatterTests
{
    [Theory, EveryDatabase]
    public async Task A_council_opens_a_matter_of_its_own_and_KL_one_for_all(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = await WritingDesk.OpenAsync(given);

        var own = await desk.OpenAsync(
            new OpenMatter("  Fælles \n beredskab ", desk.Sjaelland, PaperPurpose.Discussion),
            desk.Officer
        );
        var shared = await desk.OpenAsync(new OpenMatter("Grøn strøm", null, PaperPurpose.Decision), desk.Editor);

        await using var db = desk.Read();
        var matter = await db.Matters.SingleAsync(known => known.Id == own.Value.Matter);
        Assert.Equal(("Fælles beredskab", "faelles-beredskab"), (matter.Title, matter.Slug));
        var paper = await db.Papers.SingleAsync(known => known.Id == own.Value.Paper);
        Assert.Equal(
            (desk.Sjaelland, 0, PaperPurpose.Discussion),
            (paper.Council, paper.CurrentVersion, paper.Purpose)
        );
        Assert.Null((await db.Papers.SingleAsync(known => known.Id == shared.Value.Paper)).Council);
        Assert.Equal(
            new MatterOpened(shared.Value.Matter, shared.Value.Paper, Council: null),
            (await desk.WholeRecordAsync())[^1].As<MatterOpened>()
        );
    }

    [Theory, EveryDatabase]
    public async Task Only_who_writes_for_the_council_opens_its_matters(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = await WritingDesk.OpenAsync(given);
        var own = new OpenMatter("Beredskab", desk.Sjaelland, PaperPurpose.Decision);
        var shared = own with { Council = null };

        foreach (var actor in new[] { desk.Editor, desk.Neighbor, desk.Chair, desk.Stranger })
        {
            Assert.Equal(PaperRefusal.MayNotWrite, (await desk.OpenAsync(own, actor)).Refusal);
        }

        foreach (var actor in new[] { desk.Secretary, desk.Officer, desk.Chair, desk.Stranger })
        {
            Assert.Equal(PaperRefusal.MayNotWrite, (await desk.OpenAsync(shared, actor)).Refusal);
        }

        Assert.Empty(await desk.WholeRecordAsync());
    }

    [Theory, EveryDatabase]
    public async Task A_title_is_there_and_short_enough(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = await WritingDesk.OpenAsync(given);

        Assert.Equal(PaperRefusal.TitleIsMissing, await RefusalAsync(" \n"));
        Assert.Equal(PaperRefusal.TitleIsTooLong, await RefusalAsync(new string('a', PaperLimits.LongestTitle + 1)));
        Assert.Null(await RefusalAsync(new string('a', PaperLimits.LongestTitle)));

        async Task<PaperRefusal?> RefusalAsync(string title) =>
            (
                await desk.OpenAsync(new OpenMatter(title, desk.Sjaelland, PaperPurpose.Decision), desk.Secretary)
            ).Refusal;
    }

    [Theory, EveryDatabase]
    public async Task Twins_get_addresses_of_their_own_also_when_they_are_opened_at_once(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = await WritingDesk.OpenAsync(given);

        var opened = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => desk.GivenAMatterAsync("Børn og unge")));

        Assert.Equal(
            ["boern-og-unge", "boern-og-unge-2", "boern-og-unge-3", "boern-og-unge-4"],
            opened.Select(matter => matter.Slug).Order(StringComparer.Ordinal)
        );
    }

    [Theory, EveryDatabase]
    public async Task The_text_names_the_matter_and_an_old_address_comes_back_with_the_old_title(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = await WritingDesk.OpenAsync(given);
        await desk.GivenAMatterAsync("Beredskab");
        var twin = await desk.GivenAMatterAsync("Beredskab");

        await desk.GivenAVersionAsync(twin.Paper, Titled("Beredskab"), desk.Secretary);
        await desk.GivenAVersionAsync(twin.Paper, Titled("Beredskab!"), desk.Secretary);
        Assert.Equal("beredskab-2", await SlugAsync());
        await desk.GivenAVersionAsync(twin.Paper, Titled("Fælles øvelser"), desk.Secretary);
        await desk.GivenAVersionAsync(twin.Paper, Titled("Grønne øvelser"), desk.Secretary);
        Assert.Equal("groenne-oevelser", await SlugAsync());
        await desk.RestoreAsync(twin.Paper, version: 3, desk.Officer);
        Assert.Equal("faelles-oevelser", await SlugAsync());

        await using var db = desk.Read();
        var addresses = await db.MatterAddresses.Where(one => one.Matter == twin.Matter).ToListAsync();
        Assert.Equal(
            ["beredskab-2", "faelles-oevelser", "groenne-oevelser"],
            addresses.Select(address => address.Slug).Order(StringComparer.Ordinal)
        );

        async Task<string> SlugAsync()
        {
            await using var now = desk.Read();
            return (await now.Matters.SingleAsync(matter => matter.Id == twin.Matter)).Slug;
        }
    }

    private static PaperText Titled(string title) => PaperText.Empty with { Title = title };
}
