using CsCheck;
using Raadslag.Matters;
using Raadslag.Tests.Databases;

namespace Raadslag.Tests.Matters;

/// <summary>Two write one text at the same time, and one of them stops in the middle.</summary>
public sealed class InterleavedWritingTests
{
    private const int Seeds = 200;
    private const int Steps = 24;

    private static readonly PaperText Begun = new(
        "Fælles beredskab",
        "",
        "",
        "grund01 grund02 grund03\n\ngrund04 grund05\n\ngrund06 grund07 grund08\n\ngrund09"
    );

    [Theory, EveryDatabase]
    public async Task Every_acknowledged_word_is_in_the_text_or_in_a_waiting_draft_unless_it_was_shown_and_rejected(
        TestDatabase database
    )
    {
        await using var given = await database.CreateAsync();
        var desk = await WritingDesk.OpenAsync(given);
        var (merges, conflicts, forks) = (0, 0, 0);

        for (var seed = 0; seed < Seeds; seed++)
        {
            var paper = (await desk.GivenAMatterAsync($"Sag {seed}")).Paper;
            await desk.GivenAVersionAsync(paper, Begun, desk.Secretary);
            InterleavedWriter[] writers =
            [
                new(desk, paper, desk.Officer, "per", new PCG(1, (ulong)seed)),
                new(desk, paper, desk.Secretary, "karen", new PCG(2, (ulong)seed)),
            ];

            await WriteAsync(writers, seed);

            var lost = await LostAsync(desk, paper, writers);
            Assert.True(lost is [], $"Lost with seed {seed}: {string.Join(' ', lost)}.");
            merges += writers.Sum(writer => writer.Merges);
            conflicts += writers.Sum(writer => writer.Conflicts);
            forks += writers.Sum(writer => writer.Forks);
        }

        // the schedules come to what they are about
        Assert.True(
            merges > Seeds / 4 && conflicts > Seeds / 4 && forks > Seeds / 4,
            $"{merges}, {conflicts}, {forks}"
        );
        await desk.WholeRecordAsync();
    }

    // every other seed step by step, else truly at once; one of them is killed somewhere in the middle
    private static Task WriteAsync(InterleavedWriter[] writers, int seed)
    {
        var chance = new PCG(3, (ulong)seed);
        var killed = chance.Next(2);
        var last = Steps / 4 + (int)chance.Next(Steps / 2);
        return seed % 2 == 0 ? InTurnAsync() : Task.WhenAll(AtOnceAsync(0), AtOnceAsync(1));

        async Task InTurnAsync()
        {
            for (var step = 0; step < 2 * Steps; step++)
            {
                var turn = chance.Next(2);
                if (turn != killed || step < 2 * last)
                {
                    await writers[turn].StepAsync();
                }
            }
        }

        async Task AtOnceAsync(int writer)
        {
            await Task.Yield();
            for (var step = 0; step < (writer == killed ? last : Steps); step++)
            {
                await writers[writer].StepAsync();
            }
        }
    }

    private static async Task<List<string>> LostAsync(WritingDesk desk, PaperId paper, InterleavedWriter[] writers)
    {
        var there = (await desk.WaitingAsync(paper))
            .Select(draft => draft.Text)
            .Append(await desk.TextAsync(paper))
            .SelectMany(InterleavedWriter.WordsOf)
            .ToHashSet();
        return InterleavedWriter
            .WordsOf(Begun with { Title = "" })
            .Concat(writers.SelectMany(writer => writer.Acknowledged))
            .Except(writers.SelectMany(writer => writer.Deleted.Concat(writer.Rejected)))
            .Where(word => !there.Contains(word))
            .ToList();
    }
}
