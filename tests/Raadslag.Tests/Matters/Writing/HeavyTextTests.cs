using Microsoft.EntityFrameworkCore;
using Raadslag.Matters;
using Raadslag.Tests.Databases;
using Raadslag.Tests.Records;
using Raadslag.Texts;

namespace Raadslag.Tests.Matters.Writing;

/// <summary>Texts that would cost more to show than they are worth: no word of them is lost, and none becomes a version.</summary>
public sealed class HeavyTextTests
{
    private static readonly string Table = $"{Times("|a", 900)}\n{Times("|-", 900)}\n{Times("|b\n", 900)}";

    [Theory, EveryDatabase]
    public async Task A_table_that_grows_without_bound_is_kept_as_a_draft_and_refused_as_a_version(
        TestDatabase database
    )
    {
        await using var given = await database.CreateAsync();
        var desk = await WritingDesk.OpenAsync(given);
        var paper = (await desk.GivenAMatterAsync()).Paper;
        var draft = await desk.GivenADraftAsync(paper, on: 0, Saying(Table), desk.Officer);

        var saved = await desk.SaveAsync(new(draft.Draft), desk.Officer);

        Assert.Equal(PaperRefusal.TableIsTooLarge, saved.Refusal);
        Assert.Equal(Table, Assert.Single(await desk.WaitingAsync(paper)).Presentation);
        Assert.Equal(0, await desk.NewestAsync(paper));
    }

    [Theory, EveryDatabase]
    public async Task Each_burden_is_refused_by_its_own_name(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = await WritingDesk.OpenAsync(given);
        var paper = (await desk.GivenAMatterAsync()).Paper;
        (string Text, PaperRefusal Refusal)[] heavy =
        [
            (Times("> ", 400) + "a", PaperRefusal.TextIsNestedTooDeep),
            (Times("*a ", 60_000), PaperRefusal.TextHasTooManySigns),
            (Times("# a\n", 60_000), PaperRefusal.TextHasTooManyHeadings),
            ($"[a]: http://{Times("x", 40_000)}\n\n{Times("[a] ", 2_000)}", PaperRefusal.LinksGrowTooLong),
        ];

        foreach (var (text, refusal) in heavy)
        {
            var draft = await desk.GivenADraftAsync(paper, on: 0, Saying(text), desk.Officer);
            Assert.Equal(refusal, (await desk.SaveAsync(new(draft.Draft), desk.Officer)).Refusal);
        }
    }

    [Theory, EveryDatabase]
    public async Task What_was_stored_before_there_were_limits_is_neither_brought_back_nor_given_to_councils(
        TestDatabase database
    )
    {
        await using var given = await database.CreateAsync();
        var desk = await WritingDesk.OpenAsync(given);
        var master = (await desk.GivenASharedMatterAsync()).Paper;
        await desk.GivenAVersionAsync(master, Saying("Et."), desk.Editor);
        await desk.GivenAVersionAsync(master, Saying("To."), desk.Editor);
        await using (var db = desk.Read())
        {
            WholeDatabases.LeaveOut(db);
            await db
                .PaperVersions.Where(version => version.Paper == master)
                .ExecuteUpdateAsync(set => set.SetProperty(version => version.Presentation, Table));
        }

        var restored = await desk.RestoreAsync(master, 1, desk.Editor);
        var shared = await desk.ShareAsync(master, desk.Editor, desk.Sjaelland);

        Assert.Equal(PaperRefusal.TableIsTooLarge, restored.Refusal);
        Assert.Equal(PaperRefusal.TableIsTooLarge, shared.Refusal);
    }

    [Fact]
    public void Texts_of_a_hundred_thousand_paragraphs_without_a_common_one_are_compared()
    {
        var before = Numbered("a", 100_000);
        var after = Numbered("b", 100_000);

        var compared = WordComparison.Of(before, after);

        Assert.Equal(200_000, compared.Count);
    }

    private static string Numbered(string word, int paragraphs) =>
        string.Join("\n\n", Enumerable.Range(0, paragraphs).Select(number => $"{word}{number}"));

    private static PaperText Saying(string text) => new("Fælles beredskab", "", "", text);

    private static string Times(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
