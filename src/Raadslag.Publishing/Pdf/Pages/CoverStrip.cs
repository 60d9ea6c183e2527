using Raadslag.Publishing.Pdf.Files;

namespace Raadslag.Publishing.Pdf.Pages;

/// <summary>The room above a title on a cover, with a bar at its end that leads the eye to it.</summary>
internal sealed class CoverStrip(double toBar, double left, PdfColor color) : Strip(toBar + BarHeight + BelowBar)
{
    /// <summary>From the upper edge of the text to the bar.</summary>
    public const double ToBar = 244;

    private const double BarWidth = 64;
    private const double BarHeight = 5;
    private const double BelowBar = 24;

    public override void Draw(PageFlow flow)
    {
        flow.Document.Page.BeginArtifact(ArtifactKind.Layout);
        var bar = new PdfRectangle(left, flow.Y - toBar - BarHeight, BarWidth, BarHeight);
        flow.Document.Page.Draw().FillColor(color).Fill(bar);
        flow.Document.Page.EndArtifact();
    }
}
