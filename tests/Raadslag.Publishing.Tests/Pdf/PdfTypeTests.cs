using System.Collections;
using Raadslag.Publishing.Pdf.Type;

namespace Raadslag.Publishing.Tests.Pdf;

public sealed class PdfTypeTests
{
    private static readonly FontFace Sans = new Typeface(FontFamily.Sans, FontCut.Regular).Face;

    public static TheoryData<string, string> Cuts =>
        [
            .. from family in Enum.GetNames<FontFamily>()
            from cut in Enum.GetNames<FontCut>()
            select new TheoryDataRow<string, string>(family, cut),
        ];

    [Theory]
    [MemberData(nameof(Cuts))]
    public void Every_cut_draws_Danish_and_typographic_letters(string family, string cut)
    {
        var face = new Typeface(Enum.Parse<FontFamily>(family), Enum.Parse<FontCut>(cut)).Face;

        Assert.Empty(face.Lacks("abc ÆØÅ æøå éüö ÿ Þð “”‘’»«„ –—… §¶†‡•·‰ €£ ½¼¾ ²³ ≤≥≠−× →\u00a0\u202f\u2011 Ωμδ"));
        Assert.Equal(cut.EndsWith("Italic", StringComparison.Ordinal), face.ItalicAngle < 0);
        Assert.Equal(cut.StartsWith("Semi", StringComparison.Ordinal) ? 600 : 400, face.Weight);
        Assert.InRange(face.CapHeight, 650, 750);
    }

    [Theory]
    [MemberData(nameof(Cuts))]
    public void AV_is_kerned_and_no_pair_moves_further_than_half_a_letter(string family, string cut)
    {
        var face = new Typeface(Enum.Parse<FontFamily>(family), Enum.Parse<FontCut>(cut)).Face;

        Assert.True(GlyphRun.Of(face, "AV").Kerning[0] < 0);
        Assert.True(GlyphRun.Of(face, "To").Kerning[0] < 0);
        Assert.Equal(0, GlyphRun.Of(face, "nn").Kerning[0]);
        foreach (var pair in from a in "ATVWYLPFafrtvy.,-“" from b in "AVTYaeoc.,-”" select $"{a}{b}")
        {
            Assert.InRange(GlyphRun.Of(face, pair).Kerning[0], -200, 200);
        }
    }

    [Fact]
    public void A_text_is_as_long_as_its_letters_and_their_kerning()
    {
        var (a, v, both) = (GlyphRun.Of(Sans, "A"), GlyphRun.Of(Sans, "V"), GlyphRun.Of(Sans, "AV"));

        Assert.Equal(a.Advance + v.Advance + both.Kerning[0], both.Advance);
        Assert.Equal(both.Advance / 100d, both.Width(10));
        Assert.Equal(0, GlyphRun.Of(Sans, "").Advance);
    }

    [Fact]
    public void A_letter_written_in_two_parts_is_one_letter() =>
        Assert.Equal(GlyphRun.Of(Sans, "å").Glyphs, GlyphRun.Of(Sans, "a\u030a").Glyphs);

    [Fact]
    public void Letters_that_the_font_lacks_are_named_once_each_and_not_drawn_as_boxes()
    {
        var refused = Assert.Throws<MissingLetterException>(() => GlyphRun.Of(Sans, "Møde 中 og 🎉, 中\t"));

        Assert.Equal(["“中” (U+4E2D)", "“🎉” (U+1F389)", "U+0009"], refused.Letters.Select(letter => $"{letter}"));
        Assert.Equal("IBMPlexSans lacks “中” (U+4E2D), “🎉” (U+1F389), U+0009.", refused.Message);
    }

    [Fact]
    public void A_subset_is_small_and_has_every_glyph_that_is_drawn_and_the_parts_of_each()
    {
        var run = GlyphRun.Of(Sans, "Åse så “blåbærgrød” på Ærø: ½ é");
        var glyphs = new BitArray(Sans.GlyphCount);
        foreach (var glyph in run.Glyphs)
        {
            glyphs[glyph] = true;
        }

        FontSubset.Complete(Sans, glyphs);
        var subset = FontSubset.Write(Sans, glyphs);
        var tables = WoffFile.Read(subset);

        Assert.InRange(subset.Length, 2_000, Sans.Tables["glyf"].Length / 3);
        foreach (var glyph in Enumerable.Range(0, tables["maxp"].U16(4)))
        {
            var (from, to) = (tables["loca"].U32(glyph * 4), tables["loca"].U32((glyph + 1) * 4));
            var outline = GlyphOutlines.Of(Sans, (ushort)glyph);
            Assert.Equal(
                glyphs[glyph] ? outline.Data.ToArray() : [],
                tables["glyf"].Data[(int)from..(int)to].ToArray()[..(glyphs[glyph] ? outline.Length : (int)(to - from))]
            );
            Assert.All(glyphs[glyph] ? GlyphOutlines.Parts(outline) : [], part => Assert.True(glyphs[part]));
        }

        Assert.Contains(run.Glyphs.ToArray(), glyph => GlyphOutlines.Parts(GlyphOutlines.Of(Sans, glyph)).Count > 1);
        Assert.All(
            run.Glyphs.ToArray(),
            glyph => Assert.Equal(Sans.AdvanceInUnits(glyph), tables["hmtx"].U16(glyph * 4))
        );
    }
}
