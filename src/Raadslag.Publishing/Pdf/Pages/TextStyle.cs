using Raadslag.Publishing.Pdf.Files;
using Raadslag.Publishing.Pdf.Type;

namespace Raadslag.Publishing.Pdf.Pages;

/// <summary>How a kind of block is set; measures in points.</summary>
internal sealed record TextStyle(FontFamily Family, double Size, double Leading, double Above, double Below)
{
    public PdfColor Color { get; init; } = new(0x1F, 0x24, 0x2B);

    /// <summary>The cut of words that ask for none.</summary>
    public FontCut Cut { get; init; } = FontCut.Regular;

    /// <summary>
    /// Whether words are divided on lines of a width: not in headings, which are set in a cut of their own, nor on lines of few
    /// words.
    /// </summary>
    public bool DividesWords(double width) => Cut is FontCut.Regular && width > 15 * Size;

    /// <summary>The face of words in a cut; in a heading all are set in the heading's.</summary>
    public FontFace Face(FontCut cut) => new Typeface(Family, cut is FontCut.Regular ? Cut : cut).Face;
}
