using Microsoft.EntityFrameworkCore;
using Raadslag.Foundations;
using Raadslag.Matters;
using Raadslag.Tests.Databases;

namespace Raadslag.Tests.Matters.Writing;

public sealed class PaperFactsTests
{
    [Theory, EveryDatabase]
    public async Task Everything_that_is_said_of_a_text_is_stored_and_can_be_taken_back(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = await WritingDesk.OpenAsync(given);
        var paper = (await desk.GivenAMatterAsync()).Paper;
        var before = await FactsAsync(desk, paper);
        var typed = new PaperFacts
        {
            Purpose = PaperPurpose.Discussion,
            LastWord = " kommunalbestyrelserne ",
            Access = Access.Closed,
            ClosedReason = "Personsag",
            DueOn = new DateOnly(2026, 9, 1),
            CaseNumbers = ["SAG-2", " SAG-1 ", "", "SAG-2"],
            Participants =
            [
                new(ParticipantKind.Guest, "Ane Vig", null),
                new(ParticipantKind.Officer, "Per Lund", null),
                new(ParticipantKind.Guest, " Bo Dam ", "Ib Bro"),
                new(ParticipantKind.Presenter, " ", "ingen"),
            ],
            Figures = [new("pladser", "1.250"), new("boliger", " 40 "), new("tom", "")],
        };

        Assert.Equal(paper, (await desk.SayAsync(new(paper, typed, before.Fingerprint), desk.Officer)).Value);

        var said = await FactsAsync(desk, paper);
        Assert.Equal(typed.Purpose, said.Purpose);
        Assert.Equal(("kommunalbestyrelserne", "Personsag"), (said.LastWord, said.ClosedReason));
        Assert.Equal((Access.Closed, typed.DueOn), (said.Access, said.DueOn));
        Assert.Equal(["SAG-1", "SAG-2"], said.CaseNumbers);
        Assert.Equal(
            [
                new(ParticipantKind.Officer, "Per Lund", null),
                new(ParticipantKind.Guest, "Ane Vig", null),
                new ParticipantFact(ParticipantKind.Guest, "Bo Dam", "Ib Bro"),
            ],
            said.Participants
        );
        Assert.Equal([new("boliger", "40"), new FigureFact("pladser", "1.250")], said.Figures);
        await using var db = desk.Read();
        var guests = await db.Set<PaperParticipant>().Where(one => one.Kind == ParticipantKind.Guest).ToListAsync();
        Assert.Equal([1, 2], guests.Select(guest => guest.Order).Order());
        Assert.Equal(
            new FactsChanged(db.Papers.Single().Matter, paper),
            (await desk.WholeRecordAsync())[^1].As<FactsChanged>()
        );

        Assert.Null((await desk.SayAsync(new(paper, before, said.Fingerprint), desk.Officer)).Refusal);

        Assert.Equal(before.Fingerprint, (await FactsAsync(desk, paper)).Fingerprint);
    }

    [Theory, EveryDatabase]
    public async Task What_another_has_said_meanwhile_is_not_written_over(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = await WritingDesk.OpenAsync(given);
        var paper = (await desk.GivenAMatterAsync()).Paper;
        var shown = await FactsAsync(desk, paper);
        var hers = new ChangeFacts(paper, shown with { CaseNumbers = ["SAG-1"] }, shown.Fingerprint);
        var his = new ChangeFacts(paper, shown with { LastWord = "KKR" }, shown.Fingerprint);

        var both = await Task.WhenAll(desk.SayAsync(hers, desk.Secretary), desk.SayAsync(his, desk.Officer));

        Assert.Equal([null, PaperRefusal.FactsHaveChanged], both.Select(one => one.Refusal).Order());
        var (kept, author) = both[0].Refusal is null ? (hers, desk.Secretary) : (his, desk.Officer);
        Assert.Equal(kept.Facts.Tidied().Fingerprint, (await FactsAsync(desk, paper)).Fingerprint);
        Assert.Null((await desk.SayAsync(kept, author)).Refusal); // an answer that was lost: it is said already
    }

    [Theory, EveryDatabase]
    public async Task What_cannot_be_said_is_refused(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = await WritingDesk.OpenAsync(given);
        var paper = (await desk.GivenAMatterAsync()).Paper;
        var shown = await FactsAsync(desk, paper);
        var longest = new string('a', PaperLimits.LongestFact);

        Assert.Equal(
            PaperRefusal.ClosedReasonIsMissing,
            await RefusalAsync(shown with { Access = Access.Closed, ClosedReason = " " })
        );
        Assert.Equal(PaperRefusal.FactIsTooLong, await RefusalAsync(shown with { CaseNumbers = [longest + "a"] }));
        Assert.Equal(
            PaperRefusal.FactIsTooLong,
            await RefusalAsync(shown with { Figures = [new("a", longest + "a")] })
        );
        Assert.Null(await RefusalAsync(shown with { LastWord = longest }));
        Assert.Equal(
            PaperRefusal.MayNotWrite,
            (await desk.SayAsync(new(paper, shown, shown.Fingerprint), desk.Neighbor)).Refusal
        );
        Assert.Equal(
            PaperRefusal.PaperDoesNotExist,
            (await desk.SayAsync(new(PaperId.New(), shown, shown.Fingerprint), desk.Officer)).Refusal
        );

        async Task<PaperRefusal?> RefusalAsync(PaperFacts facts) =>
            (await desk.SayAsync(new(paper, facts, shown.Fingerprint), desk.Officer)).Refusal;
    }

    [Theory, EveryDatabase]
    public async Task Two_councils_file_one_matter_under_numbers_of_their_own(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = await WritingDesk.OpenAsync(given);
        var shared = await desk.GivenASharedMatterAsync();
        await desk.GivenAVersionAsync(shared.Paper, PaperText.Empty with { Title = "Beredskab" }, desk.Editor);
        await desk.ShareAsync(shared.Paper, desk.Editor, desk.Sjaelland, desk.Nordjylland);
        await using var db = desk.Read();
        var south = (await db.Papers.SingleAsync(one => one.Council == desk.Sjaelland)).Id;
        var north = (await db.Papers.SingleAsync(one => one.Council == desk.Nordjylland)).Id;

        await NumberAsync(desk, south, "SAG-1", desk.Secretary);
        await NumberAsync(desk, north, "EMN-2", desk.Neighbor);
        await NumberAsync(desk, north, "SAG-1", desk.Neighbor);

        var numbers = await db.CaseNumbers.OrderBy(number => number.Number).ToListAsync();
        Assert.Equal(
            [("EMN-2", shared.Matter), ("SAG-1", shared.Matter)],
            numbers.Select(number => (number.Number, number.Matter))
        );
        Assert.Equal(["SAG-1"], (await FactsAsync(desk, south)).CaseNumbers);
        Assert.Equal(["EMN-2", "SAG-1"], (await FactsAsync(desk, north)).CaseNumbers);
        Assert.Equal(1, await db.Matters.CountAsync());
    }

    [Theory, EveryDatabase]
    public async Task Who_is_named_as_before_keeps_the_account(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = await WritingDesk.OpenAsync(given);
        var paper = (await desk.GivenAMatterAsync()).Paper;
        await using (var db = desk.Read())
        {
            db.Add(
                new PaperParticipant
                {
                    Id = PaperParticipantId.New(),
                    Paper = paper,
                    Kind = ParticipantKind.Officer,
                    Order = 1,
                    Planned = "Per Lund",
                    Account = desk.Officer.Id,
                }
            );
            await db.SaveGivenAsync();
        }

        await NumberAsync(desk, paper, "SAG-1", desk.Secretary);

        await using var after = desk.Read();
        Assert.Equal(desk.Officer.Id, (await after.Set<PaperParticipant>().SingleAsync()).Account);
    }

    [Theory, EveryDatabase]
    public async Task A_text_with_an_empty_field_is_not_ready(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = await WritingDesk.OpenAsync(given);
        var paper = (await desk.GivenAMatterAsync()).Paper;
        Assert.Equal(
            PaperRefusal.VersionDoesNotExist,
            (await desk.SetAsync(paper, PaperState.Ready, desk.Officer)).Refusal
        );
        await desk.GivenAVersionAsync(paper, new("Pladser", "", "", "{{tal: pladser}} i {{kommunerne}}"), desk.Officer);

        Assert.Equal(
            PaperRefusal.FieldHasNoValue,
            (await desk.SetAsync(paper, PaperState.Ready, desk.Officer)).Refusal
        );
        var shown = await FactsAsync(desk, paper);
        await desk.SayAsync(
            new(paper, shown with { Figures = [new("pladser", "40")] }, shown.Fingerprint),
            desk.Officer
        );
        Assert.Equal(PaperRefusal.MayNotWrite, (await desk.SetAsync(paper, PaperState.Ready, desk.Chair)).Refusal);
        Assert.Null((await desk.SetAsync(paper, PaperState.Ready, desk.Officer)).Refusal);
        Assert.Null((await desk.SetAsync(paper, PaperState.Ready, desk.Officer)).Refusal);

        await using var db = desk.Read();
        Assert.Equal(PaperState.Ready, (await db.Papers.SingleAsync()).State);
        Assert.Single(await desk.WholeRecordAsync(), line => line.Kind == nameof(PaperStateChanged));

        await desk.GivenAVersionAsync(paper, new("Pladser", "", "", "Ingen pladser."), desk.Officer);
        await using var after = desk.Read();
        Assert.Equal(PaperState.InWork, (await after.Papers.SingleAsync()).State); // another text than the one made ready
    }

    [Theory, EveryDatabase]
    public async Task A_number_taken_back_leads_to_the_matter_no_more_unless_another_files_it_so(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = await WritingDesk.OpenAsync(given);
        var shared = await desk.GivenASharedMatterAsync();
        await desk.GivenAVersionAsync(shared.Paper, new("Pladser", "", "", "Ti."), desk.Editor);
        await desk.ShareAsync(shared.Paper, desk.Editor, desk.Sjaelland);
        await using var db = desk.Read();
        var own = (await db.Papers.SingleAsync(paper => paper.Council == desk.Sjaelland)).Id;
        await NumberAsync(desk, shared.Paper, "SAG-1", desk.Editor);
        await NumberAsync(desk, own, "SAG-1", desk.Officer);
        await NumberAsync(desk, own, "SAG-2", desk.Officer);

        var shown = await FactsAsync(desk, own);
        await desk.SayAsync(new(own, shown with { CaseNumbers = [] }, shown.Fingerprint), desk.Officer);

        Assert.Equal(["SAG-1"], await db.CaseNumbers.Select(number => number.Number).ToListAsync());
    }

    private static async Task NumberAsync(
        WritingDesk desk,
        PaperId paper,
        string number,
        Raadslag.Foundations.Actor actor
    )
    {
        var shown = await FactsAsync(desk, paper);
        var said = shown with { CaseNumbers = [.. shown.CaseNumbers, number] };
        Assert.Null((await desk.SayAsync(new(paper, said, shown.Fingerprint), actor)).Refusal);
    }

    private static async Task<PaperFacts> FactsAsync(WritingDesk desk, PaperId paper)
    {
        await using var db = desk.Read();
        return PaperFacts.Of(
            await db
                .Papers.Include(one => one.CaseNumbers)
                .Include(one => one.Participants)
                .Include(one => one.Figures)
                .SingleAsync(one => one.Id == paper)
        );
    }
}
