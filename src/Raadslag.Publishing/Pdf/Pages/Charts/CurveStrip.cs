using Raadslag.Publishing.Pdf.Files;

namespace Raadslag.Publishing.Pdf.Pages.Charts;

/// <summary>Lines over years, each with its name at its end, and with dashes and marks of its own.</summary>
internal sealed class CurveStrip(Chart.Lines chart, PageStyle style, Column column)
    : ChartStrip(chart, style, column, Tall)
{
    private const double Tall = 190;
    private const double Foot = 18;
    private const double AboveTop = 8;
    private const double Gap = 8;
    private const double NameApart = 11;
    private const double YearApart = 6;

    // on and off; the first is whole
    private static readonly (double On, double Off)[] Dashes = [(0, 0), (7, 3), (2, 2), (12, 3)];

    protected override void DrawIn(PageFlow flow, PdfRectangle area)
    {
        var scale = new ChartScale(chart.Series.SelectMany(series => series.Values), area.Height - Foot - AboveTop);
        var names = chart.Series.Max(series => Measure(series.Name)) + Gap + 4;
        var numbers = Math.Max(Measure(Text(scale.From)), Measure(Text(scale.To))) + (2 * Gap);
        var plot = new PdfRectangle(
            area.Left + numbers,
            area.Bottom + Foot,
            area.Width - numbers - names,
            scale.Length
        );
        DrawScale(flow, plot, scale);
        DrawYears(flow, plot);
        for (var i = 0; i < chart.Series.Count; i++)
        {
            DrawCurve(flow, i, [.. chart.Series[i].Values.Select((value, at) => Point(plot, scale, value, at))]);
        }

        DrawNames(flow, plot, scale);
    }

    private void DrawScale(PageFlow flow, PdfRectangle plot, ChartScale scale)
    {
        for (var value = scale.From; value <= scale.To; value += scale.Step)
        {
            var y = plot.Bottom + scale.At(value);
            var color = value == 0 ? Style.HeadColor : Style.RuleColor;
            flow.Document.Page.Draw().StrokeColor(color).Line(plot.Left, y, plot.Right, y, 0.5);
            DrawBefore(flow, Text(value), plot.Left - Gap, y - (Size * 0.35), Style.HeadColor);
        }
    }

    // as many years as there is room for, and the last
    private void DrawYears(PageFlow flow, PdfRectangle plot)
    {
        var wide = chart.Years.Max(year => Measure(ChartPhrases.Number(year)));
        var apart = chart.Years.Count < 2 ? plot.Width : plot.Width / (chart.Years.Count - 1);
        var every = Math.Max(1, (int)Math.Ceiling((wide + YearApart) / apart));
        for (var i = chart.Years.Count - 1; i >= 0; i -= every)
        {
            var text = ChartPhrases.Number(chart.Years[i]);
            var x = Across(plot, i) - (Measure(text) / 2);
            flow.Lines.DrawPlain(text, Size, x, plot.Bottom - Foot + 4, Style.HeadColor);
        }
    }

    private static void DrawCurve(PageFlow flow, int series, (double X, double Y)[] points)
    {
        var (on, off) = Dashes[series];
        var draw = flow.Document.Page.Draw().StrokeColor(Colors[series]).FillColor(Colors[series]);
        draw.Dash(on, off).Lines(points, 1.75).Dash(0, 0);
        foreach (var (x, y) in points)
        {
            Mark(draw, series, x, y);
        }
    }

    private static void Mark(ContentStream draw, int series, double x, double y)
    {
        const double R = 3;
        _ = series switch
        {
            0 => draw.Fill((x - R, y - R), (x + R, y - R), (x + R, y + R), (x - R, y + R)),
            1 => draw.Fill((x - R - 1, y - R), (x + R + 1, y - R), (x, y + R + 1)),
            2 => draw.Fill((x - R - 1, y), (x, y - R - 1), (x + R + 1, y), (x, y + R + 1)),
            _ => draw.Fill((x - R - 1, y + R), (x + R + 1, y + R), (x, y - R - 1)),
        };
    }

    // beside the ends of the lines, moved apart where these are near each other
    private void DrawNames(PageFlow flow, PdfRectangle plot, ChartScale scale)
    {
        var above = double.NegativeInfinity;
        var last = chart.Years.Count - 1;
        foreach (var i in Enumerable.Range(0, chart.Series.Count).OrderBy(i => chart.Series[i].Values[last]))
        {
            var y = Math.Max(Point(plot, scale, chart.Series[i].Values[last], last).Y - (Size * 0.35), above);
            flow.Lines.DrawPlain(chart.Series[i].Name, Size, plot.Right + Gap, y, Colors[i]);
            above = y + NameApart;
        }
    }

    private (double X, double Y) Point(PdfRectangle plot, ChartScale scale, long value, int at) =>
        (Across(plot, at), plot.Bottom + scale.At(value));

    private double Across(PdfRectangle plot, int at) =>
        chart.Years.Count < 2 ? plot.Left : plot.Left + (plot.Width * at / (chart.Years.Count - 1));

    private static string Text(double value) => ChartPhrases.Number((long)value);
}
