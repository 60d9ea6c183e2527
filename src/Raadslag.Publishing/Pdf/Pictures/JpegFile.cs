using System.Buffers.Binary;
using Raadslag.Publishing.Pdf.Files;

namespace Raadslag.Publishing.Pdf.Pictures;

/// <summary>
/// Reads what a JPEG says of itself (ITU-T T.81, annex B). The picture is kept as it is, without what cameras and programs
/// write beside it: where it was taken, by whom and with what.
/// </summary>
internal static class JpegFile
{
    private const int StartOfScan = 0xDA;

    public static PictureRead Read(ReadOnlySpan<byte> file)
    {
        var kept = new PdfBuffer().Raw(file[..2]);
        var frame = default(ReadOnlySpan<byte>);
        var at = 2;
        while (at + 4 <= file.Length && file[at] == 0xFF)
        {
            var marker = file[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            var end = at + 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
            if (end > file.Length || end < at + 4)
            {
                break;
            }

            if (IsFrame(marker))
            {
                if (marker is not (0xC0 or 0xC1 or 0xC2))
                {
                    return new PictureRead.Refused(PictureRefusal.RareJpeg);
                }

                frame = file[(at + 4)..end];
            }

            if (marker == StartOfScan)
            {
                return Picture(frame, kept.Raw(file[at..]).Written);
            }

            if (IsKept(marker))
            {
                kept.Raw(file[at..end]);
            }

            at = end;
        }

        return new PictureRead.Refused(PictureRefusal.Damaged);
    }

    private static PictureRead Picture(ReadOnlySpan<byte> frame, ReadOnlySpan<byte> data)
    {
        if (frame.Length < 6 || data.LastIndexOf([(byte)0xFF, (byte)0xD9]) < 0)
        {
            return new PictureRead.Refused(PictureRefusal.Damaged);
        }

        var height = BinaryPrimitives.ReadUInt16BigEndian(frame[1..]);
        var width = BinaryPrimitives.ReadUInt16BigEndian(frame[3..]);
        var picture = data.ToArray();
        return (frame[0], frame[5]) switch
        {
            (_, 4) => new PictureRead.Refused(PictureRefusal.FourColors),
            (8, 1 or 3) => PictureFile.RefuseSize(width, height)
                ?? new PictureRead.Picture(
                    new PdfPicture(width, height, isGrey: frame[5] == 1, isJpeg: true, picture, picture)
                ),
            _ => new PictureRead.Refused(PictureRefusal.RareJpeg),
        };
    }

    // C4, C8 and CC are tables among the frames
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    // of what programs add only that which says how colors are coded: JFIF and Adobe's mark
    private static bool IsKept(byte marker) => marker is not (>= 0xE1 and <= 0xED or 0xEF or 0xFE);
}
