using System.Text;
using CsCheck;
using static Raadslag.Import.Tests.Sources.Readings;

namespace Raadslag.Import.Tests.Text;

public sealed class TextSourceTests
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    [Theory]
    [InlineData("a\nb\n", "a|b")]
    [InlineData("a\r\nb", "a|b")]
    [InlineData("a\rb\r", "a|b")]
    [InlineData("a\n\nb", "a||b")]
    [InlineData("a\n\rb", "a||b")]
    [InlineData(" a \tb \n", " a \tb ")]
    [InlineData("a\n\fb", "a|b")]
    [InlineData("a\fb", "a|b")]
    [InlineData("a\n\f\nb", "a||b")]
    public void Lines_are_cut_at_every_kind_of_line_end_and_else_left_as_they_are(string text, string lines)
    {
        var document = ReadText(text);

        Assert.Equal(lines, string.Join('|', document.Lines.Select(line => line.Text)));
        Assert.Equal(Enumerable.Range(1, document.Lines.Count), document.Lines.Select(line => line.Number));
        Assert.Equal(SourceFormat.Text, document.Format);
    }

    [Fact]
    public void A_form_feed_starts_a_page_and_a_text_without_one_has_no_pages()
    {
        Assert.Equal([1, 1, 2], ReadText("a\nb\n\fc\n").Lines.Select(line => line.Page));
        Assert.All(ReadText("a\nb\n").Lines, line => Assert.Null(line.Page));
    }

    [Fact]
    public void Utf8_is_read_with_and_without_its_mark()
    {
        Assert.Equal("Ærø", ReadText("Ærø").Lines[0].Text);
        Assert.Equal("Ærø", Read([0xEF, 0xBB, 0xBF, .. "Ærø"u8]).Lines[0].Text);
        Assert.Empty(ReadText("Ærø").Warnings);
    }

    [Fact]
    public void Utf16_is_read_by_its_mark()
    {
        Assert.Equal("Ærø", Read([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Ærø")]).Lines[0].Text);
        Assert.Equal("Ærø", Read([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("Ærø")]).Lines[0].Text);
    }

    [Fact]
    public void A_text_in_Windows_1252_is_read_and_said_once_at_the_first_line()
    {
        var document = Read(Windows1252.GetBytes("Sted\nÆrø – rådhus\nRøde Kro\n"));

        Assert.Equal("Sted\nÆrø – rådhus\nRøde Kro", Texts(document));
        Assert.Equal([new ReadingWarning(WarningCode.EncodingRepaired, 2, "Ærø")], document.Warnings);
    }

    [Fact]
    public void In_a_file_of_mixed_encodings_each_mended_line_is_named()
    {
        var document = Read([
            .. "Ærø\n"u8,
            .. Windows1252.GetBytes("Rømø\n"),
            .. "Læsø\n"u8,
            .. Windows1252.GetBytes("Fanø"),
        ]);

        Assert.Equal("Ærø\nRømø\nLæsø\nFanø", Texts(document));
        Assert.Equal([2, 4], document.Warnings.Select(warning => warning.Line));
    }

    [Theory]
    [InlineData("Ã†rÃ¸ og FanÃ¸ pÃ¥ mÃ¸de", "Ærø og Fanø på møde")]
    [InlineData("KLâ€™s mÃ¸de â€“ i dag", "KL’s møde – i dag")]
    [InlineData("Ã…rhus", "Århus")]
    public void Mojibake_is_undone_and_said(string garbled, string text)
    {
        var document = ReadText(garbled);

        Assert.Equal(text, document.Lines[0].Text);
        Assert.Equal(WarningCode.EncodingRepaired, Assert.Single(document.Warnings).Code);
    }

    [Theory]
    [InlineData("”STÅ” og «PÅ» i Å…")]
    [InlineData("Hôtel d’Angleterre, ça va, â la carte")]
    [InlineData("100 % – § 15, stk. 3 ½ é ü")]
    public void What_only_looks_like_mojibake_stays(string text)
    {
        Assert.Equal(text, ReadText(text).Lines[0].Text);
        Assert.Empty(ReadText(text).Warnings);
    }

    [Fact]
    public void Joined_again_the_lines_are_the_text() =>
        Gen.String[Gen.Char["aæÅé \t.-/"], 1, 40]
            .Array[1, 20]
            .Sample(lines =>
            {
                var text = string.Join('\n', lines) + ".";

                return Texts(ReadText(text)) == text;
            });
}
