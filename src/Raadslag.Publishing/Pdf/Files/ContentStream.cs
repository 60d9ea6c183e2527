namespace Raadslag.Publishing.Pdf.Files;

/// <summary>
/// What is drawn on one page, in points from its lower left corner (ISO 32000-1, 8 and 9). Colours, widths and fonts are
/// written when they change.
/// </summary>
internal sealed class ContentStream(PageRecorder? recorder = null)
{
    private readonly PdfBuffer _buffer = new();
    private PdfColor _fill;
    private PdfColor _stroke;
    private double _lineWidth;
    private PdfFont? _font;
    private double _size;

    public ReadOnlySpan<byte> Written => _buffer.Written;

    /// <summary>Makes the stream empty, for the next page.</summary>
    public void Clear()
    {
        _buffer.Clear();
        (_fill, _stroke, _lineWidth, _font, _size) = (default, default, 1, null, 0);
    }

    /// <summary>
    /// Glyphs on a line that begins at a point. After glyph <c>i</c> the pen is moved by <c>adjustments[i]</c>
    /// thousandths of the size, to the right where it is positive; none is moved where there are no adjustments.
    /// </summary>
    public ContentStream Glyphs(
        PdfFont font,
        double size,
        double x,
        double y,
        ReadOnlySpan<ushort> glyphs,
        ReadOnlySpan<short> adjustments
    )
    {
        recorder?.Glyphs(font, size, (x, y), glyphs, adjustments, _fill);
        _buffer.Raw("BT\n"u8);
        if (font != _font || size != _size)
        {
            _buffer.Name(font.Name).Raw(" "u8).Numbers(size).Raw("Tf\n"u8);
            (_font, _size) = (font, size);
        }

        _buffer.Numbers(x, y).Raw("Td\n[<"u8);
        for (var i = 0; i < glyphs.Length; i++)
        {
            _buffer.Hex(glyphs[i]);
            if (i < adjustments.Length && adjustments[i] != 0 && i < glyphs.Length - 1)
            {
                _buffer.Raw(">"u8).Whole(-adjustments[i]).Raw("<"u8);
            }
        }

        _buffer.Raw(">]TJ\nET\n"u8);
        return this;
    }

    /// <summary>The colour of letters and fills from here on.</summary>
    public ContentStream FillColor(PdfColor color)
    {
        if (color != _fill)
        {
            Color(color).Raw("rg\n"u8);
            _fill = color;
        }

        return this;
    }

    /// <summary>The colour of lines from here on.</summary>
    public ContentStream StrokeColor(PdfColor color)
    {
        if (color != _stroke)
        {
            Color(color).Raw("RG\n"u8);
            _stroke = color;
        }

        return this;
    }

    public ContentStream Line(double x1, double y1, double x2, double y2, double width)
    {
        recorder?.Lines([(x1, y1), (x2, y2)], width, _stroke);
        LineWidth(width);
        _buffer.Numbers(x1, y1).Raw("m "u8).Numbers(x2, y2).Raw("l S\n"u8);
        return this;
    }

    /// <summary>Lines from point to point.</summary>
    public ContentStream Lines(ReadOnlySpan<(double X, double Y)> points, double width)
    {
        recorder?.Lines(points, width, _stroke);
        LineWidth(width);
        for (var i = 0; i < points.Length; i++)
        {
            _buffer.Numbers(points[i].X, points[i].Y).Raw(i == 0 ? "m\n"u8 : "l\n"u8);
        }

        _buffer.Raw("S\n"u8);
        return this;
    }

    /// <summary>Lines from here on are dashes with space between; whole where the dashes are of no length.</summary>
    public ContentStream Dash(double on, double off)
    {
        _buffer.Raw("["u8);
        if (on > 0)
        {
            _buffer.Numbers(on, off);
        }

        _buffer.Raw("] 0 d\n"u8);
        return this;
    }

    /// <summary>A filled rectangle.</summary>
    public ContentStream Fill(PdfRectangle area)
    {
        recorder?.Fill(
            [(area.Left, area.Bottom), (area.Right, area.Bottom), (area.Right, area.Top), (area.Left, area.Top)],
            _fill
        );
        Path(area).Raw("f\n"u8);
        return this;
    }

    /// <summary>The outline of a rectangle.</summary>
    public ContentStream Outline(PdfRectangle area, double width)
    {
        recorder?.Outline(area, width, _stroke);
        LineWidth(width);
        Path(area).Raw("S\n"u8);
        return this;
    }

    /// <summary>A filled polygon.</summary>
    public ContentStream Fill(params ReadOnlySpan<(double X, double Y)> corners)
    {
        recorder?.Fill(corners, _fill);
        for (var i = 0; i < corners.Length; i++)
        {
            _buffer.Numbers(corners[i].X, corners[i].Y).Raw(i == 0 ? "m\n"u8 : "l\n"u8);
        }

        _buffer.Raw("f\n"u8);
        return this;
    }

    /// <summary>A picture that fills a rectangle.</summary>
    public ContentStream Picture(PdfPicture picture, string name, PdfRectangle area)
    {
        recorder?.Picture(picture, area);
        _buffer.Raw("q "u8).Numbers(area.Width, 0, 0, area.Height, area.Left, area.Bottom).Raw("cm "u8);
        _buffer.Name(name).Raw(" Do Q\n"u8);
        return this;
    }

    /// <summary>A drawing in its own measures, moved, scaled and turned by a matrix of six numbers.</summary>
    public ContentStream Drawing(string name, ReadOnlySpan<double> matrix)
    {
        _buffer.Raw("q "u8);
        foreach (var number in matrix)
        {
            _buffer.Exact(number).Raw(" "u8);
        }

        _buffer.Raw("cm "u8).Name(name).Raw(" Do Q\n"u8);
        return this;
    }

    /// <summary>What follows belongs to an element, under a number on this page.</summary>
    public void BeginMark(StructureKind kind, int mark) =>
        _buffer.Name(kind.ToString()).Raw("<</MCID "u8).Whole(mark).Raw(">>BDC\n"u8);

    /// <summary>As <see cref="BeginMark"/>, where what follows stands for a text.</summary>
    public void BeginActualText(string text, int mark) =>
        _buffer.Raw("/Span<</MCID "u8).Whole(mark).Raw("/ActualText<FEFF"u8).Utf16(text).Raw(">>>BDC\n"u8);

    public void BeginArtifact(ArtifactKind kind) =>
        _buffer.Raw(
            kind switch
            {
                ArtifactKind.Header => "/Artifact<</Type/Pagination/Subtype/Header/Attached[/Top]>>BDC\n"u8,
                ArtifactKind.Footer => "/Artifact<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>BDC\n"u8,
                ArtifactKind.Repeated => "/Artifact<</Type/Pagination>>BDC\n"u8,
                ArtifactKind.Layout => "/Artifact<</Type/Layout>>BDC\n"u8,
            }
        );

    /// <summary>Ends what was begun last.</summary>
    public void EndMarked() => _buffer.Raw("EMC\n"u8);

    private void LineWidth(double width)
    {
        if (width != _lineWidth)
        {
            _buffer.Numbers(width).Raw("w\n"u8);
            _lineWidth = width;
        }
    }

    private PdfBuffer Path(PdfRectangle area) =>
        _buffer.Numbers(area.Left, area.Bottom, area.Width, area.Height).Raw("re "u8);

    private PdfBuffer Color(PdfColor color) => _buffer.Numbers(color.Red / 255d, color.Green / 255d, color.Blue / 255d);
}
