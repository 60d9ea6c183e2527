using System.IO.Compression;

namespace Raadslag.Publishing.Pdf.Type;

/// <summary>A font file in WOFF 1.0 or as plain TrueType: tables by name.</summary>
internal static class WoffFile
{
    private const uint Woff = 0x774F4646;
    private const uint TrueType = 0x00010000;

    public static IReadOnlyDictionary<string, FontTable> Read(byte[] bytes)
    {
        var file = new FontTable(bytes);
        return file.U32(0) switch
        {
            Woff => Tables(file.U16(12), i => ReadWoff(file, 44 + (i * 20))),
            TrueType => Tables(file.U16(4), i => ReadTrueType(file, 12 + (i * 16))),
            var other => throw new InvalidDataException($"A font file cannot begin with {other:X8}."),
        };
    }

    private static Dictionary<string, FontTable> Tables(int count, Func<int, (string Tag, FontTable Table)> read)
    {
        var tables = new Dictionary<string, FontTable>(StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var (tag, table) = read(i);
            tables.Add(tag, table);
        }

        return tables;
    }

    private static (string Tag, FontTable Table) ReadTrueType(FontTable file, int entry) =>
        (file.Tag(entry), new(file.Data.Slice((int)file.U32(entry + 8), (int)file.U32(entry + 12))));

    private static (string Tag, FontTable Table) ReadWoff(FontTable file, int entry)
    {
        var stored = file.Data.Slice((int)file.U32(entry + 4), (int)file.U32(entry + 8));
        var length = (int)file.U32(entry + 12);
        if (stored.Length == length)
        {
            return (file.Tag(entry), new(stored));
        }

        var table = new byte[length];
        using var zlib = new ZLibStream(new MemoryStream(stored.ToArray()), CompressionMode.Decompress);
        zlib.ReadExactly(table);
        return (file.Tag(entry), new(table));
    }
}
