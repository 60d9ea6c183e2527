using Raadslag.Law.Numbers;
using Raadslag.Law.Sums;
using static Raadslag.Law.Tests.Sums.Tables;

namespace Raadslag.Law.Tests.Sums;

/// <summary>Tables as they have been published.</summary>
public sealed class RealTableTests
{
    private static readonly string[] Councils = ["Hovedstaden", "Sjælland", "Syddanmark", "Midtjylland", "Nordjylland"];

    // Training agreements made, in the minutes of KKR Syddanmark 16 June 2026, KKR Midtjylland 17 June and KKR Nordjylland 19 June.
    private const string Agreements = """
        assistent hjælper alt
        2021 5751 3492 9243
        2022 5548 3980 9528
        2023 5827 4308 10135
        2024 5274 4315 9589
        2025 4841 3939 8780
        gennemsnit 5448 4007 9455
        """;

    // The distribution of training places, in the same minutes.
    private const string Places = """
        hjælper2026 hjælper2027 assistent2026 assistent2027
        Hovedstaden 850 1259 1780 1915
        Sjælland 477 722 955 1038
        Syddanmark 692 1037 1327 1443
        Midtjylland 668 1006 1304 1417
        Nordjylland 313 476 634 687
        landet 3000 4500 6000 6500
        """;

    [Fact]
    public void The_agreements_add_up_and_their_averages_are_rounded()
    {
        var check = TableSums.Check(
            Table(Agreements),
            [
                new Relation.Sum(Lines.Columns, "alt", ["assistent", "hjælper"]),
                new Relation.Average(Lines.Rows, "gennemsnit", ["2021", "2022", "2023", "2024", "2025"]),
            ]
        );

        var figures = Assert.IsType<TableCheck.Checked>(check).Figures;
        Assert.All(figures, figure => Assert.Equal(FigureOutcome.Agrees, figure.Outcome));
        Assert.Equal(
            [Fraction.Of(27_241, 5), Fraction.Of(20_034, 5), Fraction.Of(9_455, 1)],
            figures.TakeLast(3).Select(figure => figure.Computed)
        );
        Assert.Equal(
            [Fraction.Of(-1, 5), Fraction.Of(1, 5), Fraction.Of(0, 1)],
            figures.TakeLast(3).Select(figure => figure.Difference)
        );
    }

    [Fact]
    public void The_places_add_up() =>
        Assert.Equal(
            "",
            Disagreements(TableSums.Check(Table(Places), [new Relation.Sum(Lines.Rows, "landet", Councils)]))
        );

    [Theory]
    [InlineData("27,98 16,04 23,04 22,36 10,58", "")]
    [InlineData("27,98 16,05 23,04 22,36 10,58", "Sjælland/pct: 16,05, not 722/45, off by 1/180; the figure or a part")]
    public void The_shares_of_the_councils_are_percentages_of_the_total(string percentages, string disagreements)
    {
        int[] places = [1_259, 722, 1_037, 1_006, 476];
        var rows = Councils.Zip(places, percentages.Split(' ')).Select(row => $"{row.First} {row.Second} {row.Third}");
        var table = Table(string.Join('\n', ["pladser pct", .. rows, "landet 4500 100,00"]));

        Assert.Equal(
            disagreements,
            Disagreements(TableSums.Check(table, [new Relation.PercentageOfTotal("pct", "pladser", "landet")]))
        );
        Assert.Equal(
            disagreements,
            Disagreements(
                TableSums.Check(table, [new Relation.PercentageOfTotal("pct", "pladser", null) { Except = ["landet"] }])
            )
        );
    }

    // nyidanmark.dk, 29 April 2020: 600 refugees in 2021
    [Fact]
    public void The_quotas_of_the_regions_in_2021_are_those_of_the_country() =>
        Assert.Equal(
            "",
            Disagreements(
                TableSums.Check(
                    Table("a b c d e landet\nkvote 70 111 155 183 81 600"),
                    [new Relation.Sum(Lines.Columns, "landet", ["a", "b", "c", "d", "e"])]
                )
            )
        );

    // kl.dk, dimensionering af SOSU og PAU 2018: the text says 3,448, and the table adds up to 3,455
    [Theory]
    [InlineData("3455", "")]
    [InlineData("3448", "SSA/alt: 3448, not 3455, off by -7; the figure or a part")]
    public void The_places_of_2018_add_up_to_the_table_and_not_to_the_text(string assistants, string disagreements) =>
        Assert.Equal(
            disagreements,
            Disagreements(
                TableSums.Check(
                    Table(
                        $"""
                        nord midt syd sj hov alt
                        SSH 229 481 511 360 650 2231
                        SSA 355 756 740 531 1073 {assistants}
                        PAU 71 218 160 124 237 810
                        """
                    ),
                    [new Relation.Sum(Lines.Columns, "alt", ["nord", "midt", "syd", "sj", "hov"])]
                )
            )
        );
}
