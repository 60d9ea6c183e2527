using Raadslag.Publishing.Pdf.Checking;
using Raadslag.Publishing.Pdf.Files;

namespace Raadslag.Publishing.Pdf.Taking;

/// <summary>A page of another file, as it is seen there: upright, and in points.</summary>
/// <param name="Width">As it is seen.</param>
/// <param name="Height">As it is seen.</param>
internal sealed record TakenPage(double Width, double Height)
{
    /// <summary>Whether it has fonts, and so can be read; a scanned page has none.</summary>
    public required bool HasText { get; init; }

    /// <summary>What is drawn on it, the lowest first.</summary>
    public required IReadOnlyList<TakenDrawing> Drawings { get; init; }

    /// <summary>What on it leads out of the file.</summary>
    public required IReadOnlyList<TakenLink> Links { get; init; }
}

/// <summary>An area of a page that leads to an address.</summary>
internal sealed record TakenLink(PdfRectangle Area, Uri Address);

/// <summary>A drawing of another file: the content of a page, or what an annotation looks like.</summary>
internal sealed class TakenDrawing(TakenObjects objects, CosStream form, PdfMatrix matrix) : PdfDrawing
{
    /// <summary>Draws it on the page; whatever it does to the state of drawing ends with it.</summary>
    public void Draw(PdfDocument document)
    {
        var name = document.Name(this);
        document.Page.Draw().Drawing(name, [matrix.A, matrix.B, matrix.C, matrix.D, matrix.E, matrix.F]);
    }

    public override void Write(PdfDocument document, int number) => objects.Write(document, number, form);
}
