using Raadslag.Publishing.Pdf.Files;
using Raadslag.Publishing.Pdf.Type;

namespace Raadslag.Publishing.Pdf.Pages;

/// <summary>Draws lines of text; a link is one element, however many lines it goes over.</summary>
internal sealed class LineDrawing(PdfDocument document, Galley galley)
{
    private readonly DocumentFonts _fonts = new(document);
    private TextRun? _link;

    /// <summary>Draws a line whose upper edge is at a height. The link that ends the line stays open.</summary>
    public void Draw(SetLine line, TextStyle style, double left, double top)
    {
        var baseline = Baseline(style, top);
        foreach (var part in line.Parts)
        {
            if (part.Run.Note is not null)
            {
                Refer(part, style, left, top);
            }
            else if (part.Run is { Link: null, Place: null })
            {
                EndLink();
                Show(part, style, left, baseline, style.Color);
            }
            else
            {
                DrawLink(part, style, left, top);
            }
        }
    }

    /// <summary>Ends the link that is open, if one is.</summary>
    public void EndLink()
    {
        if (_link is not null)
        {
            document.End(StructureKind.Link);
            _link = null;
        }
    }

    /// <summary>Sets the link that is open aside, while something else is drawn.</summary>
    public TextRun? Exchange(TextRun? link)
    {
        (var open, _link) = (_link, link);
        return open;
    }

    /// <summary>Draws a line again, in an artifact.</summary>
    public void DrawAgain(SetLine line, TextStyle style, double left, double top)
    {
        foreach (var part in line.Parts)
        {
            Show(part, style, left, Baseline(style, top), style.Color);
        }
    }

    /// <summary>Draws words that are set nowhere else, and gives their right edge.</summary>
    public double DrawPlain(string text, double size, double left, double baseline, PdfColor color)
    {
        var glyphs = GlyphRun.Of(galley.Style.Body.Face(FontCut.Regular), text);
        _fonts.Show(glyphs, size, left, baseline, color);
        return left + glyphs.Width(size);
    }

    public static double Baseline(TextStyle style, double top) => top - ((style.Leading + (style.Size * 0.7)) / 2);

    private void DrawLink(LinePart part, TextStyle style, double left, double top)
    {
        var run = part.Run;
        if (_link is null || _link.Link != run.Link || _link.Place != run.Place)
        {
            EndLink();
            document.Begin(StructureKind.Link);
            _link = run;
        }

        Show(part, style, left, Baseline(style, top), galley.Style.LinkColor);
        var area = new PdfRectangle(left + part.X, top - style.Leading, part.Width, style.Leading);
        if (run.Link is { } address)
        {
            document.Page.LinkTo(area, address, run.Text);
        }
        else
        {
            document.Page.LinkToPlace(area, run.Place!, run.Text);
        }
    }

    // the note begins right after its number, and is drawn at the foot of the page
    private void Refer(LinePart part, TextStyle style, double left, double top)
    {
        EndLink();
        var note = galley.Notes.At(part.Run.Place!);
        document.Begin(StructureKind.Reference);
        document.Begin(StructureKind.Link);
        Show(part, style, left, Baseline(style, top), galley.Style.LinkColor);
        var area = new PdfRectangle(left + part.X, top - style.Leading, part.Width, style.Leading);
        document.Page.LinkToPlace(area, note.Place, PagePhrases.Footnote(note.Label));
        document.End(StructureKind.Link);
        document.End(StructureKind.Reference);
        document.Begin(StructureKind.Note, new ElementAttributes { Id = note.Place });
        note.Element = document.Leave(StructureKind.Note);
    }

    private void Show(LinePart part, TextStyle style, double left, double baseline, PdfColor color) =>
        _fonts.Show(part.Glyphs, style.Size, left + part.X, baseline, color, part.ActualText);
}
