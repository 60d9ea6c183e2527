using Microsoft.EntityFrameworkCore;
using Raadslag.Foundations;
using Raadslag.Matters;
using Raadslag.Tests.Archive;
using Raadslag.Tests.Databases;

namespace Raadslag.Tests.Matters.Writing;

/// <summary>What others have done to a text is told to those who write it, until they have done something themselves.</summary>
public sealed class PaperNewsTests
{
    private static readonly PaperText Begun = new("Fælles beredskab", "Før.", "- se", "Et.");

    [Theory, EveryDatabase]
    public async Task A_council_is_told_that_it_has_got_the_text_until_it_writes_in_it(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = await WritingDesk.OpenAsync(given);
        var master = await desk.GivenASharedMatterAsync();
        await desk.GivenAVersionAsync(master.Paper, Begun, desk.Editor);
        await desk.ShareAsync(master.Paper, desk.Editor, desk.Sjaelland);

        Assert.Equal(["Shared 1 Ole Krog"], await NewsAsync(desk, desk.Secretary));
        Assert.Empty(await NewsAsync(desk, desk.Neighbor));
        Assert.Empty(await NewsAsync(desk, desk.Editor));
        Assert.Empty(await NewsAsync(desk, desk.Secretary, later: PaperNewsReading.DaysNew + 1));

        var paper = (await given.Papers.SingleAsync(paper => paper.Council == desk.Sjaelland)).Id;
        await desk.GivenAVersionAsync(paper, Begun with { Background = "Nu." }, desk.Secretary);

        Assert.Empty(await NewsAsync(desk, desk.Secretary));
        Assert.Equal(["Shared 1 Ole Krog"], await NewsAsync(desk, desk.Officer));
    }

    [Theory, EveryDatabase]
    public async Task Others_are_told_that_a_text_that_was_ready_is_in_work_again_until_it_is_ready(
        TestDatabase database
    )
    {
        await using var given = await database.CreateAsync();
        var desk = await WritingDesk.OpenAsync(given);
        var paper = (await desk.GivenAMatterAsync()).Paper;
        await desk.GivenAVersionAsync(paper, Begun, desk.Secretary);
        await desk.SetAsync(paper, PaperState.Ready, desk.Secretary);
        Assert.Empty(await NewsAsync(desk, desk.Officer));

        await desk.GivenAVersionAsync(paper, Begun with { Background = "Nu." }, desk.Officer);

        Assert.Equal(["Reopened 2 Per Lund"], await NewsAsync(desk, desk.Secretary));
        Assert.Empty(await NewsAsync(desk, desk.Officer));
        var told = (await desk.WholeRecordAsync())
            .Select(line => line.As<PaperStateChanged>())
            .OfType<PaperStateChanged>();
        Assert.Equal([PaperState.Ready, PaperState.InWork], told.Select(line => line.State));

        await desk.SetAsync(paper, PaperState.Ready, desk.Officer);

        Assert.Empty(await NewsAsync(desk, desk.Secretary));
        await desk.RestoreAsync(paper, 1, desk.Officer);
        Assert.Equal(["Reopened 3 Per Lund"], await NewsAsync(desk, desk.Secretary));
    }

    private static async Task<string[]> NewsAsync(WritingDesk desk, Actor actor, int later = 0)
    {
        await using var db = desk.Read();
        var papers = (await db.PapersInWorkAsync(actor, default)).Select(paper => paper.At).Where(at => at.MayWrite);
        var news = await db.NewsOfAsync(papers, actor, Desk.Calendar.Now().AddDays(later), default);
        return [.. news.Select(one => $"{one.Kind} {one.Version} {one.Who}")];
    }
}
