using Raadslag.Publishing.Pdf.Files;
using Raadslag.Publishing.Pdf.Type;

namespace Raadslag.Publishing.Pdf.Pages.Charts;

/// <summary>A chart: one element, whose words are in its alternative text.</summary>
internal abstract class ChartStrip(Chart chart, PageStyle style, Column column, double height) : Strip(height)
{
    protected const double Size = 8.5;

    /// <summary>All with more than 4.5:1 on white; lines differ in their dashes and marks as well.</summary>
    protected static readonly PdfColor[] Colors =
    [
        new(0x0B, 0x4F, 0x8A),
        new(0xA6, 0x3A, 0x00),
        new(0x2A, 0x65, 0x31),
        new(0x6A, 0x3D, 0x8F),
    ];

    protected Column Column { get; } = column;

    protected PageStyle Style { get; } = style;

    public override void Draw(PageFlow flow)
    {
        var area = new PdfRectangle(Column.Left, flow.Y - Height, Column.Width, Height);
        var attributes = new ElementAttributes { Alternative = ChartPhrases.Alternative(chart), Bounds = area };
        flow.Document.Begin(StructureKind.Figure, attributes);
        DrawIn(flow, area);
        flow.Document.End(StructureKind.Figure);
    }

    protected abstract void DrawIn(PageFlow flow, PdfRectangle area);

    protected double Measure(string text) => Shape(text).Width(Size);

    /// <summary>A text that ends at a place instead of beginning there.</summary>
    protected void DrawBefore(PageFlow flow, string text, double right, double y, PdfColor color) =>
        flow.Lines.DrawPlain(text, Size, right - Measure(text), y, color);

    private GlyphRun Shape(string text) => GlyphRun.Of(Style.Body.Face(FontCut.Regular), text);
}
