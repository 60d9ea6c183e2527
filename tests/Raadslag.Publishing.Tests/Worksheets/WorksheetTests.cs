using Raadslag.Publishing.Worksheets;

namespace Raadslag.Publishing.Tests.Worksheets;

public sealed class WorksheetTests
{
    private static readonly Worksheet Sheet = new("Kontakter efter folketal", "3.000 kontakter til to kommuner.")
    {
        Tables =
        [
            new(
                "Fordeling",
                [new("Kommune"), new("Kontakter", IsNumber: true)],
                [
                    ["Fanø; og øerne", DanishFigures.Whole(1_200)],
                    ["=Vejle \"by\"", DanishFigures.Whole(1_800)],
                ]
            )
            {
                Sum = ["I alt", DanishFigures.Whole(3_000)],
                Text = "Folketal den 1. januar.",
            },
        ],
        Notes = ["Vores læsning."],
    };

    [Fact]
    public void As_text_cells_stand_with_tabs_between_and_figures_as_they_are_read() =>
        Assert.Equal(
            """
            Kontakter efter folketal

            3.000 kontakter til to kommuner.

            Fordeling
            Folketal den 1. januar.
            Kommune	Kontakter
            Fanø; og øerne	1.200
            =Vejle "by"	1.800
            I alt	3.000

            Vores læsning.

            """,
            WorksheetText.Write(Sheet)
        );

    [Fact]
    public void As_CSV_figures_are_plain_and_no_text_runs_as_a_formula() =>
        Assert.Equal(
            """"
            Kontakter efter folketal
            3.000 kontakter til to kommuner.

            Fordeling
            Kommune;Kontakter
            "Fanø; og øerne";1200
            "'=Vejle ""by""";1800
            I alt;3000

            Vores læsning.

            """".ReplaceLineEndings("\r\n"),
            WorksheetCsv.Write(Sheet)
        );

    [Theory]
    [InlineData(0, 1, 2, "0,00")]
    [InlineData(1, 8, 2, "0,13")]
    [InlineData(-1, 8, 2, "−0,13")]
    [InlineData(-1, 1000, 2, "0,00")]
    [InlineData(2_000_001, 2, 1, "1.000.000,5")]
    [InlineData(999, 1000, 2, "1,00")]
    public void Fractions_are_rounded_halves_away_from_zero(long part, long whole, int decimals, string shown) =>
        Assert.Equal(shown, DanishFigures.Fraction(part, whole, decimals));

    [Fact]
    public void Figures_are_written_as_Danish_readers_expect()
    {
        Assert.Equal("6.025.511", DanishFigures.Whole(6_025_511).Text);
        Assert.Equal("−100", DanishFigures.Whole(-100).Text);
        Assert.Equal("+1.000", DanishFigures.Change(1_000).Text);
        Assert.Equal("0", DanishFigures.Change(0).Text);
        Assert.Equal("1,36 %", DanishFigures.Percent(136, 10_000));
        Assert.Equal("", DanishFigures.Percent(1, 0));
    }
}
