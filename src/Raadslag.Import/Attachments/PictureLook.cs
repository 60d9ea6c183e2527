using System.Buffers.Binary;

namespace Raadslag.Import.Attachments;

/// <summary>Walks through a picture's blocks to its end for its size; its pixels are not unpacked.</summary>
internal static class PictureLook
{
    // A wall map at 300 dots an inch has some 100 million; unpacked it takes 400 MB, and browsers give up near there.
    private const int MostPixels = 100_000_000;
    private const int LongestSide = 30_000;

    internal static Look IntoPng(ReadOnlySpan<byte> bytes)
    {
        var size = default(PictureSize?);
        var hasPixels = false;

        // length, name, content, checksum
        for (long at = 8; at + 12 <= bytes.Length; )
        {
            var chunk = bytes[(int)at..];
            var length = BinaryPrimitives.ReadUInt32BigEndian(chunk);
            var name = chunk[4..8];
            if (at + 12 + length > bytes.Length || (size is null && !name.SequenceEqual("IHDR"u8)))
            {
                break;
            }

            if (size is null)
            {
                if (length != 13)
                {
                    break;
                }

                size = SizeOf(
                    BinaryPrimitives.ReadUInt32BigEndian(chunk[8..]),
                    BinaryPrimitives.ReadUInt32BigEndian(chunk[12..])
                );
            }

            hasPixels |= name.SequenceEqual("IDAT"u8);
            if (name.SequenceEqual("IEND"u8))
            {
                return Judged(hasPixels ? size : null);
            }

            at += 12 + length;
        }

        return AttachmentRefusal.IsDamaged;
    }

    internal static Look IntoJpeg(ReadOnlySpan<byte> bytes)
    {
        var size = default(PictureSize?);
        for (var at = 2; at + 4 <= bytes.Length; )
        {
            var (mark, name) = (bytes[at], bytes[at + 1]);
            if (mark != 0xFF)
            {
                break;
            }

            // filling, and marks without content
            if (name is 0xFF or 0x01 or (>= 0xD0 and <= 0xD7))
            {
                at += name == 0xFF ? 1 : 2;
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            // the pixels begin; they last to the mark of the end
            if (name == 0xDA)
            {
                return Judged(bytes[at..].LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]) > 0 ? size : null);
            }

            var isFrame = name is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
            if (isFrame && length >= 8 && at + 9 <= bytes.Length)
            {
                size = SizeOf(
                    BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]),
                    BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..])
                );
            }

            at += 2 + length;
        }

        return AttachmentRefusal.IsDamaged;
    }

    internal static Look IntoGif(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 13)
        {
            return AttachmentRefusal.IsDamaged;
        }

        var size = SizeOf(
            BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]),
            BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..])
        );
        var at = 13 + ColorsIn(bytes[10]);
        var hasPixels = false;
        while (at < bytes.Length)
        {
            switch (bytes[at])
            {
                case 0x3B:
                    return Judged(hasPixels ? size : null);
                case 0x21:
                    at = PastBlocks(bytes, at + 2);
                    break;
                case 0x2C when at + 10 <= bytes.Length:
                    hasPixels = true;
                    at = PastBlocks(bytes, at + 11 + ColorsIn(bytes[at + 9]));
                    break;
                default:
                    return AttachmentRefusal.IsDamaged;
            }
        }

        return AttachmentRefusal.IsDamaged;
    }

    internal static Look IntoWebP(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 30 || BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]) + 8L > bytes.Length)
        {
            return AttachmentRefusal.IsDamaged;
        }

        var name = bytes[12..16];
        var content = bytes[20..];
        if (name.SequenceEqual("VP8X"u8))
        {
            return Judged(SizeOf(1 + Three(content[4..]), 1 + Three(content[7..])));
        }

        if (name.SequenceEqual("VP8L"u8) && content[0] == 0x2F)
        {
            var sides = BinaryPrimitives.ReadUInt32LittleEndian(content[1..]);
            return Judged(SizeOf(1 + (sides & 0x3FFF), 1 + ((sides >> 14) & 0x3FFF)));
        }

        return name.SequenceEqual("VP8 "u8) && content[3..6].SequenceEqual((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A])
            ? Judged(
                SizeOf(
                    BinaryPrimitives.ReadUInt16LittleEndian(content[6..]) & 0x3FFFu,
                    BinaryPrimitives.ReadUInt16LittleEndian(content[8..]) & 0x3FFFu
                )
            )
            : AttachmentRefusal.IsDamaged;
    }

    private static Look Judged(PictureSize? size) =>
        size switch
        {
            null or { Width: 0 } or { Height: 0 } => AttachmentRefusal.IsDamaged,
            { Width: > LongestSide } or { Height: > LongestSide } => AttachmentRefusal.HasTooManyPixels,
            { } known when (long)known.Width * known.Height > MostPixels => AttachmentRefusal.HasTooManyPixels,
            { } known => Look.Found(known),
        };

    private static PictureSize SizeOf(uint width, uint height) =>
        new((int)Math.Min(width, int.MaxValue), (int)Math.Min(height, int.MaxValue));

    // a table of 2 to 256 colors of three bytes, where the flags say that there is one
    private static int ColorsIn(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);

    private static int PastBlocks(ReadOnlySpan<byte> bytes, int at)
    {
        while (at < bytes.Length && bytes[at] != 0)
        {
            at += 1 + bytes[at];
        }

        return at + 1;
    }

    private static uint Three(ReadOnlySpan<byte> bytes) => bytes[0] | ((uint)bytes[1] << 8) | ((uint)bytes[2] << 16);
}
