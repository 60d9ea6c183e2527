using Raadslag.Web.Calculations;

namespace Raadslag.Web.Tests.Calculations;

public sealed class FigureLineTests
{
    [Theory]
    [InlineData("A;4200;30", "A|4200|30")]
    [InlineData("A ; 4.200 ;; Forbund 1", "A|4.200||Forbund 1")]
    [InlineData("A\t4200\t", "A|4200")]
    [InlineData("Liste; med semikolon\t4200", "Liste; med semikolon|4200")]
    [InlineData("\"Ny; Borgerliste\";617", "Ny; Borgerliste|617")]
    [InlineData("\"Liste \"\"Nord\"\"\";617", "Liste \"Nord\"|617")]
    [InlineData("Liste \"Nord\";617", "Liste \"Nord\"|617")]
    [InlineData("Ny Borgerliste   1 234  12", "Ny Borgerliste|1 234|12")]
    [InlineData("A 4200", "A|4200")]
    [InlineData("Liste 2 4200", "Liste 2|4200")]
    [InlineData("Ny Borgerliste 1.234", "Ny Borgerliste|1.234")]
    [InlineData("A 4\u00A0200", "A|4\u00A0200")]
    [InlineData("A -3", "A|-3")]
    [InlineData("Ny Borgerliste", "Ny Borgerliste")]
    [InlineData("A,4200", "A,4200")]
    [InlineData("\uFEFFA;1", "A|1")]
    public void A_line_falls_into_its_cells(string line, string cells)
    {
        var read = Assert.Single(FigureLine.ReadAll(line));

        Assert.Null(read.Fault);
        Assert.Equal(cells, string.Join('|', read.Cells));
    }

    [Theory]
    [InlineData("Liste 2 400", "»Liste 2 400« kan læses på flere måder. Sæt semikolon mellem navnet og tallet.")]
    [InlineData("A 1 234", "»A 1 234« kan læses på flere måder. Sæt semikolon mellem navnet og tallet.")]
    [InlineData("\"Ny;617", "Et anførselstegn lukkes ikke. Slet det, eller sæt det sidste.")]
    public void What_can_be_read_in_two_ways_is_asked_about(string line, string fault) =>
        Assert.Equal(fault, Assert.Single(FigureLine.ReadAll(line)).Fault);

    [Fact]
    public void Blank_lines_are_skipped_and_counted()
    {
        var lines = FigureLine.ReadAll("A;1\r\n\r\n ;; \r\n   \r\nB;2\r\n");

        Assert.Equal([1, 5], lines.Select(line => line.Number));
    }

    [Theory]
    [InlineData("Liste;Stemmer", true)]
    [InlineData("Liste;;Kandidater", true)]
    [InlineData("A;4200", false)]
    [InlineData("A;4.2o0", false)]
    [InlineData("Kommune;Folketal 2026", true)]
    [InlineData("Kommune;Folketal 1. januar 2026;Kvote 2025", true)]
    [InlineData("A;ca. 2000", false)]
    [InlineData("A;2026", false)]
    [InlineData("A;stemmer 4200", false)]
    [InlineData("A;antal 1. 2026", false)]
    [InlineData("Liste", false)]
    public void A_head_has_words_where_others_have_figures(string line, bool isHead) =>
        Assert.Equal(isHead, Assert.Single(FigureLine.ReadAll(line)).IsHead);

    [Theory]
    [InlineData("33985", "33985/0")]
    [InlineData("33.985", "33985/0")]
    [InlineData("1 234", "1234/0")]
    [InlineData("1\u00A0234\u00A0567", "1234567/0")]
    [InlineData("1.234,5", "12345/1")]
    [InlineData("0,02", "2/2")]
    [InlineData("4200,00", "4200/0")]
    [InlineData("-3", "-3/0")]
    [InlineData("−3", "-3/0")]
    [InlineData("007", "7/0")]
    [InlineData("999999999999999999", "999999999999999999/0")]
    public void A_Danish_number_is_read_exactly(string text, string expected)
    {
        var number = DanishNumber.Read(text)!.Value;

        Assert.Equal(expected, $"{number.Digits}/{number.Decimals}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("33.98")]
    [InlineData("0.125")]
    [InlineData("1.234 567")]
    [InlineData("1,234.5")]
    [InlineData("1.2345")]
    [InlineData("4200,")]
    [InlineData(",5")]
    [InlineData("1e6")]
    [InlineData("٤٢")]
    [InlineData("12 kr.")]
    [InlineData("1000000000000000000")]
    public void What_is_no_Danish_number_is_not_guessed_at(string text) => Assert.Null(DanishNumber.Read(text));
}
