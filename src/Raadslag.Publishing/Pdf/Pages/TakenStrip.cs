using Raadslag.Publishing.Pdf.Files;
using Raadslag.Publishing.Pdf.Taking;
using Raadslag.Publishing.Pdf.Type;

namespace Raadslag.Publishing.Pdf.Pages;

/// <summary>Where pages of another file come in: after the page that has it.</summary>
internal sealed class TakenStrip(Block.TakenPages taken) : Strip(0)
{
    public Block.TakenPages Taken { get; } = taken;

    public override void Draw(PageFlow flow) { }
}

/// <summary>Draws pages of another file, each with the number it has in this one.</summary>
internal sealed class TakenDrawer(PageFlow flow)
{
    private const double Size = 8;
    private const double FromEdge = 12;
    private const double Margin = 3;

    private static readonly PdfColor White = new(255, 255, 255);

    public void Draw(Block.TakenPages taken)
    {
        for (var i = 0; i < taken.Pages.Count; i++)
        {
            var page = taken.Pages[i];
            var foot = flow.NextPage(page.Width, page.Height);
            DrawContent(page, PagePhrases.TakenPage(taken.Name, i + 1, taken.Pages.Count));
            DrawFoot(foot);
        }
    }

    // not a figure where there are words: a figure's alternative text is read in their place
    private void DrawContent(TakenPage page, string alternative)
    {
        var document = flow.Document;
        var kind = page.HasText ? StructureKind.P : StructureKind.Figure;
        var bounds = new PdfRectangle(0, 0, page.Width, page.Height);
        document.Begin(
            kind,
            page.HasText ? null : new ElementAttributes { Alternative = alternative, Bounds = bounds }
        );
        foreach (var drawing in page.Drawings)
        {
            drawing.Draw(document);
        }

        document.End(kind);
        foreach (var link in page.Links)
        {
            document.Begin(StructureKind.Link);
            document.Page.LinkTo(link.Area, link.Address, link.Address.OriginalString);
            document.End(StructureKind.Link);
        }
    }

    // on white, as nobody knows what is below it
    private void DrawFoot(string text)
    {
        var page = flow.Document.Page;
        var width = GlyphRun.Of(flow.Style.Body.Face(FontCut.Regular), text).Width(Size);
        page.BeginArtifact(ArtifactKind.Footer);
        var plate = new PdfRectangle(FromEdge - Margin, FromEdge - Margin, width + (2 * Margin), Size + Margin + 1);
        page.Draw().FillColor(White).Fill(plate);
        flow.Lines.DrawPlain(text, Size, FromEdge, FromEdge, flow.Style.HeadColor);
        page.EndArtifact();
    }
}
