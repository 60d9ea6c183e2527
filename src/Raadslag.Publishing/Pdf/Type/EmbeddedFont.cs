using System.Collections;
using System.Security.Cryptography;
using System.Text;
using Raadslag.Publishing.Pdf.Files;

namespace Raadslag.Publishing.Pdf.Type;

/// <summary>
/// A font in a document: the glyphs that were used are embedded, under the numbers they have in the face
/// (a CIDFont of type 2 with Identity-H, ISO 32000-1, 9.7).
/// </summary>
internal sealed class EmbeddedFont(string name, FontFace face) : PdfFont(name)
{
    private const int MappedTogether = 100;

    private readonly BitArray _used = new(face.GlyphCount);

    public FontFace Face { get; } = face;

    public void Use(ReadOnlySpan<ushort> glyphs)
    {
        foreach (var glyph in glyphs)
        {
            _used[glyph] = true;
        }
    }

    public override void Write(PdfObjects objects, int number)
    {
        var drawn = Enumerable.Range(0, _used.Length).Where(glyph => _used[glyph]).Select(g => (ushort)g).ToArray();
        FontSubset.Complete(Face, _used);
        var name = $"{Tag()}+{Face.Name}";
        var (file, letters) = (objects.Reserve(), objects.Reserve());
        var subset = FontSubset.Write(Face, _used);
        objects.Stream(file, new PdfBuffer().Raw("/Length1 "u8).Whole(subset.Length).Written, subset);
        objects.Stream(letters, [], Letters(drawn));
        var descendant = WriteDescendant(objects, name, WriteDescriptor(objects, name, file), drawn);

        var font = objects.Begin(number).Raw("<</Type/Font/Subtype/Type0/BaseFont"u8).Name(name);
        font.Raw("/Encoding/Identity-H/DescendantFonts["u8).Reference(descendant);
        font.Raw("]/ToUnicode"u8).Reference(letters).Raw(">>"u8);
        objects.End();
    }

    private int WriteDescriptor(PdfObjects objects, string name, int file)
    {
        // serif 2, nonsymbolic 32, italic 64
        var isSerif = Face.Name.Contains("Serif", StringComparison.Ordinal);
        var flags = 32 + (isSerif ? 2 : 0) + (Face.ItalicAngle != 0 ? 64 : 0);
        var number = objects.Reserve();
        var buffer = objects.Begin(number).Raw("<</Type/FontDescriptor/FontName"u8).Name(name);
        buffer.Raw("/Flags "u8).Whole(flags).Raw("/FontBBox["u8);
        buffer.Numbers(Face.Bounds[0], Face.Bounds[1], Face.Bounds[2], Face.Bounds[3]);
        buffer.Raw("]/ItalicAngle "u8).Whole(Face.ItalicAngle).Raw("/Ascent "u8).Whole(Face.Ascent);
        buffer.Raw("/Descent "u8).Whole(Face.Descent).Raw("/CapHeight "u8).Whole(Face.CapHeight);
        // the thickness of stems is not in the file; this is how it commonly follows from the weight
        buffer.Raw("/XHeight "u8).Whole(Face.XHeight).Raw("/StemV "u8).Whole(50 + (Face.Weight * Face.Weight / 4225));
        buffer.Raw("/FontFile2"u8).Reference(file).Raw(">>"u8);
        objects.End();
        return number;
    }

    private int WriteDescendant(PdfObjects objects, string name, int descriptor, ushort[] drawn)
    {
        var number = objects.Reserve();
        var buffer = objects.Begin(number).Raw("<</Type/Font/Subtype/CIDFontType2/BaseFont"u8).Name(name);
        buffer.Raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity"u8);
        buffer.Raw("/FontDescriptor"u8).Reference(descriptor).Raw("/DW "u8).Whole(Face.Advance(0)).Raw("/W["u8);
        for (var i = 0; i < drawn.Length; i++)
        {
            var begins = i == 0 || drawn[i] != drawn[i - 1] + 1;
            if (begins)
            {
                buffer.Raw(i == 0 ? ""u8 : "]"u8).Whole(drawn[i]).Raw("["u8);
            }

            buffer.Raw(begins ? ""u8 : " "u8).Whole(Face.Advance(drawn[i]));
        }

        buffer.Raw(drawn.Length == 0 ? "]>>"u8 : "]]>>"u8);
        objects.End();
        return number;
    }

    private ReadOnlySpan<byte> Letters(ushort[] drawn)
    {
        var buffer = new PdfBuffer().Raw(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange

            """u8
        );
        foreach (var glyphs in drawn.Chunk(MappedTogether))
        {
            buffer.Whole(glyphs.Length).Raw(" beginbfchar\n"u8);
            foreach (var glyph in glyphs)
            {
                var letter = new Rune(Face.Characters.Letter(glyph)).ToString();
                buffer.Raw("<"u8).Hex(glyph).Raw("> <"u8).Utf16(letter).Raw(">\n"u8);
            }

            buffer.Raw("endbfchar\n"u8);
        }

        return buffer.Raw("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"u8).Written;
    }

    // six capital letters that differ when the glyphs do
    private string Tag()
    {
        var bits = new byte[(_used.Length + 7) / 8];
        _used.CopyTo(bits, 0);
        return string.Concat(SHA256.HashData(bits).Take(6).Select(value => (char)('A' + (value % 26))));
    }
}
