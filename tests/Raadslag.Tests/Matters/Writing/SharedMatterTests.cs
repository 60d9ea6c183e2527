using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Matters;
using Raadslag.Tests.Databases;
using Raadslag.Texts;

namespace Raadslag.Tests.Matters.Writing;

public sealed class SharedMatterTests
{
    private static readonly PaperText Begun = new("Fælles beredskab", "Før.", "- se\n- høre", "Et.\n\nTo.\n\nTre.");

    [Theory, EveryDatabase]
    public async Task Councils_get_the_master_as_their_first_version(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = await WritingDesk.OpenAsync(given);
        var master = await desk.GivenASharedMatterAsync();
        await desk.GivenAVersionAsync(master.Paper, Begun, desk.Editor);

        var shared = await desk.ShareAsync(master.Paper, desk.Editor, desk.Sjaelland, desk.Nordjylland, desk.Sjaelland);

        Assert.Equal(2, shared.Value);
        await using var db = desk.Read();
        var papers = await db.Papers.Where(paper => paper.Council != null).ToListAsync();
        Assert.All(papers, paper => Assert.Equal((master.Matter, 1), (paper.Matter, paper.CurrentVersion)));
        foreach (var paper in papers)
        {
            Assert.Equal(Begun, await desk.TextAsync(paper.Id));
            Assert.Equal(Begun, (await db.MasterPositions.SingleAsync(one => one.Paper == paper.Id)).Text);
        }

        var lines = (await desk.WholeRecordAsync())
            .Select(line => line.As<MatterSharedWithCouncil>())
            .OfType<MatterSharedWithCouncil>();
        Assert.Equal([desk.Sjaelland, desk.Nordjylland], lines.Select(line => line.Council));
    }

    [Theory, EveryDatabase]
    public async Task What_cannot_be_shared_is_refused(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = await WritingDesk.OpenAsync(given);
        var master = (await desk.GivenASharedMatterAsync()).Paper;
        var own = (await desk.GivenAMatterAsync()).Paper;
        await using var db = desk.Read();
        var circle = OrganizationId.New();
        db.Organizations.Add(
            new Organization
            {
                Id = circle,
                Body = (await db.Organizations.SingleAsync(one => one.Id == desk.Sjaelland)).Body,
                Kind = OrganizationKind.DirectorCircle,
                Name = "Kredsen for ældre",
                Slug = "kredsen-for-aeldre",
            }
        );
        await db.SaveChangesAsync();

        Assert.Equal(PaperRefusal.PaperDoesNotExist, await RefusalAsync(PaperId.New(), desk.Sjaelland));
        Assert.Equal(PaperRefusal.NothingToShare, await RefusalAsync(master, desk.Sjaelland));
        await desk.GivenAVersionAsync(master, Begun, desk.Editor);
        await desk.GivenAVersionAsync(own, Begun, desk.Secretary);
        Assert.Equal(PaperRefusal.IsNotMaster, await RefusalAsync(own, desk.Sjaelland));
        Assert.Equal(PaperRefusal.MayNotWrite, (await desk.ShareAsync(master, desk.Secretary, desk.Sjaelland)).Refusal);
        Assert.Equal(PaperRefusal.CouncilIsMissing, await RefusalAsync(master));
        Assert.Equal(PaperRefusal.CouncilIsMissing, await RefusalAsync(master, desk.Sjaelland, circle));
        Assert.Equal(PaperRefusal.CouncilIsMissing, await RefusalAsync(master, OrganizationId.New()));
        Assert.Null(await RefusalAsync(master, desk.Sjaelland));
        Assert.Equal(PaperRefusal.CouncilHasIt, await RefusalAsync(master, desk.Nordjylland, desk.Sjaelland));

        Assert.Equal(1, await db.MasterPositions.CountAsync());

        async Task<PaperRefusal?> RefusalAsync(PaperId paper, params OrganizationId[] councils) =>
            (await desk.ShareAsync(paper, desk.Editor, councils)).Refusal;
    }

    [Theory, EveryDatabase]
    public async Task A_change_of_the_master_is_taken_and_what_is_local_stands(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var (desk, paper, change) = await GivenASuggestionAsync(
            given,
            "Et, vores.\n\nTo.\n\nTre.",
            "Et.\n\nTo.\n\nTre, nyt."
        );

        var decided = await desk.DecideAsync(Answer(paper, change, SuggestionAnswer.Take), desk.Officer);

        Assert.Equal(3, decided.Value);
        Assert.Equal("Et, vores.\n\nTo.\n\nTre, nyt.", (await desk.TextAsync(paper)).Presentation);
        Assert.Empty(await SuggestionsAsync(desk, paper));
        var line = (await desk.WholeRecordAsync())[^1].As<SuggestionDecided>();
        Assert.Equal((paper, SuggestionAnswer.Take, 3), (line?.Paper, line?.Answer, line?.Version));
    }

    [Theory, EveryDatabase]
    public async Task A_change_that_is_left_is_not_suggested_again(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var (desk, paper, change) = await GivenASuggestionAsync(given, "Et, vores.", "Et.\n\nTo.\n\nTre, nyt.");

        Assert.Equal(2, (await desk.DecideAsync(Answer(paper, change, SuggestionAnswer.Leave), desk.Officer)).Value);

        Assert.Equal("Et, vores.", (await desk.TextAsync(paper)).Presentation);
        Assert.Empty(await SuggestionsAsync(desk, paper));
        Assert.Equal(
            PaperRefusal.SuggestionIsGone,
            (await desk.DecideAsync(Answer(paper, change, SuggestionAnswer.Leave), desk.Officer)).Refusal
        );
    }

    [Theory, EveryDatabase]
    public async Task A_council_writes_something_of_its_own_instead(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var (desk, paper, change) = await GivenASuggestionAsync(given, "Et.\n\nTo.\n\nTre.", "Et.\n\nTo, nyt.\n\nTre.");

        await desk.DecideAsync(Answer(paper, change, SuggestionAnswer.Edit, "To, her.\n\nOg mere."), desk.Secretary);

        Assert.Equal("Et.\n\nTo, her.\n\nOg mere.\n\nTre.", (await desk.TextAsync(paper)).Presentation);
        Assert.Empty(await SuggestionsAsync(desk, paper));
    }

    [Theory, EveryDatabase]
    public async Task Where_the_council_has_rewritten_the_same_paragraph_it_says_what_is_to_stand_there(
        TestDatabase database
    )
    {
        await using var given = await database.CreateAsync();
        var (desk, paper, change) = await GivenASuggestionAsync(
            given,
            "Et.\n\nTo, vores.\n\nTre.",
            "Et.\n\nTo, nyt.\n\nTre."
        );

        var taken = await desk.DecideAsync(Answer(paper, change, SuggestionAnswer.Take), desk.Secretary);
        Assert.Equal(PaperRefusal.SuggestionClashes, taken.Refusal);
        Assert.Equal(2, await desk.NewestAsync(paper));
        await desk.DecideAsync(Answer(paper, change, SuggestionAnswer.Edit, "To, vores og nyt."), desk.Secretary);

        Assert.Equal("Et.\n\nTo, vores og nyt.\n\nTre.", (await desk.TextAsync(paper)).Presentation);
        Assert.Empty(await SuggestionsAsync(desk, paper));
    }

    [Theory, EveryDatabase]
    public async Task What_the_council_says_already_needs_no_version(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var (desk, paper, change) = await GivenASuggestionAsync(
            given,
            "Et.\n\nTo, nyt.\n\nTre.",
            "Et.\n\nTo, nyt.\n\nTre."
        );
        Assert.IsType<CarriedChange.AlreadyThere>(change.Carried);

        Assert.Equal(2, (await desk.DecideAsync(Answer(paper, change, SuggestionAnswer.Take), desk.Officer)).Value);

        Assert.Empty(await SuggestionsAsync(desk, paper));
    }

    [Theory, EveryDatabase]
    public async Task A_title_is_taken_too_and_stays_one_line(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var (desk, paper, _) = await GivenASuggestionAsync(given, "Et.", Begun.Presentation, title: "Grønt beredskab");
        var change = Assert.Single(await SuggestionsAsync(desk, paper));
        Assert.Equal(PaperPart.Title, change.Part);

        var missing = await desk.DecideAsync(Answer(paper, change, SuggestionAnswer.Edit, ""), desk.Officer);
        Assert.Equal(PaperRefusal.TitleIsMissing, missing.Refusal);
        await desk.DecideAsync(Answer(paper, change, SuggestionAnswer.Edit, "Vores\n\nberedskab"), desk.Officer);

        Assert.Equal("Vores beredskab", (await desk.TextAsync(paper)).Title);
        await using var db = desk.Read();
        Assert.Equal("Grønt beredskab", (await db.Matters.SingleAsync()).Title); // the master names the matter
    }

    [Theory, EveryDatabase]
    public async Task Of_two_who_decide_at_once_one_is_told_that_it_is_done(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var (desk, paper, change) = await GivenASuggestionAsync(given, Begun.Presentation, "Et.\n\nTo, nyt.\n\nTre.");

        var both = await Task.WhenAll(
            desk.DecideAsync(Answer(paper, change, SuggestionAnswer.Take), desk.Officer),
            desk.DecideAsync(Answer(paper, change, SuggestionAnswer.Leave), desk.Secretary)
        );

        Assert.Equal([null, PaperRefusal.SuggestionIsGone], both.Select(one => one.Refusal).Order());
        await desk.WholeRecordAsync();
    }

    [Theory, EveryDatabase]
    public async Task Only_the_councils_own_writers_decide(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var (desk, paper, change) = await GivenASuggestionAsync(given, Begun.Presentation, "Et.");
        var master = (await desk.GivenASharedMatterAsync()).Paper;

        foreach (var actor in new[] { desk.Editor, desk.Neighbor, desk.Chair, desk.Stranger })
        {
            Assert.Equal(
                PaperRefusal.MayNotWrite,
                (await desk.DecideAsync(Answer(paper, change, SuggestionAnswer.Take), actor)).Refusal
            );
        }

        Assert.Equal(
            PaperRefusal.PaperDoesNotExist,
            (await desk.DecideAsync(Answer(master, change, SuggestionAnswer.Take), desk.Editor)).Refusal
        );
    }

    // KL's text is shared, the council has written in its own, and then KL in the master
    private static async Task<(WritingDesk Desk, PaperId Paper, MasterSuggestion First)> GivenASuggestionAsync(
        RaadslagDb given,
        string local,
        string master,
        string title = "Fælles beredskab"
    )
    {
        var desk = await WritingDesk.OpenAsync(given);
        var shared = await desk.GivenASharedMatterAsync();
        await desk.GivenAVersionAsync(shared.Paper, Begun, desk.Editor);
        await desk.ShareAsync(shared.Paper, desk.Editor, desk.Sjaelland);
        await using var db = desk.Read();
        var paper = (await db.Papers.SingleAsync(one => one.Council == desk.Sjaelland)).Id;
        var own = Begun with { Presentation = local, Background = "Vores." };
        await desk.GivenAVersionAsync(paper, own, desk.Secretary);
        await desk.GivenAVersionAsync(shared.Paper, Begun with { Presentation = master, Title = title }, desk.Editor);
        return (desk, paper, (await SuggestionsAsync(desk, paper))[0]);
    }

    private static async Task<IReadOnlyList<MasterSuggestion>> SuggestionsAsync(WritingDesk desk, PaperId paper)
    {
        await using var db = desk.Read();
        var own = await db.Papers.SingleAsync(one => one.Id == paper);
        var master = await db.Papers.SingleAsync(one => one.Matter == own.Matter && one.Council == null);
        var position = await db.MasterPositions.SingleAsync(one => one.Paper == paper);
        return MasterSuggestions.Of(position.Text, await desk.TextAsync(master.Id), await desk.TextAsync(paper));
    }

    private static DecideSuggestion Answer(
        PaperId paper,
        MasterSuggestion suggestion,
        SuggestionAnswer answer,
        string? written = null
    ) => new(paper, suggestion.Part, suggestion.Change.Fingerprint, answer, written);
}
