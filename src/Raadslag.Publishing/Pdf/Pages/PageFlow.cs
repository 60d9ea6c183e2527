using Raadslag.Publishing.Pdf.Files;
using Raadslag.Publishing.Pdf.Type;

namespace Raadslag.Publishing.Pdf.Pages;

/// <summary>Where on its pages a document has come to, and what stands around the text of each.</summary>
internal sealed class PageFlow(PdfDocument document, PageStyle style)
{
    private readonly DocumentFonts _fonts = new(document);
    private int _page;

    public PdfDocument Document { get; } = document;

    public PageStyle Style { get; } = style;

    /// <summary>The upper edge of what is set next, from the lower edge of the page.</summary>
    public double Y { get; private set; }

    /// <summary>The height that is left on this page.</summary>
    public double Room => Y - Style.Bottom;

    public bool IsAtTop => Y >= Style.Height - Style.Top;

    public void Advance(double height) => Y -= height;

    /// <summary>Space between blocks, of which there is none at the top of a page.</summary>
    public void Space(double height) => Y -= IsAtTop ? 0 : height;

    public void NextPage()
    {
        Document.BeginPage(Style.Width, Style.Height);
        _page++;
        Y = Style.Height - Style.Top;
        if (_page <= Style.BarePages)
        {
            return;
        }

        if (Style.RunningHead.Length > 0)
        {
            Document.Page.BeginArtifact(ArtifactKind.Header);
            Around(Style.RunningHead, Style.Left, Style.Height - 46);
            var rule = Document.Page.Draw().StrokeColor(Style.RuleColor);
            rule.Line(Style.Left, Style.Height - 54, Style.Width - Style.Right, Style.Height - 54, 0.5);
            Document.Page.EndArtifact();
        }

        Document.Page.BeginArtifact(ArtifactKind.Footer);
        Around($"Side {_page}", Style.Left, 44);
        Document.Page.EndArtifact();
    }

    /// <summary>Sets a line whose upper edge is at <see cref="Y"/>, and goes below it.</summary>
    public void Set(SetLine line, TextStyle text, double left)
    {
        Draw(line, text, left, Y);
        Advance(text.Leading);
    }

    /// <summary>Draws a line whose upper edge is at a height; links become elements of their own.</summary>
    public void Draw(SetLine line, TextStyle text, double left, double top)
    {
        var baseline = top - ((text.Leading + (text.Size * 0.7)) / 2);
        foreach (var part in line.Parts)
        {
            if (part.Run is { Link: null, Place: null })
            {
                _fonts.Show(part.Glyphs, text.Size, left + part.X, baseline, text.Color, part.ActualText);
                continue;
            }

            Document.Begin(StructureKind.Link);
            _fonts.Show(part.Glyphs, text.Size, left + part.X, baseline, Style.LinkColor, part.ActualText);
            var area = new PdfRectangle(left + part.X, top - text.Leading, part.Width, text.Leading);
            if (part.Run.Link is { } address)
            {
                Document.Page.LinkTo(area, address, part.Run.Text);
            }
            else if (part.Run.Place is { } place)
            {
                Document.Page.LinkToPlace(area, place, part.Run.Text);
            }

            Document.End(StructureKind.Link);
        }
    }

    private void Around(string text, double left, double y) =>
        _fonts.Show(GlyphRun.Of(Style.Body.Face(FontCut.Regular), text), 8.5, left, y, Style.HeadColor);
}
