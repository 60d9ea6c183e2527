using Raadslag.Publishing.Documents;
using Raadslag.Publishing.Pdf.Files;
using Raadslag.Publishing.Pdf.Type;

namespace Raadslag.Publishing.Pdf.Pages;

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

    /// <summary>How many pages from the first have neither head nor foot, as a cover.</summary>
    public int BarePages { get; init; }

    public TextStyle Body { get; init; } = new(FontFamily.Sans, 10.5, 15.5, 0, 8);

    public TextStyle Lead { get; init; } = new(FontFamily.Sans, 13, 18.5, 0, 12);

    public TextStyle Note { get; init; } = new(FontFamily.Sans, 9, 13, 0, 6) { Color = new(0x5A, 0x64, 0x70) };

    public TextStyle Cell { get; init; } = new(FontFamily.Sans, 9.5, 13, 5, 5);

    public IReadOnlyList<TextStyle> Headings { get; init; } =
    [
        new(FontFamily.Serif, 25, 30, 22, 14) { Cut = FontCut.SemiBold, Color = new(0x0B, 0x4F, 0x8A) },
        new(FontFamily.Serif, 15.5, 20, 20, 6) { Cut = FontCut.SemiBold, Color = new(0x0B, 0x4F, 0x8A) },
        new(FontFamily.Sans, 11, 15.5, 12, 3) { Cut = FontCut.SemiBold },
    ];

    /// <summary>What stands at the foot of a page and is referred to by a number.</summary>
    public TextStyle Footnote { get; init; } = new(FontFamily.Sans, 8.5, 12, 0, 2);

    /// <summary>Between the text and the footnotes.</summary>
    public double AboveNotes { get; init; } = 18;

    /// <summary>How far what is quoted stands from the left.</summary>
    public const double QuoteIndent = 16;

    public double TextHeight => Height - Top - Bottom;

    public double TextWidth => Width - Left - Right;

    /// <summary>The style of a council's documents.</summary>
    public static PageStyle Of(DocumentTemplate template, string runningHead)
    {
        var (heading, text) = (Family(template.HeadingFace), Family(template.TextFace));
        var style = new PageStyle { RunningHead = runningHead, LinkColor = Color(template.Links) };
        return style with
        {
            Body = style.Body with { Family = text },
            Lead = style.Lead with { Family = text },
            Note = style.Note with { Family = text },
            Footnote = style.Footnote with { Family = text },
            Cell = style.Cell with { Family = text },
            Headings =
            [
                style.Headings[0] with
                {
                    Family = heading,
                    Color = Color(template.Accent),
                },
                style.Headings[1] with
                {
                    Family = heading,
                    Color = Color(template.Accent),
                },
                style.Headings[2] with
                {
                    Family = text,
                },
            ],
        };
    }

    /// <summary>The same on a cover: larger, with more room.</summary>
    public PageStyle OfCover =>
        this with
        {
            Headings = [Headings[0] with { Size = 42, Leading = 48, Above = 0, Below = 10 }, .. Headings.Skip(1)],
            Lead = Lead with { Size = 19, Leading = 26, Below = 30 },
            Body = Body with { Size = 12, Leading = 20 },
            Note = Note with { Size = 10, Leading = 15 },
        };

    public TextStyle Paragraph(ParagraphStyle style) =>
        style switch
        {
            ParagraphStyle.Body or ParagraphStyle.Line => Body,
            ParagraphStyle.Lead => Lead,
            ParagraphStyle.Note => Note,
        };

    public TextStyle Heading(int level) => Headings[Math.Min(level, Headings.Count) - 1];

    /// <summary>The family of a face that a template can name.</summary>
    public static FontFamily Family(DocumentFace face) =>
        face switch
        {
            DocumentFace.PlexSans => FontFamily.Sans,
            DocumentFace.PlexSerif => FontFamily.Serif,
        };

    private static PdfColor Color(DocumentColor color) => new(color.Red, color.Green, color.Blue);
}
