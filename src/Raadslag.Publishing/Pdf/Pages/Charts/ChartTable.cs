namespace Raadslag.Publishing.Pdf.Pages.Charts;

/// <summary>The figures of a chart as a table.</summary>
internal static class ChartTable
{
    public static Block.Table Of(Chart chart) =>
        chart switch
        {
            Chart.Bars bars => new Block.Table(
                [
                    new TableColumn(bars.Kind, 3),
                    new TableColumn(bars.Unit.Length == 0 ? ChartPhrases.Value : bars.Unit, 2, IsNumber: true),
                ],
                [.. bars.Values.Select(value => Row(value.Name, ChartPhrases.Number(value.Value)))],
                ChartPhrases.Table(chart)
            ),
            Chart.Lines lines => new Block.Table(
                [
                    new TableColumn(ChartPhrases.Year, 1),
                    .. lines.Series.Select(series => new TableColumn(series.Name, 2, IsNumber: true)),
                ],
                [.. lines.Years.Select((_, i) => Row(lines, i))],
                ChartPhrases.Table(chart)
            ),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private static IReadOnlyList<IReadOnlyList<TextRun>> Row(Chart.Lines lines, int year) =>
        Row([
            ChartPhrases.Number(lines.Years[year]),
            .. lines.Series.Select(series => ChartPhrases.Number(series.Values[year])),
        ]);

    private static IReadOnlyList<IReadOnlyList<TextRun>> Row(params string[] cells) =>
        [.. cells.Select(cell => (IReadOnlyList<TextRun>)[new TextRun(cell)])];
}
