using Raadslag.Publishing.Pdf.Files;

namespace Raadslag.Publishing.Pdf.Type;

/// <summary>The fonts of a document, each embedded once; draws text on its pages.</summary>
internal sealed class DocumentFonts(PdfDocument document)
{
    private readonly Dictionary<FontFace, EmbeddedFont> _fonts = [];

    /// <summary>
    /// Draws a text whose line begins at a point of the page, in the element that is open or the artifact.
    /// </summary>
    /// <param name="run">The text.</param>
    /// <param name="size">In points.</param>
    /// <param name="x">From the left edge of the page.</param>
    /// <param name="y">The base line, from the lower edge.</param>
    /// <param name="color">The letters' colour.</param>
    /// <param name="actualText">What is read instead, where the letters are not the text: a divided word.</param>
    public void Show(GlyphRun run, double size, double x, double y, PdfColor color, string? actualText = null)
    {
        if (run.Glyphs.IsEmpty)
        {
            return;
        }

        var font = Font(run.Face);
        font.Use(run.Glyphs);
        if (actualText is not null)
        {
            document.Page.BeginActualText(actualText);
        }

        document.Page.Draw().FillColor(color).Glyphs(font, size, x, y, run.Glyphs, run.Kerning);
        document.Page.EndActualText();
    }

    private EmbeddedFont Font(FontFace face)
    {
        if (!_fonts.TryGetValue(face, out var font))
        {
            font = new EmbeddedFont($"F{_fonts.Count + 1}", face);
            _fonts.Add(face, font);
            document.Add(font);
        }

        return font;
    }
}
