using Microsoft.EntityFrameworkCore;
using Raadslag.FollowUp;
using Raadslag.Matters;
using Raadslag.Tests.Databases;
using Raadslag.Tests.Matters;

namespace Raadslag.Tests.FollowUp;

public sealed class DecidePromiseTests
{
    private const string Promised = "Sekretariatet vender tilbage på mødet i november 2027.";

    [Theory, EveryDatabase]
    public async Task What_a_saved_text_promises_is_suggested_once_and_not_again_when_it_was_dropped(
        TestDatabase database
    )
    {
        await using var given = await database.CreateAsync();
        var desk = await WritingDesk.OpenAsync(given);
        var opened = await desk.GivenAMatterAsync();

        await desk.GivenAVersionAsync(opened.Paper, Saying(Promised), desk.Officer);
        await desk.GivenAVersionAsync(opened.Paper, Saying($"{Promised}\n\nOg mere."), desk.Officer);
        var promise = Assert.Single(await PromisesAsync(desk));
        Assert.Equal((PromiseState.Suggested, Promised), (promise.State, promise.Sentence));
        Assert.Equal(
            (opened.Matter, desk.Sjaelland, opened.Paper, new DateOnly(2027, 11, 30)),
            (promise.Matter, promise.Council, promise.Paper, promise.DueOn)
        );

        Assert.Equal(promise.Id, (await DecideAsync(desk, promise, PromiseState.Dropped)).Value);
        await desk.GivenAVersionAsync(opened.Paper, Saying($"Igen. {Promised}"), desk.Officer);

        Assert.Equal(PromiseState.Dropped, Assert.Single(await PromisesAsync(desk)).State);
    }

    [Theory, EveryDatabase]
    public async Task A_suggestion_goes_with_its_sentence_and_what_was_taken_stays(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var (desk, promise) = await GivenAPromiseAsync(given);
        var paper = promise.Paper!.Value;

        await desk.GivenAVersionAsync(paper, Saying("Intet loves."), desk.Officer);
        Assert.Empty(await PromisesAsync(desk));

        await desk.GivenAVersionAsync(paper, Saying(Promised), desk.Officer);
        await DecideAsync(desk, Assert.Single(await PromisesAsync(desk)), PromiseState.Taken);
        await desk.GivenAVersionAsync(paper, Saying("Intet loves."), desk.Officer);

        Assert.Equal(PromiseState.Taken, Assert.Single(await PromisesAsync(desk)).State);
    }

    [Theory, EveryDatabase]
    public async Task A_promise_is_taken_and_kept(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var (desk, promise) = await GivenAPromiseAsync(given);
        var day = new DateOnly(2027, 10, 1);

        await desk.DecideAsync(new DecidePromise(promise.Id, PromiseState.Taken, day), desk.Officer);
        var taken = Assert.Single(await PromisesAsync(desk));
        Assert.Equal((PromiseState.Taken, desk.Officer.Id, day), (taken.State, taken.Owner, taken.DueOn));
        await DecideAsync(desk, promise, PromiseState.Done);

        var done = Assert.Single(await PromisesAsync(desk));
        Assert.Equal((PromiseState.Done, desk.Officer.Id, day), (done.State, done.Owner, done.DueOn));
        Assert.Equal(
            [PromiseState.Taken, PromiseState.Done],
            (await desk.WholeRecordAsync())
                .Select(line => line.As<PromiseDecided>())
                .OfType<PromiseDecided>()
                .Select(l => l.State)
        );
    }

    [Theory, EveryDatabase]
    public async Task What_cannot_be_decided_is_refused(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var (desk, promise) = await GivenAPromiseAsync(given);
        var take = new DecidePromise(promise.Id, PromiseState.Taken);

        foreach (var actor in new[] { desk.Editor, desk.Neighbor, desk.Chair, desk.Stranger })
        {
            Assert.Equal(PromiseRefusal.BelongsToAnother, (await desk.DecideAsync(take, actor)).Refusal);
        }

        Assert.Equal(
            PromiseRefusal.PromiseDoesNotExist,
            (await desk.DecideAsync(take with { Promise = PromiseId.New() }, desk.Officer)).Refusal
        );
        Assert.Equal(PromiseRefusal.PromiseIsDecided, (await DecideAsync(desk, promise, PromiseState.Done)).Refusal);
        Assert.Equal(
            PromiseRefusal.PromiseIsDecided,
            (await DecideAsync(desk, promise, PromiseState.Suggested)).Refusal
        );
        var both = await Task.WhenAll(desk.DecideAsync(take, desk.Officer), desk.DecideAsync(take, desk.Secretary));
        Assert.Equal([null, PromiseRefusal.PromiseIsDecided], both.Select(one => one.Refusal).Order());
    }

    [Theory, EveryDatabase]
    public async Task What_the_shared_text_promises_is_KLs_own_and_each_councils(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = await WritingDesk.OpenAsync(given);
        var master = (await desk.GivenASharedMatterAsync()).Paper;
        await desk.GivenAVersionAsync(master, Saying(Promised), desk.Editor);
        await desk.ShareAsync(master, desk.Editor, desk.Sjaelland, desk.Nordjylland);

        var promises = await PromisesAsync(desk);
        Assert.Equal(3, promises.Count);
        var own = promises.Single(promise => promise.Council is null);
        Assert.Equal(PromiseRefusal.BelongsToAnother, (await DecideAsync(desk, own, PromiseState.Taken)).Refusal);
        Assert.Null((await desk.DecideAsync(new DecidePromise(own.Id, PromiseState.Taken), desk.Editor)).Refusal);
    }

    private static async Task<(WritingDesk Desk, Promise Promise)> GivenAPromiseAsync(RaadslagDb given)
    {
        var desk = await WritingDesk.OpenAsync(given);
        var paper = (await desk.GivenAMatterAsync()).Paper;
        await desk.GivenAVersionAsync(paper, Saying(Promised), desk.Officer);
        return (desk, Assert.Single(await PromisesAsync(desk)));
    }

    private static Task<Foundations.Outcome<PromiseId, PromiseRefusal>> DecideAsync(
        WritingDesk desk,
        Promise promise,
        PromiseState state
    ) => desk.DecideAsync(new DecidePromise(promise.Id, state), desk.Secretary);

    private static async Task<IReadOnlyList<Promise>> PromisesAsync(WritingDesk desk)
    {
        await using var db = desk.Read();
        return await db.Promises.OrderBy(promise => promise.Id).ToListAsync();
    }

    private static PaperText Saying(string text) => new("Fælles beredskab", "", "", text);
}
