using System.IO.Compression;

namespace Raadslag.Publishing.Tests.Pdf.Checking;

/// <summary>What a file by hand needs of bytes.</summary>
internal static class Packing
{
    internal static byte[] Flate(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var flate = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            flate.Write(bytes);
        }

        return packed.ToArray();
    }

    /// <summary>The rows, each said as what it adds to the row above (PNG, Up).</summary>
    internal static byte[] Up(byte[][] rows) =>
        [
            .. rows.SelectMany(
                (row, at) =>
                    row.Select((part, column) => (byte)((part - (at > 0 ? rows[at - 1][column] : 0)) & 0xFF))
                        .Prepend((byte)2)
            ),
        ];

    /// <summary>A profile that is no more than its header: enough for who reads no further.</summary>
    internal static byte[] Profile()
    {
        var bytes = new byte[132];
        bytes[3] = 132;
        bytes[8] = 2;
        "mntrRGB XYZ "u8.CopyTo(bytes.AsSpan(12));
        "acsp"u8.CopyTo(bytes.AsSpan(36));
        return bytes;
    }
}
