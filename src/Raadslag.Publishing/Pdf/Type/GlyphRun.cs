namespace Raadslag.Publishing.Pdf.Type;

/// <summary>A text on one line in one font: its glyphs, how they are kerned, and how long it is.</summary>
internal sealed class GlyphRun
{
    private readonly ushort[] _glyphs;
    private readonly short[] _kerning;

    private GlyphRun(FontFace face, ushort[] glyphs, short[] kerning, int advance)
    {
        (Face, _glyphs, _kerning, Advance) = (face, glyphs, kerning, advance);
    }

    public FontFace Face { get; }

    public ReadOnlySpan<ushort> Glyphs => _glyphs;

    /// <summary>How much further the pen moves after each glyph, in thousandths of the size.</summary>
    public ReadOnlySpan<short> Kerning => _kerning;

    /// <summary>The length in thousandths of the size.</summary>
    public int Advance { get; }

    /// <summary>The length in points when set at a size.</summary>
    public double Width(double size) => Advance * size / 1000;

    /// <summary>Shapes a text.</summary>
    /// <exception cref="MissingLetterException">The font lacks a letter.</exception>
    public static GlyphRun Of(FontFace face, string text)
    {
        var letters = FontFace.Composed(text);
        var glyphs = new ushort[letters.Length];
        var count = 0;
        foreach (var letter in letters.EnumerateRunes())
        {
            var glyph = face.Glyph(letter);
            if (glyph == 0)
            {
                throw new MissingLetterException(face.Lacks(text));
            }

            glyphs[count++] = glyph;
        }

        Array.Resize(ref glyphs, count);
        var kerning = new short[count];
        var advance = 0;
        for (var i = 0; i < count; i++)
        {
            if (i < count - 1 && face.Kerning is { } pairs)
            {
                kerning[i] = (short)face.Scaled(pairs.Between(glyphs[i], glyphs[i + 1]));
            }

            advance += face.Advance(glyphs[i]) + kerning[i];
        }

        return new GlyphRun(face, glyphs, kerning, advance);
    }

    /// <summary>Some of the glyphs, as they stand here.</summary>
    public GlyphRun Slice(int from, int to)
    {
        var glyphs = _glyphs[from..to];
        var kerning = _kerning[from..to];
        if (to > from)
        {
            kerning[^1] = 0;
        }

        var advance = 0;
        for (var i = 0; i < glyphs.Length; i++)
        {
            advance += Face.Advance(glyphs[i]) + kerning[i];
        }

        return new GlyphRun(Face, glyphs, kerning, advance);
    }
}
