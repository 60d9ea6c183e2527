using System.Globalization;
using Raadslag.Publishing.Worksheets;

namespace Raadslag.Publishing.Pdf.Pages.Charts;

/// <summary>What a chart says in words, in Danish.</summary>
internal static class ChartPhrases
{
    public const string Year = "År";

    public const string Value = "Antal";

    /// <summary>"Indbyggere, antal".</summary>
    public static string Title(Chart chart) => chart.Unit.Length == 0 ? chart.Title : $"{chart.Title}, {chart.Unit}";

    public static string Table(Chart chart) => $"Tallene i figuren: {Title(chart)}";

    /// <summary>All that the chart shows.</summary>
    public static string Alternative(Chart chart) =>
        chart switch
        {
            Chart.Bars bars => $"Søjlediagram. {Title(chart)}. {string.Join("; ", bars.Values.Select(Of))}.",
            Chart.Lines lines =>
                $"Kurvediagram. {Title(chart)}. {string.Join("; ", lines.Series.Select(series => Of(series, lines)))}.",
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    public static string Number(long value) => DanishFigures.Grouped(value);

    public static string Number(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static string Of(ChartValue value) => $"{value.Name}: {Number(value.Value)}";

    private static string Of(ChartSeries series, Chart.Lines lines) =>
        $"{series.Name}: {string.Join(", ", lines.Years.Select((year, i) => $"{Number(year)} {Number(series.Values[i])}"))}";
}
