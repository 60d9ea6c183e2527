namespace Raadslag.Publishing.Pdf.Files;

/// <summary>The standard structure types that documents here are made of (ISO 32000-1, 14.8.4).</summary>
internal enum StructureKind
{
    Document,
    Part,
    Sect,
    Div,
    BlockQuote,
    Caption,
    TOC,
    TOCI,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    P,
    L,
    LI,
    Lbl,
    LBody,
    Table,
    THead,
    TBody,
    TFoot,
    TR,
    TH,
    TD,
    Span,
    Reference,
    Note,
    Link,
    Figure,
}

/// <summary>What a header cell is the head of.</summary>
internal enum HeaderScope
{
    Row,
    Column,
    Both,
}

/// <summary>What stands before the items of a list.</summary>
internal enum ListNumbering
{
    None,
    Disc,
    Circle,
    Square,
    Decimal,
    UpperRoman,
    LowerRoman,
    UpperAlpha,
    LowerAlpha,
}

/// <summary>What is printed beside the document's text and is not read aloud.</summary>
internal enum ArtifactKind
{
    /// <summary>The running head.</summary>
    Header,

    /// <summary>The foot, with the number of the page.</summary>
    Footer,

    /// <summary>A table's head, repeated where the table goes on.</summary>
    Repeated,

    /// <summary>Rules, fills and ornaments.</summary>
    Layout,
}

/// <summary>What is said of an element besides its kind.</summary>
internal sealed record ElementAttributes
{
    /// <summary>What a figure shows, in words.</summary>
    public string? Alternative { get; init; }

    /// <summary>The text that what is drawn stands for.</summary>
    public string? ActualText { get; init; }

    /// <summary>What an abbreviation is short for.</summary>
    public string? Expansion { get; init; }

    /// <summary>The language, where it is another than the document's.</summary>
    public string? Language { get; init; }

    /// <summary>A name that no other element has; notes must have one.</summary>
    public string? Id { get; init; }

    public HeaderScope? Scope { get; init; }

    public int ColumnSpan { get; init; } = 1;

    public int RowSpan { get; init; } = 1;

    public ListNumbering? Numbering { get; init; }

    /// <summary>Where on its page a figure is.</summary>
    public PdfRectangle? Bounds { get; init; }
}

/// <summary>A rectangle in points, measured from the lower left corner of the page.</summary>
internal readonly record struct PdfRectangle(double Left, double Bottom, double Width, double Height)
{
    public double Right => Left + Width;

    public double Top => Bottom + Height;
}

/// <summary>A colour in sRGB.</summary>
internal readonly record struct PdfColor(byte Red, byte Green, byte Blue)
{
    public static PdfColor Black => default;
}
