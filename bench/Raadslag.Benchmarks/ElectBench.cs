using System.Diagnostics;
using Raadslag.Law.Elections;
using Raadslag.Law.Tests.Elections;

namespace Raadslag.Benchmarks;

/// <summary>Elections with all their steps, against the plainest loop that counts the same seats and keeps nothing.</summary>
internal static class ElectBench
{
    private const int Rounds = 15;
    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(100);

    public static async Task RunAsync(TextWriter output)
    {
        await output.WriteLineAsync("| Election | median | allocated | the plainest loop | against it |");
        await output.WriteLineAsync("|---|---|---|---|---|");
        await WriteAsync(output, "15 seats, 8 lists", Council(15, 8));
        await WriteAsync(output, "45 seats, 12 lists", Council(45, 12));
        await WriteAsync(
            output,
            "98 councils of 2025, with alliances",
            [.. MunicipalElection.Of2025.Select(one => one.Election)]
        );
        await WriteAsync(output, "11,000 places to 98 municipalities", Council(11_000, 98));
        await WriteAsync(
            output,
            "the same by Hare's quota",
            [Council(11_000, 98)[0] with { Method = ApportionmentMethod.LargestRemainderHare }]
        );
    }

    private static Election[] Council(int seats, int lists) =>
        [
            new(
                ApportionmentMethod.DHondt,
                seats,
                [.. Enumerable.Range(1, lists).Select(i => new ElectionList($"{i}", 90_001 / i * 7 + i))]
            ),
        ];

    private static async Task WriteAsync(TextWriter output, string what, Election[] elections)
    {
        var plain = Median(() => Array.ForEach(elections, election => Plain(election)));
        var whole = Median(() => Array.ForEach(elections, election => ProportionalElection.Apportion(election)));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Array.ForEach(elections, election => ProportionalElection.Apportion(election));
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        await output.WriteLineAsync(
            FormattableString.Invariant(
                $"| {what} | {whole:0.0} µs | {allocated / 1024.0:0.0} kB | {plain:0.0} µs | {whole / plain:0.0} |"
            )
        );
    }

    // in microseconds; the first round warms up
    private static double Median(Action action)
    {
        var figures = new List<double>();
        for (var round = 0; round <= Rounds; round++)
        {
            var (start, times) = (Stopwatch.GetTimestamp(), 0);
            while (Stopwatch.GetElapsedTime(start) < Round)
            {
                action();
                times++;
            }

            if (round > 0)
            {
                figures.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds / times);
            }
        }

        return Measure.Percentile([.. figures], 50);
    }

    private static int[] Plain(Election election)
    {
        var seats = new int[election.Lists.Count];
        for (var seat = 0; seat < election.Seats; seat++)
        {
            var best = 0;
            for (var i = 1; i < seats.Length; i++)
            {
                if (election.Lists[i].Votes * (seats[best] + 1) > election.Lists[best].Votes * (seats[i] + 1))
                {
                    best = i;
                }
            }

            seats[best]++;
        }

        return seats;
    }
}
