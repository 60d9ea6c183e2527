using Raadslag.Publishing.Pdf.Files;

namespace Raadslag.Publishing.Pdf.Pages;

/// <summary>A picture.</summary>
internal sealed class FigureStrip(PdfPicture picture, string alternative, PdfRectangle place) : Strip(place.Height)
{
    public override void Draw(PageFlow flow)
    {
        var area = place with { Bottom = flow.Y - Height };
        if (alternative.Length == 0)
        {
            flow.Document.Page.BeginArtifact(ArtifactKind.Layout);
            flow.Document.Page.Draw().Picture(picture, flow.Document.Name(picture), area);
            flow.Document.Page.EndArtifact();
            return;
        }

        flow.Document.Begin(StructureKind.Figure, new ElementAttributes { Alternative = alternative, Bounds = area });
        flow.Document.Page.Draw().Picture(picture, flow.Document.Name(picture), area);
        flow.Document.End(StructureKind.Figure);
    }
}
