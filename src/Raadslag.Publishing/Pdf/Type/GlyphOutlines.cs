namespace Raadslag.Publishing.Pdf.Type;

/// <summary>How glyphs look (the tables <c>loca</c> and <c>glyf</c>).</summary>
internal static class GlyphOutlines
{
    private const int WordArguments = 0x0001;
    private const int OneScale = 0x0008;
    private const int MoreParts = 0x0020;
    private const int TwoScales = 0x0040;
    private const int Matrix = 0x0080;

    /// <summary>A glyph's outline; empty for a space.</summary>
    public static FontTable Of(FontFace face, ushort glyph)
    {
        var (loca, isLong) = (face.Tables["loca"], face.Tables["head"].U16(50) == 1);
        var start = isLong ? (int)loca.U32(glyph * 4) : loca.U16(glyph * 2) * 2;
        var end = isLong ? (int)loca.U32((glyph + 1) * 4) : loca.U16((glyph + 1) * 2) * 2;
        return new(face.Tables["glyf"].Data[start..end]);
    }

    /// <summary>The glyphs that a composite glyph is put together from; none for others.</summary>
    public static IReadOnlyList<ushort> Parts(FontTable outline)
    {
        if (outline.Length == 0 || outline.I16(0) >= 0)
        {
            return [];
        }

        var parts = new List<ushort>();
        var at = 10;
        int flags;
        do
        {
            flags = outline.U16(at);
            parts.Add(outline.U16(at + 2));
            at += (flags & WordArguments) != 0 ? 8 : 6;
            at +=
                (flags & OneScale) != 0 ? 2
                : (flags & TwoScales) != 0 ? 4
                : (flags & Matrix) != 0 ? 8
                : 0;
        } while ((flags & MoreParts) != 0);

        return parts;
    }

    /// <summary>The room on a glyph's left side, in font units.</summary>
    public static short Side(FontFace face, int glyph)
    {
        var measured = face.Tables["hhea"].U16(34);
        var hmtx = face.Tables["hmtx"];
        return glyph < measured ? hmtx.I16((glyph * 4) + 2) : hmtx.I16((measured * 4) + ((glyph - measured) * 2));
    }
}
