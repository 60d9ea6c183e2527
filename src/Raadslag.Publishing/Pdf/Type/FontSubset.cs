using System.Buffers.Binary;
using System.Collections;

namespace Raadslag.Publishing.Pdf.Type;

/// <summary>
/// A TrueType font with some of the glyphs of another, under the numbers they had, and nothing but what a PDF reader needs.
/// </summary>
internal static class FontSubset
{
    // the tables of ISO 32000-1, 9.9, in the order of their names
    private static readonly string[] Kept = ["cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"];

    /// <summary>Adds the glyphs that composite glyphs are put together from, and the one for letters that are missing.</summary>
    public static void Complete(FontFace face, BitArray glyphs)
    {
        glyphs[0] = true;
        var waiting = new Stack<ushort>();
        for (var glyph = 0; glyph < glyphs.Length; glyph++)
        {
            if (glyphs[glyph])
            {
                waiting.Push((ushort)glyph);
            }
        }

        while (waiting.TryPop(out var glyph))
        {
            foreach (var part in GlyphOutlines.Parts(GlyphOutlines.Of(face, glyph)))
            {
                if (!glyphs[part])
                {
                    glyphs[part] = true;
                    waiting.Push(part);
                }
            }
        }
    }

    /// <summary>The font file; the glyphs must be complete.</summary>
    public static byte[] Write(FontFace face, BitArray glyphs)
    {
        var count = LastOf(glyphs) + 1;
        var outlines = new List<byte>();
        var places = new byte[(count + 1) * 4];
        var measures = new byte[count * 4];
        for (var glyph = 0; glyph < count; glyph++)
        {
            if (glyphs[glyph])
            {
                outlines.AddRange(GlyphOutlines.Of(face, (ushort)glyph).Data.Span);
                outlines.AddRange(new byte[(4 - (outlines.Count % 4)) % 4]);
                BinaryPrimitives.WriteUInt16BigEndian(measures.AsSpan(glyph * 4), face.AdvanceInUnits((ushort)glyph));
                BinaryPrimitives.WriteInt16BigEndian(measures.AsSpan((glyph * 4) + 2), GlyphOutlines.Side(face, glyph));
            }

            BinaryPrimitives.WriteInt32BigEndian(places.AsSpan((glyph + 1) * 4), outlines.Count);
        }

        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var tag in Kept.Where(face.Tables.ContainsKey))
        {
            tables[tag] = face.Tables[tag].Data.ToArray();
        }

        (tables["glyf"], tables["loca"], tables["hmtx"]) = ([.. outlines], places, measures);
        BinaryPrimitives.WriteUInt16BigEndian(tables["maxp"].AsSpan(4), (ushort)count);
        BinaryPrimitives.WriteUInt16BigEndian(tables["hhea"].AsSpan(34), (ushort)count);
        BinaryPrimitives.WriteUInt16BigEndian(tables["head"].AsSpan(50), 1);
        tables["head"].AsSpan(8, 4).Clear();
        return Assemble(tables);
    }

    private static int LastOf(BitArray glyphs)
    {
        var last = glyphs.Length - 1;
        while (!glyphs[last])
        {
            last--;
        }

        return last;
    }

    private static byte[] Assemble(SortedDictionary<string, byte[]> tables)
    {
        var start = 12 + (tables.Count * 16);
        var file = new byte[start + tables.Values.Sum(table => Padded(table.Length))];
        var power = 1 << (int)Math.Log2(tables.Count);
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        WriteWords(file.AsSpan(4), tables.Count, power * 16, (int)Math.Log2(power), (tables.Count - power) * 16);

        var entry = 12;
        var headAt = 0;
        foreach (var (tag, table) in tables)
        {
            table.CopyTo(file, start);
            headAt = tag == "head" ? start : headAt;
            System.Text.Encoding.ASCII.GetBytes(tag, file.AsSpan(entry));
            BinaryPrimitives.WriteUInt32BigEndian(
                file.AsSpan(entry + 4),
                Sum(file.AsSpan(start, Padded(table.Length)))
            );
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(entry + 8), start);
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(entry + 12), table.Length);
            entry += 16;
            start += Padded(table.Length);
        }

        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(headAt + 8), unchecked(0xB1B0AFBA - Sum(file)));
        return file;
    }

    private static void WriteWords(Span<byte> target, params ReadOnlySpan<int> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(target[(i * 2)..], (ushort)values[i]);
        }
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static uint Sum(ReadOnlySpan<byte> bytes)
    {
        var sum = 0u;
        for (var i = 0; i < bytes.Length; i += 4)
        {
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(bytes[i..]));
        }

        return sum;
    }
}
