namespace Raadslag.Publishing.Pdf.Checking;

/// <summary>The graphics state, as far as rules ask for it (ISO 32000-1, 8.4).</summary>
internal sealed record PdfGraphics
{
    internal PdfMatrix Matrix { get; init; } = PdfMatrix.Identity;

    internal PdfBox Clip { get; init; } = PdfBox.Everything;

    /// <summary>Whether the clip is a rectangle and nothing is half transparent, so that what is painted is what is seen.</summary>
    internal bool IsPlain { get; init; } = true;

    internal PdfColorSpace FillSpace { get; init; } = PdfColorSpace.Gray;

    internal PdfColor? Fill { get; init; } = PdfColor.Black;

    internal PdfFont? Font { get; init; }

    internal double FontSize { get; init; }

    internal double Leading { get; init; }

    internal int RenderMode { get; init; }

    internal PdfColor? SeenFill => IsPlain ? Fill : null;
}
