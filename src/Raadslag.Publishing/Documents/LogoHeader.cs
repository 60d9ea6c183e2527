using System.Buffers.Binary;

namespace Raadslag.Publishing.Documents;

/// <summary>What a picture's file says of it before its pixels begin.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="MediaType">"image/png" or "image/jpeg".</param>
/// <param name="IsForPrinters">Whether its colours are those of printing inks.</param>
public readonly record struct LogoHeader(int Width, int Height, string MediaType, bool IsForPrinters)
{
    private const int Inks = 4;

    private static ReadOnlySpan<byte> PngSignature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Reads the head of a PNG or JPEG file; null when it is neither, or ends too soon.</summary>
    public static LogoHeader? Of(ReadOnlySpan<byte> file) =>
        file.StartsWith(PngSignature) ? OfPng(file)
        : file is [0xFF, 0xD8, 0xFF, ..] ? OfJpeg(file)
        : null;

    private static LogoHeader? OfPng(ReadOnlySpan<byte> file)
    {
        // the first chunk is the head, and the last one says that it is
        if (file.LastIndexOf("IEND"u8) < 33 || !file[12..16].SequenceEqual("IHDR"u8))
        {
            return null;
        }

        var (width, height) = (Side(file[16..]), Side(file[20..]));
        return width > 0 && height > 0 ? new LogoHeader(width, height, "image/png", IsForPrinters: false) : null;
    }

    private static LogoHeader? OfJpeg(ReadOnlySpan<byte> file)
    {
        for (var at = 2; at + 10 <= file.Length && file[at] == 0xFF; )
        {
            var mark = file[at + 1];
            if (mark == 0xFF)
            {
                at++;
                continue;
            }

            // a frame's head; the other marks of the row are tables
            if (mark is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                var (height, width) = (Short(file[(at + 5)..]), Short(file[(at + 7)..]));
                var isWhole = file.LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]) > at;
                return isWhole && width > 0 && height > 0
                    ? new LogoHeader(width, height, "image/jpeg", file[at + 9] == Inks)
                    : null;
            }

            at += 2 + Short(file[(at + 2)..]);
        }

        return null;
    }

    private static int Short(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16BigEndian(bytes);

    // what does not fit is larger than anything that is allowed
    private static int Side(ReadOnlySpan<byte> bytes) =>
        (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(bytes), int.MaxValue);
}
