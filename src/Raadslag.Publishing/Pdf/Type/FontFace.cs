using System.Text;

namespace Raadslag.Publishing.Pdf.Type;

/// <summary>A font as its file describes it: measures, letters and outlines. Never changes, and is shared by documents.</summary>
internal sealed class FontFace
{
    private readonly ushort[] _advances;

    public FontFace(byte[] file)
    {
        Tables = WoffFile.Read(file);
        var (head, hhea, os2) = (Tables["head"], Tables["hhea"], Tables["OS/2"]);
        GlyphCount = Tables["maxp"].U16(4);
        UnitsPerEm = head.U16(18);
        Name = PostScriptName(Tables["name"]);
        (Ascent, Descent) = (Scaled(os2.I16(68)), Scaled(os2.I16(70)));
        Bounds = [Scaled(head.I16(36)), Scaled(head.I16(38)), Scaled(head.I16(40)), Scaled(head.I16(42))];
        (XHeight, CapHeight) = os2.U16(0) >= 2 ? (Scaled(os2.I16(86)), Scaled(os2.I16(88))) : (Ascent / 2, Ascent);
        Weight = os2.U16(4);
        ItalicAngle = Tables["post"].I16(4);
        _advances = Advances(Tables["hmtx"], hhea.U16(34), GlyphCount);
        Characters = new CharacterMap(Tables["cmap"], GlyphCount);
        Kerning = Tables.TryGetValue("GPOS", out var gpos) ? new PairKerning(gpos, GlyphCount) : null;
    }

    /// <summary>The name for printers, as <c>IBMPlexSans-SmBld</c>.</summary>
    public string Name { get; }

    /// <summary>How far letters reach above the line, in thousandths of the size, as the other measures.</summary>
    public int Ascent { get; }

    /// <summary>How far they reach below it, as a negative number.</summary>
    public int Descent { get; }

    public int CapHeight { get; }

    public int XHeight { get; }

    /// <summary>Left, bottom, right and top of all glyphs laid on each other.</summary>
    public IReadOnlyList<int> Bounds { get; }

    /// <summary>400 for regular, 600 for semibold.</summary>
    public int Weight { get; }

    /// <summary>In degrees, negative for letters that lean forward.</summary>
    public int ItalicAngle { get; }

    public int UnitsPerEm { get; }

    public int GlyphCount { get; }

    internal IReadOnlyDictionary<string, FontTable> Tables { get; }

    internal CharacterMap Characters { get; }

    internal PairKerning? Kerning { get; }

    /// <summary>A glyph's width in thousandths of the size.</summary>
    public int Advance(ushort glyph) => Scaled(_advances[glyph]);

    /// <summary>A glyph's width as the file has it.</summary>
    internal ushort AdvanceInUnits(ushort glyph) => _advances[glyph];

    /// <summary>
    /// The glyph of a letter; 0 when the font lacks it. Spaces and hyphens of a special kind are drawn as the common ones if
    /// the font has none of their own.
    /// </summary>
    public ushort Glyph(Rune letter)
    {
        var glyph = Characters.Glyph(letter.Value);
        return (glyph, letter.Value) switch
        {
            (not 0, _) => glyph,
            (_, 0xA0 or (>= 0x2002 and <= 0x200A) or 0x202F) => Characters.Glyph(' '),
            (_, 0x2010 or 0x2011 or 0xAD) => Characters.Glyph('-'),
            _ => 0,
        };
    }

    /// <summary>The letters of a text that the font cannot draw, each once, in order.</summary>
    public IReadOnlyList<MissingLetter> Lacks(string text) =>
        [
            .. Composed(text)
                .EnumerateRunes()
                .Where(letter => Glyph(letter) == 0)
                .Distinct()
                .Select(letter => new MissingLetter(letter, Name)),
        ];

    /// <summary>A text with each letter and its accents as one.</summary>
    internal static string Composed(string text) =>
        text.AsSpan().ContainsAnyInRange('\u0300', '\u036F') ? text.Normalize(NormalizationForm.FormC) : text;

    internal int Scaled(int units) => UnitsPerEm == 1000 ? units : (int)Math.Round(units * 1000d / UnitsPerEm);

    private static ushort[] Advances(FontTable hmtx, int measured, int glyphCount)
    {
        var advances = new ushort[glyphCount];
        for (var glyph = 0; glyph < glyphCount; glyph++)
        {
            advances[glyph] = hmtx.U16(Math.Min(glyph, measured - 1) * 4);
        }

        return advances;
    }

    private static string PostScriptName(FontTable name)
    {
        var texts = name.From(name.U16(4));
        for (var i = 0; i < name.U16(2); i++)
        {
            var record = name.From(6 + (i * 12));
            if (record.U16(6) == 6 && record.U16(0) == 3)
            {
                return Encoding.BigEndianUnicode.GetString(texts.Data.Span.Slice(record.U16(10), record.U16(8)));
            }
        }

        throw new InvalidDataException("The font has no name.");
    }
}
