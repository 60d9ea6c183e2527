namespace Raadslag.Publishing.Pdf.Files;

/// <summary>Something that is an object of its own in a file, and is drawn on pages by its name.</summary>
internal abstract class PdfDrawing
{
    /// <summary>Writes it, and what it needs, under a number.</summary>
    public abstract void Write(PdfDocument document, int number);
}
