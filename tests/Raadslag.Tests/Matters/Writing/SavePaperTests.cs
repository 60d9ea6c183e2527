using Microsoft.EntityFrameworkCore;
using Raadslag.Matters;
using Raadslag.Tests.Databases;

namespace Raadslag.Tests.Matters.Writing;

public sealed class SavePaperTests
{
    [Theory, EveryDatabase]
    public async Task A_draft_becomes_the_first_version(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var (desk, paper) = await GivenAPaperAsync(given);
        var draft = await desk.GivenADraftAsync(
            paper,
            on: 0,
            new PaperText(" Fælles\nøvelser ", "Før.", "KKR indstilles at\n- se\n- høre", "Nu."),
            desk.Officer
        );

        var saved = await desk.SaveAsync(new(draft.Draft), desk.Officer);

        Assert.Equal(new SavedPaper.AsVersion(1, IsMerged: false), saved.Value);
        await using var db = desk.Read();
        var version = await db.PaperVersions.Include(one => one.Limbs).SingleAsync();
        Assert.Equal("Fælles øvelser", version.Title);
        Assert.Equal((desk.Officer.Id, null), (version.Author, version.RestoredFrom));
        Assert.Equal(["se", "høre"], version.Limbs.OrderBy(limb => limb.Order).Select(limb => limb.Text));
        Assert.Equal("Fælles øvelser", (await db.Matters.SingleAsync()).Title);
        Assert.Empty(await desk.WaitingAsync(paper));
        var line = (await desk.WholeRecordAsync())[^1].As<PaperSaved>();
        Assert.Equal((paper, 1, version.Id), (line?.Paper, line?.Version, line?.Seal.Version));
    }

    [Theory, EveryDatabase]
    public async Task What_two_have_written_in_different_paragraphs_is_put_together(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var (desk, paper) = await GivenAPaperAsync(given, "Et.\n\nTo.\n\nTre.");
        var his = await desk.GivenADraftAsync(paper, on: 1, Saying("Et.\n\nTo.\n\nTre og mere."), desk.Officer);
        await desk.GivenAVersionAsync(paper, Saying("Et, rettet.\n\nTo.\n\nTre."), desk.Secretary);

        var saved = await desk.SaveAsync(new(his.Draft), desk.Officer);

        Assert.Equal(new SavedPaper.AsVersion(3, IsMerged: true), saved.Value);
        Assert.Equal("Et, rettet.\n\nTo.\n\nTre og mere.", (await desk.TextAsync(paper)).Presentation);
    }

    [Theory, EveryDatabase]
    public async Task What_clashes_is_shown_and_nothing_is_saved_until_it_is_settled(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var (desk, paper, draft) = await GivenAClashAsync(given);

        var shown = Assert.IsType<SavedPaper.Conflicted>((await desk.SaveAsync(new(draft), desk.Officer)).Value);

        Assert.Equal((2, 1), (shown.Version, shown.Merge.Conflicts));
        var conflict = Assert.Single(shown.Merge[PaperPart.Presentation].Conflicts);
        Assert.Equal(("To, hans.", "To, hendes."), (conflict.Mine.Single(), conflict.Theirs.Single()));
        Assert.Equal("Et.\n\nTo, hans.", Assert.Single(await desk.WaitingAsync(paper)).Presentation);
        Assert.Equal(2, await desk.NewestAsync(paper));

        var settled = await desk.SaveAsync(Settled(draft, shown, "To, begges."), desk.Officer);

        Assert.Equal(new SavedPaper.AsVersion(3, IsMerged: false), settled.Value);
        Assert.Equal("Et.\n\nTo, begges.", (await desk.TextAsync(paper)).Presentation);
        Assert.Empty(await desk.WaitingAsync(paper));
    }

    [Theory, EveryDatabase]
    public async Task What_was_settled_is_kept_though_a_third_has_saved_meanwhile(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var (desk, paper, draft) = await GivenAClashAsync(given);
        var shown = Assert.IsType<SavedPaper.Conflicted>((await desk.SaveAsync(new(draft), desk.Officer)).Value);
        await desk.GivenAVersionAsync(paper, Saying("Et.\n\nTo, hendes igen."), desk.Secretary);

        var once = await desk.SaveAsync(Settled(draft, shown, "To, begges."), desk.Officer);

        var again = Assert.IsType<SavedPaper.Conflicted>(once.Value);
        var conflict = Assert.Single(again.Merge[PaperPart.Presentation].Conflicts);
        Assert.Equal(("To, begges.", "To, hendes igen."), (conflict.Mine.Single(), conflict.Theirs.Single()));
        var waiting = Assert.Single(await desk.WaitingAsync(paper));
        Assert.Equal(("Et.\n\nTo, begges.", 2), (waiting.Presentation, waiting.BaseVersion));
        Assert.IsType<SavedPaper.AsVersion>(
            (await desk.SaveAsync(Settled(draft, again, "To, alles."), desk.Officer)).Value
        );
        Assert.Equal("Et.\n\nTo, alles.", (await desk.TextAsync(paper)).Presentation);
    }

    [Theory, EveryDatabase]
    public async Task What_was_written_in_another_window_since_is_not_settled_away(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var (desk, paper, draft) = await GivenAClashAsync(given);
        var shown = Assert.IsType<SavedPaper.Conflicted>((await desk.SaveAsync(new(draft), desk.Officer)).Value);
        await desk.KeepAsync(new(paper, draft, shown.Revision, 1, Saying("Et.\n\nTo, hans igen.")), desk.Officer);

        var settled = await desk.SaveAsync(Settled(draft, shown, "To, begges."), desk.Officer);

        Assert.Equal(PaperRefusal.ConflictsHaveChanged, settled.Refusal);
        Assert.Equal("Et.\n\nTo, hans igen.", Assert.Single(await desk.WaitingAsync(paper)).Presentation);
        Assert.Equal(2, await desk.NewestAsync(paper));
    }

    [Theory, EveryDatabase]
    public async Task Each_conflict_is_settled(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var (desk, _, draft) = await GivenAClashAsync(given);
        var shown = Assert.IsType<SavedPaper.Conflicted>((await desk.SaveAsync(new(draft), desk.Officer)).Value);

        var settled = await desk.SaveAsync(Settled(draft, shown, "To.", "Tre."), desk.Officer);

        Assert.Equal(PaperRefusal.ConflictsHaveChanged, settled.Refusal);
    }

    [Theory, EveryDatabase]
    public async Task A_text_that_is_as_before_gets_no_version(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var (desk, paper) = await GivenAPaperAsync(given, "Et.\n\nTo.");
        var draft = await desk.GivenADraftAsync(
            paper,
            on: 1,
            new PaperText("Fælles  beredskab ", "", "", "Et.\n\n\nTo.  \n"),
            desk.Officer
        );

        var saved = await desk.SaveAsync(new(draft.Draft), desk.Officer);

        Assert.Equal(new SavedPaper.Unchanged(1), saved.Value);
        Assert.Empty(await desk.WaitingAsync(paper));
        Assert.Equal(PaperRefusal.DraftIsGone, (await desk.SaveAsync(new(draft.Draft), desk.Officer)).Refusal);
    }

    [Theory, EveryDatabase]
    public async Task A_version_has_a_title_and_what_was_settled_without_one_is_kept(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var (desk, paper) = await GivenAPaperAsync(given, "Et.");
        var untitled = await desk.GivenADraftAsync(paper, on: 1, new("", "", "", "Et, to."), desk.Secretary);
        Assert.Equal(PaperRefusal.TitleIsMissing, (await desk.SaveAsync(new(untitled.Draft), desk.Secretary)).Refusal);
        var his = await desk.GivenADraftAsync(paper, on: 1, new("Hans titel", "", "", "Et."), desk.Officer);
        await desk.GivenAVersionAsync(paper, new("Hendes titel", "", "", "Et."), desk.Secretary);
        var shown = Assert.IsType<SavedPaper.Conflicted>((await desk.SaveAsync(new(his.Draft), desk.Officer)).Value);

        var settled = await desk.SaveAsync(Settled(his.Draft, shown, " "), desk.Officer);

        Assert.Equal(PaperRefusal.TitleIsMissing, settled.Refusal);
        var waiting = Assert.Single(await desk.WaitingAsync(paper), draft => draft.Author == desk.Officer.Id);
        Assert.Equal(("", 2), (waiting.Title, waiting.BaseVersion));
        Assert.Equal(2, await desk.NewestAsync(paper));
    }

    [Theory, EveryDatabase]
    public async Task Both_titles_make_one_line(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var (desk, paper) = await GivenAPaperAsync(given, "Et.");
        var his = await desk.GivenADraftAsync(paper, on: 1, new("Hans titel", "", "", "Et."), desk.Officer);
        await desk.GivenAVersionAsync(paper, new("Hendes titel", "", "", "Et."), desk.Secretary);
        var shown = Assert.IsType<SavedPaper.Conflicted>((await desk.SaveAsync(new(his.Draft), desk.Officer)).Value);

        await desk.SaveAsync(Settled(his.Draft, shown, "Hans titel\n\nHendes titel"), desk.Officer);

        Assert.Equal("Hans titel Hendes titel", (await desk.TextAsync(paper)).Title);
    }

    [Theory, EveryDatabase]
    public async Task Who_has_lost_the_role_saves_nothing_and_the_draft_waits(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var (desk, paper) = await GivenAPaperAsync(given);
        var draft = await desk.GivenADraftAsync(paper, on: 0, Saying("Et."), desk.Officer);
        await desk.TakeRolesAsync(desk.Officer);

        Assert.Equal(PaperRefusal.MayNotWrite, (await desk.SaveAsync(new(draft.Draft), desk.Officer)).Refusal);

        Assert.Equal("Et.", Assert.Single(await desk.WaitingAsync(paper)).Presentation);
    }

    [Theory, EveryDatabase]
    public async Task A_window_that_writes_while_the_draft_is_saved_neither_fails_nor_is_lost(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var (desk, paper) = await GivenAPaperAsync(given);
        var draft = await desk.GivenADraftAsync(paper, on: 0, Saying("Et."), desk.Officer);

        var saving = desk.SaveAsync(new(draft.Draft), desk.Officer);
        var keeping = Enumerable
            .Range(0, 6)
            .Select(i => desk.KeepAsync(new(paper, draft.Draft, 1, 0, Saying($"Et.\n\nNr{i}.")), desk.Officer))
            .ToArray();
        await Task.WhenAll([saving, .. keeping]);

        var there = string.Join('\n', (await desk.WaitingAsync(paper)).Select(one => one.Presentation));
        there += (await desk.TextAsync(paper)).Presentation;
        Assert.All(Enumerable.Range(0, 6), i => Assert.Contains($"Nr{i}.", there, StringComparison.Ordinal));
    }

    [Theory, EveryDatabase]
    public async Task The_text_of_an_earlier_version_is_brought_back_as_a_new_one(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var (desk, paper) = await GivenAPaperAsync(given, "Et.");
        await desk.GivenAVersionAsync(paper, Saying("To."), desk.Secretary);

        Assert.Equal(3, (await desk.RestoreAsync(paper, version: 1, desk.Officer)).Value);

        Assert.Equal("Et.", (await desk.TextAsync(paper)).Presentation);
        await using var db = desk.Read();
        Assert.Equal(1, (await db.PaperVersions.SingleAsync(one => one.Number == 3)).RestoredFrom);
        var line = (await desk.WholeRecordAsync())[^1].As<VersionRestored>();
        Assert.Equal((paper, 3, 1), (line?.Paper, line?.Version, line?.From));
    }

    [Theory, EveryDatabase]
    public async Task Only_an_earlier_version_is_brought_back_and_only_by_who_writes_it(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var (desk, paper) = await GivenAPaperAsync(given, "Et.");
        await desk.GivenAVersionAsync(paper, Saying("To."), desk.Secretary);

        foreach (var version in (int[])[-1, 0, 2, 3])
        {
            Assert.Equal(
                PaperRefusal.VersionDoesNotExist,
                (await desk.RestoreAsync(paper, version, desk.Officer)).Refusal
            );
        }

        Assert.Equal(PaperRefusal.MayNotWrite, (await desk.RestoreAsync(paper, 1, desk.Neighbor)).Refusal);
        Assert.Equal(PaperRefusal.PaperDoesNotExist, (await desk.RestoreAsync(PaperId.New(), 1, desk.Officer)).Refusal);
    }

    private static async Task<(WritingDesk Desk, PaperId Paper)> GivenAPaperAsync(
        RaadslagDb given,
        string? presentation = null
    )
    {
        var desk = await WritingDesk.OpenAsync(given);
        var paper = (await desk.GivenAMatterAsync()).Paper;
        if (presentation is not null)
        {
            await desk.GivenAVersionAsync(paper, Saying(presentation), desk.Secretary);
        }

        return (desk, paper);
    }

    private static async Task<(WritingDesk Desk, PaperId Paper, DraftId Draft)> GivenAClashAsync(RaadslagDb given)
    {
        var (desk, paper) = await GivenAPaperAsync(given, "Et.\n\nTo.");
        var his = await desk.GivenADraftAsync(paper, on: 1, Saying("Et.\n\nTo, hans."), desk.Officer);
        await desk.GivenAVersionAsync(paper, Saying("Et.\n\nTo, hendes."), desk.Secretary);
        return (desk, paper, his.Draft);
    }

    private static SavePaper Settled(DraftId draft, SavedPaper.Conflicted shown, params string[] choices) =>
        new(draft, new Settlement(shown.Version, shown.Revision, choices));

    private static PaperText Saying(string text) => new("Fælles beredskab", "", "", text);
}
