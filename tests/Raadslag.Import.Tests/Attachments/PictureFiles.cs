using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Raadslag.Import.Tests.Attachments;

/// <summary>Small pictures written by hand; all of them can be shown.</summary>
internal static class PictureFiles
{
    internal static byte[] Png(int width, int height)
    {
        using var packed = new MemoryStream();
        using (var packing = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            // one bit for a pixel, and a byte before each row
            packing.Write(new byte[Math.Min(1_000_000, height * (1 + ((width + 7) / 8)))]);
        }

        byte[] sides = [.. Big(width), .. Big(height)];
        return
        [
            0x89,
            .. "PNG\r\n"u8,
            0x1A,
            0x0A,
            .. Chunk("IHDR", [.. sides, 1, 0, 0, 0, 0]),
            .. Chunk("IDAT", packed.ToArray()),
            .. Chunk("IEND", []),
        ];
    }

    /// <summary>A gray picture of eight times eight pixels whose frame says other sides.</summary>
    internal static byte[] Jpeg(ushort width, ushort height, string? comment = null)
    {
        var note = Encoding.ASCII.GetBytes(comment ?? "");
        byte[] codes = [0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        return
        [
            0xFF,
            0xD8,
            0xFF,
            0xFE,
            .. Big((ushort)(2 + note.Length)),
            .. note,
            0xFF,
            0xDB,
            0,
            67,
            0,
            .. Enumerable.Repeat((byte)1, 64),
            0xFF,
            0xC0,
            0,
            11,
            8,
            .. Big(height),
            .. Big(width),
            1,
            1,
            0x11,
            0,
            0xFF,
            0xC4,
            0,
            20,
            0x00,
            .. codes,
            0xFF,
            0xC4,
            0,
            20,
            0x10,
            .. codes,
            0xFF,
            0xDA,
            0,
            8,
            1,
            1,
            0x00,
            0,
            63,
            0,
            0x3F,
            0xFF,
            0xD9,
        ];
    }

    internal static byte[] Gif(ushort width, ushort height) =>
        [
            .. "GIF89a"u8,
            .. Little(width),
            .. Little(height),
            0x80,
            0,
            0,
            0,
            0,
            0,
            255,
            255,
            255,
            0x21,
            0xF9,
            4,
            0,
            0,
            0,
            0,
            0,
            0x2C,
            0,
            0,
            0,
            0,
            1,
            0,
            1,
            0,
            0,
            2,
            2,
            0x44,
            0x01,
            0,
            0x3B,
        ];

    internal static byte[] WebPLossless(int width, int height)
    {
        var sides = (uint)(width - 1) | ((uint)(height - 1) << 14);
        return WebP("VP8L", [0x2F, .. BitConverter.GetBytes(sides), 0x07, 0x10, 0x11, 0x11, 0x88, 0x88, 0x08]);
    }

    internal static byte[] WebPLossy(ushort width, ushort height) =>
        WebP("VP8 ", [0x30, 1, 0, 0x9D, 0x01, 0x2A, .. Little(width), .. Little(height), .. new byte[8]]);

    internal static byte[] WebPExtended(int width, int height) =>
        WebP("VP8X", [0, 0, 0, 0, .. BitConverter.GetBytes(width - 1)[..3], .. BitConverter.GetBytes(height - 1)[..3]]);

    private static byte[] WebP(string name, byte[] content) =>
        [
            .. "RIFF"u8,
            .. BitConverter.GetBytes(12 + content.Length),
            .. "WEBP"u8,
            .. Encoding.ASCII.GetBytes(name),
            .. BitConverter.GetBytes(content.Length),
            .. content,
        ];

    private static byte[] Chunk(string name, byte[] content)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. content];
        return [.. Big(content.Length), .. named, .. Big(unchecked((int)~Checksum(named)))];
    }

    private static uint Checksum(byte[] bytes)
    {
        var sum = uint.MaxValue;
        foreach (var value in bytes)
        {
            sum ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum & 1) == 1 ? (sum >> 1) ^ 0xEDB88320 : sum >> 1;
            }
        }

        return sum;
    }

    private static byte[] Big(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }

    private static byte[] Big(ushort number) => [(byte)(number >> 8), (byte)(number & 0xFF)];

    private static byte[] Little(ushort number) => [(byte)(number & 0xFF), (byte)(number >> 8)];
}
