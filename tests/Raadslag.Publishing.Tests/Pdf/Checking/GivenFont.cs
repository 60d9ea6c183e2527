using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Raadslag.Publishing.Tests.Pdf.Checking;

/// <summary>A font of ours, unpacked from its WOFF by the tests themselves.</summary>
internal sealed class GivenFont
{
    private readonly Dictionary<string, byte[]> _tables = [];

    private GivenFont(byte[] woff)
    {
        var count = BinaryPrimitives.ReadUInt16BigEndian(woff.AsSpan(12));
        for (var table = 0; table < count; table++)
        {
            var entry = woff.AsSpan(44 + 20 * table, 20);
            var offset = (int)BinaryPrimitives.ReadUInt32BigEndian(entry[4..]);
            var packed = (int)BinaryPrimitives.ReadUInt32BigEndian(entry[8..]);
            var length = (int)BinaryPrimitives.ReadUInt32BigEndian(entry[12..]);
            _tables[Encoding.ASCII.GetString(entry[..4])] = Unpack(woff[offset..(offset + packed)], length);
        }

        Bytes = Sfnt(woff[4..8]);
    }

    internal static GivenFont Plex { get; } = Read("Raadslag.Publishing.Fonts.IBMPlexSans-Regular.woff");

    /// <summary>The font as TrueType.</summary>
    internal byte[] Bytes { get; }

    /// <summary>The lines of a ToUnicode map for æ, ø, å and what ASCII prints.</summary>
    internal string Unicode =>
        string.Join(
            '\n',
            Enumerable
                .Range(32, 95)
                .Select(letter => (char)letter)
                .Concat("æøåÆØÅ")
                .Select(letter => (Glyph: Glyph(letter), Letter: letter))
                .DistinctBy(pair => pair.Glyph)
                .Select(pair => $"1 beginbfchar\n<{pair.Glyph:X4}> <{(int)pair.Letter:X4}>\nendbfchar")
        );

    /// <summary>The text as a string of glyph numbers.</summary>
    internal string Show(string text) => $"<{string.Concat(text.Select(letter => $"{Glyph(letter):X4}"))}>";

    // the subtable of format 4: segments by their last letter
    private int Glyph(char letter)
    {
        var cmap = _tables["cmap"];
        int Word(int at) => BinaryPrimitives.ReadUInt16BigEndian(cmap.AsSpan(at));
        var start = Enumerable
            .Range(0, Word(2))
            .Select(at => (int)BinaryPrimitives.ReadUInt32BigEndian(cmap.AsSpan(8 + 8 * at)))
            .First(at => Word(at) == 4);
        var segments = Word(start + 6);
        for (var at = 0; at < segments; at += 2)
        {
            var (end, first) = (Word(start + 14 + at), Word(start + 16 + segments + at));
            if (letter > end || letter < first)
            {
                continue;
            }

            var delta = Word(start + 16 + 2 * segments + at);
            var place = start + 16 + 3 * segments + at;
            var offset = Word(place);
            return ((offset == 0 ? letter : Word(place + offset + 2 * (letter - first))) + delta) & 0xFFFF;
        }

        throw new InvalidOperationException($"The font has no {letter}.");
    }

    private byte[] Sfnt(byte[] flavor)
    {
        var directory = new List<byte>([.. flavor, 0, (byte)_tables.Count, 0, 0, 0, 0, 0, 0]);
        var body = new List<byte>();
        foreach (var (tag, table) in _tables)
        {
            var entry = new byte[16];
            Encoding.ASCII.GetBytes(tag, entry);
            BinaryPrimitives.WriteInt32BigEndian(entry.AsSpan(8), 12 + 16 * _tables.Count + body.Count);
            BinaryPrimitives.WriteInt32BigEndian(entry.AsSpan(12), table.Length);
            directory.AddRange(entry);
            body.AddRange(table);
            body.AddRange(new byte[(4 - table.Length % 4) % 4]);
        }

        return [.. directory, .. body];
    }

    private static byte[] Unpack(byte[] packed, int length)
    {
        if (packed.Length == length)
        {
            return packed;
        }

        using var flate = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        flate.CopyTo(unpacked);
        return unpacked.ToArray();
    }

    private static GivenFont Read(string name)
    {
        using var stream = typeof(MeetingRecord).Assembly.GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return new GivenFont(bytes.ToArray());
    }
}
