namespace Raadslag.Publishing.Pdf.Pictures;

/// <summary>Reads files of pictures, whoever they come from.</summary>
internal static class PictureFile
{
    /// <summary>More than a page has at 600 points to the inch.</summary>
    public const long MostPoints = 36_000_000;

    public static PictureRead Read(ReadOnlyMemory<byte> file) =>
        file.Span switch
        {
            [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, ..] => PngFile.Read(file),
            [0xFF, 0xD8, 0xFF, ..] => JpegFile.Read(file.Span),
            _ => new PictureRead.Refused(PictureRefusal.NotAPicture),
        };

    internal static PictureRead? RefuseSize(long width, long height) =>
        (width, height) switch
        {
            (<= 0, _) or (_, <= 0) => new PictureRead.Refused(PictureRefusal.Damaged),
            _ when Math.Max(width, height) > MostPoints || width * height > MostPoints => new PictureRead.Refused(
                PictureRefusal.TooLarge
            ),
            _ => null,
        };
}
