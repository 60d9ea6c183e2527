using System.Buffers.Binary;
using System.IO.Compression;

namespace Raadslag.Publishing.Tests.Documents;

/// <summary>Small pictures of one colour, written byte for byte.</summary>
internal static class GivenLogo
{
    /// <summary>A black PNG.</summary>
    public static byte[] Png(int width, int height, bool isInterlaced = false)
    {
        byte[] head = [0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, (byte)(isInterlaced ? 1 : 0)];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        using var pixels = new MemoryStream();
        using (var deflate = new ZLibStream(pixels, CompressionLevel.Fastest, leaveOpen: true))
        {
            deflate.Write(new byte[(width + 1) * height]);
        }

        return
        [
            0x89,
            .. "PNG\r\n\u001A\n"u8,
            .. Chunk("IHDR"u8, head),
            .. Chunk("IDAT"u8, pixels.ToArray()),
            .. Chunk("IEND"u8, []),
        ];
    }

    /// <summary>The frame of a JPEG: head, a table, the frame's head, no pixels to speak of, and the end.</summary>
    public static byte[] Jpeg(int width, int height, byte components = 3, byte kind = 0xC0)
    {
        byte[] frame = [0xFF, kind, 0, (byte)(8 + (3 * components)), 8, 0, 0, 0, 0, components];
        BinaryPrimitives.WriteUInt16BigEndian(frame.AsSpan(5), (ushort)height);
        BinaryPrimitives.WriteUInt16BigEndian(frame.AsSpan(7), (ushort)width);
        return
        [
            .. (ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF, 0xE0, 0, 16],
            .. "JFIF\0"u8,
            .. new byte[9],
            .. (ReadOnlySpan<byte>)[0xFF, 0xC4, 0, 4, 0, 0],
            .. frame,
            .. new byte[3 * components],
            .. (ReadOnlySpan<byte>)[0xFF, 0xDA, 0, 2, 0x55, 0xFF, 0xD9],
        ];
    }

    private static byte[] Chunk(ReadOnlySpan<byte> name, byte[] content)
    {
        var chunk = new byte[12 + content.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        name.CopyTo(chunk.AsSpan(4));
        content.CopyTo(chunk, 8);
        var sum = Crc(chunk.AsSpan(4, 4 + content.Length));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8 + content.Length), sum);
        return chunk;
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var value in bytes)
        {
            sum ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum >> 1) ^ ((sum & 1) * 0xEDB88320);
            }
        }

        return ~sum;
    }
}
