using Raadslag.Publishing.Pdf.Files;

namespace Raadslag.Publishing.Pdf.Pages.Charts;

/// <summary>Horizontal bars, each with its name to the left and its figure at its end.</summary>
internal sealed class BarStrip : ChartStrip
{
    private const double Thickness = 12;
    private const double Between = 7;
    private const double Gap = 6;
    private const double MostOfNames = 0.4;

    private readonly Chart.Bars _chart;
    private readonly IReadOnlyList<SetLine>[] _names;
    private readonly TextStyle _text;
    private readonly double _nameWidth;

    private BarStrip(Chart.Bars chart, PageStyle style, Column column, IReadOnlyList<SetLine>[] names, TextStyle text)
        : base(chart, style, column, names.Sum(name => Row(name, text)))
    {
        (_chart, _names, _text) = (chart, names, text);
        _nameWidth = names.Max(name => name.Max(line => line.Width));
    }

    public static BarStrip Of(Chart.Bars chart, PageStyle style, Column column)
    {
        var text = style.Cell with { Size = Size, Leading = Thickness };
        var width = column.Width * MostOfNames;
        var names = chart.Values.Select(value => LineBreaker.Lines([new TextRun(value.Name)], text, width));
        return new BarStrip(chart, style, column, [.. names], text);
    }

    protected override void DrawIn(PageFlow flow, PdfRectangle area)
    {
        var figures = _chart.Values.Max(value => Measure(ChartPhrases.Number(value.Value))) + Gap;
        var isBelow = _chart.Values.Any(value => value.Value < 0);
        var left = area.Left + _nameWidth + Gap + (isBelow ? figures : 0);
        var scale = new ChartScale(_chart.Values.Select(value => value.Value), area.Right - figures - left);
        var zero = left + scale.At(0);
        var top = area.Top;
        for (var i = 0; i < _names.Length; i++)
        {
            var name = top - (Between / 2);
            foreach (var line in _names[i])
            {
                flow.Lines.Draw(line, _text, area.Left + _nameWidth - line.Width, name);
                name -= _text.Leading;
            }

            var row = Row(_names[i], _text);
            DrawBar(flow, _chart.Values[i].Value, zero, left + scale.At(_chart.Values[i].Value), top - (row / 2));
            top -= row;
        }

        flow.Document.Page.Draw().StrokeColor(Style.HeadColor).Line(zero, area.Bottom, zero, area.Top, 0.75);
    }

    private void DrawBar(PageFlow flow, long value, double zero, double end, double middle)
    {
        var bar = new PdfRectangle(Math.Min(zero, end), middle - (Thickness / 2), Math.Abs(end - zero), Thickness);
        flow.Document.Page.Draw().FillColor(Colors[0]).Fill(bar);
        var (text, y) = (ChartPhrases.Number(value), middle - (Size * 0.35));
        if (value < 0)
        {
            DrawBefore(flow, text, end - (Gap / 2), y, Style.Body.Color);
        }
        else
        {
            flow.Lines.DrawPlain(text, Size, end + (Gap / 2), y, Style.Body.Color);
        }
    }

    private static double Row(IReadOnlyList<SetLine> name, TextStyle text) =>
        Between + Math.Max(Thickness, name.Count * text.Leading);
}
