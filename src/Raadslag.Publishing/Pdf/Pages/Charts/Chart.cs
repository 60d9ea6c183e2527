namespace Raadslag.Publishing.Pdf.Pages.Charts;

/// <summary>Figures that are drawn. Everything a chart shows is also said in words, and may be set as a table.</summary>
/// <param name="Title">What the figures are about.</param>
/// <param name="Unit">What they count; empty when the title says it.</param>
internal abstract record Chart(string Title, string Unit)
{
    /// <summary>A figure for each of some names, as horizontal bars in their order.</summary>
    /// <param name="Title">What the figures are about.</param>
    /// <param name="Unit">What they count; empty when the title says it.</param>
    /// <param name="Kind">What the names are, as the head of their column.</param>
    /// <param name="Values">The names and figures, at least one.</param>
    public sealed record Bars(string Title, string Unit, string Kind, IReadOnlyList<ChartValue> Values)
        : Chart(Title, Unit);

    /// <summary>Figures over years, as at most four lines.</summary>
    /// <param name="Title">What the figures are about.</param>
    /// <param name="Unit">What they count; empty when the title says it.</param>
    /// <param name="Years">The years in order, at least one.</param>
    /// <param name="Series">The lines, each with a figure for every year.</param>
    public sealed record Lines(string Title, string Unit, IReadOnlyList<int> Years, IReadOnlyList<ChartSeries> Series)
        : Chart(Title, Unit);
}

/// <summary>A figure and what it belongs to.</summary>
internal sealed record ChartValue(string Name, long Value);

/// <summary>The figures of one line, in the order of the years.</summary>
internal sealed record ChartSeries(string Name, IReadOnlyList<long> Values);
