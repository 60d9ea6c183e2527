using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Raadslag.Publishing.Tests.Pdf.Pictures;

/// <summary>A PNG written plainly, from samples.</summary>
internal sealed class GivenPng(int width, int height, byte kind, byte depth)
{
    public int Width { get; } = width;

    public int Height { get; } = height;

    public int Samples { get; } =
        kind switch
        {
            2 => 3,
            4 => 2,
            6 => 4,
            _ => 1,
        };

    public byte[] Palette { get; init; } = [];

    public byte[] Transparent { get; init; } = [];

    public byte Passes { get; init; }

    public int Bits => Width * Samples * depth;

    /// <summary>The file, each row with the filter that is its number's rest by five.</summary>
    public byte[] File(Func<int, int> sample)
    {
        var raw = new MemoryStream();
        using (var zlib = new ZLibStream(raw, CompressionLevel.Fastest, leaveOpen: true))
        {
            var above = new byte[(Bits + 7) / 8];
            for (var y = 0; y < Height; y++)
            {
                var row = Row(number => sample((y * Width * Samples) + number));
                zlib.WriteByte((byte)(y % 5));
                zlib.Write(Filtered(row, above, y % 5));
                above = row;
            }
        }

        var file = new MemoryStream();
        file.Write([0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10]);
        Chunk(file, "IHDR", [.. Number(Width), .. Number(Height), depth, kind, 0, 0, Passes]);
        Chunk(file, "PLTE", Palette);
        Chunk(file, "tRNS", Transparent);
        Chunk(file, "IDAT", raw.ToArray()[..4]);
        Chunk(file, "IDAT", raw.ToArray()[4..]);
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    private byte[] Row(Func<int, int> sample)
    {
        var bits = string.Concat(
            Enumerable.Range(0, Width * Samples).Select(i => Convert.ToString(sample(i), 2).PadLeft(depth, '0'))
        );
        return [.. bits.PadRight((Bits + 7) / 8 * 8, '0').Chunk(8).Select(part => Convert.ToByte(new string(part), 2))];
    }

    private byte[] Filtered(byte[] row, byte[] above, int filter)
    {
        var back = Math.Max(1, Samples * depth / 8);
        return [.. row.Select((value, i) => unchecked((byte)(value - Guess(i))))];

        int Guess(int i)
        {
            int a = i < back ? 0 : row[i - back];
            int b = above[i];
            int c = i < back ? 0 : above[i - back];
            return filter switch
            {
                0 => 0,
                1 => a,
                2 => b,
                3 => (a + b) / 2,
                _ => new[] { a, b, c }.MinBy(guess => Math.Abs(a + b - c - guess)),
            };
        }
    }

    private static void Chunk(MemoryStream file, string name, byte[] data)
    {
        if (data.Length > 0 || name == "IEND")
        {
            // nobody reads the checksum
            file.Write([.. Number(data.Length), .. Encoding.ASCII.GetBytes(name), .. data, 0, 0, 0, 0]);
        }
    }

    private static byte[] Number(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
