using Raadslag.Publishing.Pdf.Files;

namespace Raadslag.Publishing.Pdf.Pages;

/// <summary>A line of text.</summary>
internal sealed class LineStrip(SetLine line, TextStyle style, double left) : Strip(style.Leading)
{
    /// <summary>The heading that begins here; null where none does.</summary>
    public Block.Heading? Heading { get; init; }

    /// <summary>What stands in the margin, without the space around it; null for nothing.</summary>
    public string? MarginMark { get; init; }

    public override void Draw(PageFlow flow)
    {
        if (Heading is { } heading)
        {
            flow.Document.Bookmark(heading.Level, heading.Text, flow.Y);
            if (heading.Place is { } place)
            {
                flow.Document.NamePlace(place, flow.Y);
            }
        }

        flow.Lines.Draw(line, style, left, flow.Y);
        if (MarginMark is { } mark)
        {
            flow.Lines.EndLink();
            DrawMark(flow, mark);
        }
    }

    private void DrawMark(PageFlow flow, string mark)
    {
        var set = LineBreaker.Lines([new TextRun(mark)], style, flow.Style.Left)[0];
        var attributes = new ElementAttributes { Expansion = PagePhrases.MarginMark(mark) };
        flow.Document.Begin(StructureKind.Span, attributes);
        flow.Lines.Draw(set, style, Math.Max(flow.Style.Left - set.Width - 14, 12), flow.Y);
        flow.Document.End(StructureKind.Span);
    }
}
