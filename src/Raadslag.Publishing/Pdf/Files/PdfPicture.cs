namespace Raadslag.Publishing.Pdf.Files;

/// <summary>A picture of a document: its points from the upper left corner, row by row, or a JPEG as it is.</summary>
/// <param name="width">In points of the picture.</param>
/// <param name="height">In points of the picture.</param>
/// <param name="isGrey">Whether a point is one byte and not three.</param>
/// <param name="isJpeg">Whether the data are a JPEG.</param>
/// <param name="data">The points, or the JPEG.</param>
/// <param name="file">The picture as a file of its own: PNG, or the JPEG.</param>
internal sealed class PdfPicture(
    int width,
    int height,
    bool isGrey,
    bool isJpeg,
    ReadOnlyMemory<byte> data,
    ReadOnlyMemory<byte> file
) : PdfDrawing
{
    // a screen's point is three quarters of a point of print
    private const double PointOfScreen = 0.75;

    public int Width { get; } = width;

    public int Height { get; } = height;

    public bool IsGrey { get; } = isGrey;

    public bool IsJpeg { get; } = isJpeg;

    public ReadOnlyMemory<byte> Data { get; } = data;

    public ReadOnlyMemory<byte> File { get; } = file;

    /// <summary>Its size in points where it may be so large and no larger, and no larger than on a screen unless asked.</summary>
    public (double Width, double Height) Within((double Width, double Height) most, bool isEnlarged = false)
    {
        var fit = Math.Min(most.Width / Width, most.Height / Height);
        var scale = isEnlarged ? fit : Math.Min(PointOfScreen, fit);
        return (Width * scale, Height * scale);
    }

    public string MediaType => IsJpeg ? "image/jpeg" : "image/png";

    public override void Write(PdfDocument document, int number)
    {
        var entries = new PdfBuffer().Raw("/Type/XObject/Subtype/Image/Width "u8).Whole(Width);
        entries.Raw("/Height "u8).Whole(Height).Raw("/BitsPerComponent 8"u8);
        entries.Raw(IsGrey ? "/ColorSpace/DeviceGray"u8 : "/ColorSpace/DeviceRGB"u8);
        if (IsJpeg)
        {
            document.Objects.PlainStream(number, entries.Raw("/Filter/DCTDecode"u8).Written, Data.Span);
        }
        else
        {
            document.Objects.Stream(number, entries.Written, Data.Span);
        }
    }
}
