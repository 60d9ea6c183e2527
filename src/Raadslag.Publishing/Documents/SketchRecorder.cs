using System.Globalization;
using System.Text;
using Raadslag.Publishing.Pdf.Files;
using Raadslag.Publishing.Pdf.Type;

namespace Raadslag.Publishing.Documents;

/// <summary>Draws pages as SVG while they are set.</summary>
internal sealed class SketchRecorder : PageRecorder
{
    private const int SemiBold = 600;

    private readonly List<(double Width, double Height, StringBuilder Drawing)> _pages = [];

    public IReadOnlyList<PageSketch> Pages =>
        [.. _pages.Select(page => new PageSketch(page.Width, page.Height, page.Drawing.ToString()))];

    private StringBuilder Drawing => _pages[^1].Drawing;

    public override void BeginPage(double width, double height) => _pages.Add((width, height, new StringBuilder()));

    public override void Glyphs(
        PdfFont font,
        double size,
        (double X, double Y) start,
        ReadOnlySpan<ushort> glyphs,
        ReadOnlySpan<short> adjustments,
        PdfColor color
    )
    {
        var face = ((EmbeddedFont)font).Face;
        var (x, width) = (start.X, 0d);
        var (text, spaces) = (new StringBuilder(), 0d);
        for (var i = 0; i < glyphs.Length; i++)
        {
            var step = (face.Advance(glyphs[i]) + (i < adjustments.Length ? adjustments[i] : 0)) * size / 1000;
            var letter = new Rune(face.Characters.Letter(glyphs[i]));
            // spaces at the ends are room, not letters: browsers drop them
            if (letter.Value == ' ')
            {
                (x, spaces) = text.Length == 0 ? (x + step, 0) : (x, spaces + step);
                continue;
            }

            text.Append(spaces > 0 ? " " : "").Append(letter);
            (width, spaces) = (width + spaces + step, 0);
        }

        if (text.Length > 0)
        {
            Text(face, size, (x, start.Y), text.ToString(), width, color);
        }
    }

    public override void Lines(ReadOnlySpan<(double X, double Y)> points, double width, PdfColor color)
    {
        Append($"<path fill=\"none\" stroke=\"{Hex(color)}\" stroke-width=\"{width:0.##}\" d=\"");
        Path(points);
        Append($"\"/>");
    }

    public override void Fill(ReadOnlySpan<(double X, double Y)> corners, PdfColor color)
    {
        Append($"<path fill=\"{Hex(color)}\" d=\"");
        Path(corners);
        Append($"Z\"/>");
    }

    public override void Outline(PdfRectangle area, double width, PdfColor color) =>
        Append($"<rect x=\"{area.Left:0.##}\" y=\"{Flip(area.Top):0.##}\" width=\"{area.Width:0.##}\"")
            .Append(Invariant($" height=\"{area.Height:0.##}\" fill=\"none\" stroke=\"{Hex(color)}\""))
            .Append(Invariant($" stroke-width=\"{width:0.##}\"/>"));

    public override void Picture(PdfPicture picture, PdfRectangle area) =>
        Append($"<image x=\"{area.Left:0.##}\" y=\"{Flip(area.Top):0.##}\" width=\"{area.Width:0.##}\"")
            .Append(Invariant($" height=\"{area.Height:0.##}\" preserveAspectRatio=\"none\""))
            .Append(Invariant($" href=\"data:{picture.MediaType};base64,"))
            .Append(Convert.ToBase64String(picture.File.Span))
            .Append("\"/>");

    // the length is said, so that a line is as long as in the document whatever the reader's letters are
    private void Text(FontFace face, double size, (double X, double Y) at, string text, double width, PdfColor color)
    {
        var isSerif = face.Name.Contains("Serif", StringComparison.Ordinal);
        Append($"<text x=\"{at.X:0.##}\" y=\"{Flip(at.Y):0.##}\" font-size=\"{size:0.##}\" fill=\"{Hex(color)}\"");
        Append($" font-family=\"{(isSerif ? PageSketch.Serif : PageSketch.Sans)}\"");
        Append($"{(face.Weight >= SemiBold ? " font-weight=\"600\"" : "")}");
        Append($"{(face.ItalicAngle != 0 ? " font-style=\"italic\"" : "")}");
        Append($"{(text.Length > 1 ? Invariant($" textLength=\"{width:0.##}\"") : "")}");
        Append($">{Markup.Encode(text)}</text>");
    }

    private void Path(ReadOnlySpan<(double X, double Y)> points)
    {
        for (var i = 0; i < points.Length; i++)
        {
            Append($"{(i == 0 ? 'M' : 'L')}{points[i].X:0.##} {Flip(points[i].Y):0.##}");
        }
    }

    private double Flip(double y) => _pages[^1].Height - y;

    private StringBuilder Append(FormattableString svg) => Drawing.Append(Invariant(svg));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Hex(PdfColor color) => $"#{color.Red:X2}{color.Green:X2}{color.Blue:X2}";
}
