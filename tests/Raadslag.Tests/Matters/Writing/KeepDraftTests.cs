using Microsoft.EntityFrameworkCore;
using Raadslag.Matters;
using Raadslag.Tests.Databases;

namespace Raadslag.Tests.Matters.Writing;

public sealed class KeepDraftTests
{
    [Theory, EveryDatabase]
    public async Task A_draft_is_kept_and_kept_again(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = await WritingDesk.OpenAsync(given);
        var paper = (await desk.GivenAMatterAsync()).Paper;
        var lines = (await desk.WholeRecordAsync()).Count;

        var first = await desk.GivenADraftAsync(paper, on: 0, Saying("et"), desk.Officer);
        var second = (
            await desk.KeepAsync(new(paper, first.Draft, first.Revision, 0, Saying("et to")), desk.Officer)
        ).Value;

        Assert.Equal((1, false), (first.Revision, first.IsForked));
        Assert.Equal(new KeptDraft(first.Draft, 2, IsForked: false), second);
        var draft = Assert.Single(await desk.WaitingAsync(paper));
        Assert.Equal((Saying("et to"), desk.Officer.Id), (draft.Text, draft.Author));
        Assert.Equal(lines, (await desk.WholeRecordAsync()).Count); // what is typed leaves no line
    }

    [Theory, EveryDatabase]
    public async Task An_answer_that_was_lost_is_given_again(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = await WritingDesk.OpenAsync(given);
        var paper = (await desk.GivenAMatterAsync()).Paper;
        var begin = new KeepDraft(paper, Draft: null, Revision: 0, BaseVersion: 0, Saying("et"));

        var first = (await desk.KeepAsync(begin, desk.Officer)).Value;
        Assert.Equal(first, (await desk.KeepAsync(begin, desk.Officer)).Value);
        var goOn = new KeepDraft(paper, first.Draft, first.Revision, BaseVersion: 0, Saying("et to"));
        var second = (await desk.KeepAsync(goOn, desk.Officer)).Value;
        Assert.Equal(second, (await desk.KeepAsync(goOn, desk.Officer)).Value);

        Assert.Single(await desk.WaitingAsync(paper));
    }

    [Theory, EveryDatabase]
    public async Task A_second_window_of_a_draft_gets_one_of_its_own(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = await WritingDesk.OpenAsync(given);
        var paper = (await desk.GivenAMatterAsync()).Paper;
        var begun = await desk.GivenADraftAsync(paper, on: 0, Saying("et"), desk.Officer);

        await Task.WhenAll(
            from window in (string[])["vest", "øst", "nord", "syd"]
            select desk.KeepAsync(new(paper, begun.Draft, begun.Revision, 0, Saying($"et {window}")), desk.Officer)
        );

        Assert.Equal(
            ["et nord", "et syd", "et vest", "et øst"],
            (await desk.WaitingAsync(paper)).Select(one => one.Presentation).Order(StringComparer.Ordinal)
        );
    }

    [Theory, EveryDatabase]
    public async Task Nobody_writes_in_anothers_draft(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = await WritingDesk.OpenAsync(given);
        var paper = (await desk.GivenAMatterAsync()).Paper;
        var other = (await desk.GivenAMatterAsync()).Paper;
        var hers = await desk.GivenADraftAsync(paper, on: 0, Saying("hendes"), desk.Secretary);

        var his = await desk.KeepAsync(new(paper, hers.Draft, hers.Revision, 0, Saying("hans")), desk.Officer);
        var elsewhere = await desk.KeepAsync(new(other, hers.Draft, hers.Revision, 0, Saying("her")), desk.Secretary);

        Assert.True(his.Value.IsForked);
        Assert.Equal(["hendes", "hans"], (await desk.WaitingAsync(paper)).Select(one => one.Presentation));
        Assert.NotEqual(hers.Draft, elsewhere.Value.Draft);
        Assert.Equal(PaperRefusal.DraftIsGone, (await desk.DiscardAsync(hers.Draft, desk.Officer)).Refusal);
        Assert.Equal(PaperRefusal.DraftIsGone, (await desk.SaveAsync(new(hers.Draft), desk.Officer)).Refusal);
    }

    [Theory, EveryDatabase]
    public async Task What_is_typed_after_the_draft_ended_is_kept_in_a_new_one(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = await WritingDesk.OpenAsync(given);
        var paper = (await desk.GivenAMatterAsync()).Paper;
        var thrown = await desk.GivenADraftAsync(paper, on: 0, Saying("et"), desk.Officer);
        Assert.Equal(paper, (await desk.DiscardAsync(thrown.Draft, desk.Officer)).Value);
        Assert.Equal(PaperRefusal.DraftIsGone, (await desk.DiscardAsync(thrown.Draft, desk.Officer)).Refusal);
        var saved = await desk.GivenADraftAsync(paper, on: 0, Saying("to"), desk.Officer);
        await desk.SaveAsync(new(saved.Draft), desk.Officer);

        var afterThrown = await desk.KeepAsync(new(paper, thrown.Draft, 1, 0, Saying("et")), desk.Officer);
        var afterSaved = await desk.KeepAsync(new(paper, saved.Draft, 1, 0, Saying("to tre")), desk.Officer);

        Assert.True(afterThrown.Value.IsForked && afterSaved.Value.IsForked);
        Assert.Equal(["et", "to tre"], (await desk.WaitingAsync(paper)).Select(one => one.Presentation));
    }

    [Theory, EveryDatabase]
    public async Task A_window_stands_on_the_version_it_was_opened_on_whatever_became_of_its_draft(
        TestDatabase database
    )
    {
        await using var given = await database.CreateAsync();
        var desk = await WritingDesk.OpenAsync(given);
        var paper = (await desk.GivenAMatterAsync()).Paper;
        await desk.GivenAVersionAsync(paper, Saying("første\n\nsidste"), desk.Secretary);
        var mine = await desk.GivenADraftAsync(paper, on: 1, Saying("første min\n\nsidste"), desk.Officer);
        await desk.GivenAVersionAsync(paper, Saying("første din\n\nsidste\n\nhendes"), desk.Secretary);
        var shown = Assert.IsType<SavedPaper.Conflicted>((await desk.SaveAsync(new(mine.Draft), desk.Officer)).Value);
        await desk.SaveAsync(
            new(mine.Draft, new Settlement(shown.Version, shown.Revision, ["første fælles"])),
            desk.Officer
        );

        // the way back in the browser: the window as it was before the merge
        var back = await desk.KeepAsync(
            new(paper, mine.Draft, mine.Revision, 1, Saying("første min\n\nsidste mere")),
            desk.Officer
        );
        var saved = await desk.SaveAsync(new(back.Value.Draft), desk.Officer);

        Assert.Equal(1, (await desk.WaitingAsync(paper)).Single().BaseVersion);
        Assert.IsType<SavedPaper.Conflicted>(saved.Value);
        Assert.Contains("hendes", (await desk.TextAsync(paper)).Presentation, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task What_cannot_be_kept_is_refused(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = await WritingDesk.OpenAsync(given);
        var paper = (await desk.GivenAMatterAsync()).Paper;
        var kept = new KeepDraft(paper, Draft: null, Revision: 0, BaseVersion: 0, Saying("et"));

        foreach (var actor in new[] { desk.Editor, desk.Neighbor, desk.Chair, desk.Stranger })
        {
            Assert.Equal(PaperRefusal.MayNotWrite, (await desk.KeepAsync(kept, actor)).Refusal);
        }

        Assert.Equal(PaperRefusal.PaperDoesNotExist, await RefusalAsync(kept with { Paper = PaperId.New() }));
        Assert.Equal(
            PaperRefusal.TextIsTooLong,
            await RefusalAsync(kept with { Text = Saying(new string('a', PaperLimits.LongestPart + 1)) })
        );
        Assert.Equal(
            PaperRefusal.TitleIsTooLong,
            await RefusalAsync(kept with { Text = new(new string('a', PaperLimits.LongestTitle + 1), "", "", "") })
        );
        Assert.Empty(await desk.WaitingAsync(paper));

        async Task<PaperRefusal?> RefusalAsync(KeepDraft command) =>
            (await desk.KeepAsync(command, desk.Officer)).Refusal;
    }

    [Theory, EveryDatabase]
    public async Task A_version_that_there_is_not_yet_is_not_stood_on(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = await WritingDesk.OpenAsync(given);
        var paper = (await desk.GivenAMatterAsync()).Paper;

        await desk.GivenADraftAsync(paper, on: 7, Saying("et"), desk.Officer);
        await desk.GivenADraftAsync(paper, on: -3, Saying("to"), desk.Officer);

        Assert.All(await desk.WaitingAsync(paper), draft => Assert.Equal(0, draft.BaseVersion));
        await using var db = desk.Read();
        Assert.Equal(0, await db.PaperVersions.CountAsync());
    }

    private static PaperText Saying(string text) => new("Fælles beredskab", "", "", text);
}
