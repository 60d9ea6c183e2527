namespace Raadslag.Publishing.Pdf.Pages.Charts;

/// <summary>From figures to places on a page; zero is always shown, so that lengths can be compared.</summary>
internal sealed class ChartScale
{
    private const int MostSteps = 6;

    public ChartScale(IEnumerable<long> values, double length)
    {
        var (least, most) = (0L, 0L);
        foreach (var value in values)
        {
            (least, most) = (Math.Min(least, value), Math.Max(most, value));
        }

        Step = StepOf((double)most - least);
        From = Math.Floor(least / Step) * Step;
        To = Math.Max(Math.Ceiling(most / Step) * Step, From + Step);
        Length = length;
    }

    public double Length { get; }

    /// <summary>Between the lines of the scale: 1, 2 or 5 with zeros.</summary>
    public double Step { get; }

    public double From { get; }

    public double To { get; }

    /// <summary>How far a figure is from the beginning.</summary>
    public double At(double value) => (value - From) / (To - From) * Length;

    private static double StepOf(double range)
    {
        var step = 1d;
        while (true)
        {
            foreach (var factor in (ReadOnlySpan<int>)[1, 2, 5])
            {
                if (range / (step * factor) <= MostSteps)
                {
                    return step * factor;
                }
            }

            step *= 10;
        }
    }
}
