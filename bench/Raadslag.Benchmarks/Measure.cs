using System.Diagnostics;

namespace Raadslag.Benchmarks;

/// <summary>Repeated timing on a noisy machine: the middle one of many.</summary>
internal static class Measure
{
    /// <summary>The median time in milliseconds of <paramref name="times"/> runs, after as many to warm up as a tenth.</summary>
    public static async Task<double> MedianAsync(int times, Func<Task> action)
    {
        for (var i = 0; i < Math.Max(1, times / 10); i++)
        {
            await action();
        }

        var taken = new double[times];
        for (var i = 0; i < times; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await action();
            taken[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        return Percentile(taken, 50);
    }

    /// <summary>The value that so many percent do not exceed.</summary>
    public static double Percentile(double[] values, int percent)
    {
        var sorted = values.Order().ToArray();
        return sorted[Math.Min(sorted.Length - 1, sorted.Length * percent / 100)];
    }

    /// <summary>One row of the table.</summary>
    public static string Row(string what, double milliseconds, double baseline) =>
        FormattableString.Invariant($"| {what} | {milliseconds:0.00} ms | {milliseconds / baseline:0.00} |");
}
