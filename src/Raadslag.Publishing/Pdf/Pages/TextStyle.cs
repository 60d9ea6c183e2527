using Raadslag.Publishing.Pdf.Files;
using Raadslag.Publishing.Pdf.Type;

namespace Raadslag.Publishing.Pdf.Pages;

/// <summary>How a kind of block is set; measures in points.</summary>
internal sealed record TextStyle(FontFamily Family, double Size, double Leading, double Above, double Below)
{
    public PdfColor Color { get; init; } = new(0x1F, 0x24, 0x2B);

    /// <summary>The cut of words that ask for none.</summary>
    public FontCut Cut { get; init; } = FontCut.Regular;

    /// <summary>The face of words in a cut; in a heading all are set in the heading's.</summary>
    public FontFace Face(FontCut cut) => new Typeface(Family, cut is FontCut.Regular ? Cut : cut).Face;
}

/// <summary>The page and the styles of a document.</summary>
internal sealed record PageStyle
{
    public double Width { get; init; } = 595.28;

    public double Height { get; init; } = 841.89;

    public double Left { get; init; } = 76;

    public double Right { get; init; } = 76;

    public double Top { get; init; } = 86;

    public double Bottom { get; init; } = 80;

    public PdfColor LinkColor { get; init; } = new(0x0B, 0x4F, 0x8A);

    public PdfColor RuleColor { get; init; } = new(0xB8, 0xC2, 0xCC);

    public PdfColor HeadColor { get; init; } = new(0x5A, 0x64, 0x70);

    /// <summary>What stands over every page; empty for nothing.</summary>
    public string RunningHead { get; init; } = "";

    public TextStyle Body { get; init; } = new(FontFamily.Sans, 10.5, 15.5, 0, 8);

    public TextStyle Cell { get; init; } = new(FontFamily.Sans, 9.5, 13, 5, 5);

    public IReadOnlyList<TextStyle> Headings { get; init; } =
    [
        new(FontFamily.Serif, 25, 30, 0, 14) { Cut = FontCut.SemiBold, Color = new(0x0B, 0x4F, 0x8A) },
        new(FontFamily.Serif, 15.5, 20, 20, 6) { Cut = FontCut.SemiBold, Color = new(0x0B, 0x4F, 0x8A) },
        new(FontFamily.Sans, 11, 15.5, 12, 3) { Cut = FontCut.SemiBold },
    ];

    public double TextWidth => Width - Left - Right;

    public TextStyle Heading(int level) => Headings[Math.Min(level, Headings.Count) - 1];
}
