namespace Raadslag.Publishing.Pdf.Files;

/// <summary>A font of a document, as the file sees it: a name on every page, and objects written at the end.</summary>
internal abstract class PdfFont(string name)
{
    /// <summary>The name in content streams, as <c>F1</c>; no other font of the document is called the same.</summary>
    public string Name { get; } = name;

    /// <summary>Writes the font; its dictionary is object <paramref name="number"/>.</summary>
    public abstract void Write(PdfObjects objects, int number);
}
