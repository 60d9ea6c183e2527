namespace Raadslag.Publishing.Pdf.Files;

/// <summary>
/// Is told what is drawn on pages as it is drawn, in points from the lower left corner of the page. What it is told and
/// what the file says come from the same calls.
/// </summary>
internal abstract class PageRecorder
{
    /// <summary>What follows is drawn on a new page.</summary>
    public abstract void BeginPage(double width, double height);

    /// <summary>As <see cref="ContentStream.Glyphs"/>.</summary>
    public abstract void Glyphs(
        PdfFont font,
        double size,
        (double X, double Y) start,
        ReadOnlySpan<ushort> glyphs,
        ReadOnlySpan<short> adjustments,
        PdfColor color
    );

    /// <summary>As <see cref="ContentStream.Lines"/>.</summary>
    public abstract void Lines(ReadOnlySpan<(double X, double Y)> points, double width, PdfColor color);

    /// <summary>A filled area.</summary>
    public abstract void Fill(ReadOnlySpan<(double X, double Y)> corners, PdfColor color);

    /// <summary>The outline of a rectangle.</summary>
    public abstract void Outline(PdfRectangle area, double width, PdfColor color);

    /// <summary>A picture that fills a rectangle.</summary>
    public abstract void Picture(PdfPicture picture, PdfRectangle area);
}
