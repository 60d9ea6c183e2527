using CsCheck;
using Raadslag.Law.Numbers;
using Raadslag.Law.Sums;
using static Raadslag.Law.Tests.Sums.Tables;

namespace Raadslag.Law.Tests.Sums;

public sealed class TableSumsTests
{
    private static readonly Relation.Sum RowTotals = new(Lines.Columns, "Alt", ["a", "b"]);
    private static readonly Relation.Sum ColumnTotals = new(Lines.Rows, "Alt", ["x", "y"]);

    [Fact]
    public void A_sum_alone_that_does_not_add_up_is_wrong_or_one_of_its_parts_is() =>
        Assert.Equal(
            "x/Alt: 60069, not 60029, off by 40; the figure or a part",
            Check("a b Alt\nx 33985 26044 60069", RowTotals)
        );

    [Fact]
    public void A_figure_wrong_in_its_row_and_its_column_is_named() =>
        Assert.Equal(
            """
            x/Alt: 10, not 12, off by -2; x/b should be 6
            Alt/b: 13, not 15, off by -2; x/b should be 6
            """,
            Check("a b Alt\nx 4 8 10\ny 5 7 12\nAlt 9 13 22", RowTotals, ColumnTotals)
        );

    [Fact]
    public void A_row_total_wrong_in_its_row_and_in_the_column_of_totals_is_named() =>
        Assert.Equal(
            """
            x/Alt: 11, not 10, off by 1; x/Alt should be 10
            Alt/Alt: 22, not 23, off by -1; x/Alt should be 10
            """,
            Check("a b Alt\nx 4 6 11\ny 5 7 12\nAlt 9 13 22", RowTotals, ColumnTotals)
        );

    [Fact]
    public void The_total_of_all_wrong_both_ways_is_named() =>
        Assert.Equal(
            """
            Alt/Alt: 32, not 22, off by 10; Alt/Alt should be 22
            Alt/Alt: 32, not 22, off by 10; Alt/Alt should be 22
            """,
            Check("a b Alt\nx 4 6 10\ny 5 7 12\nAlt 9 13 32", RowTotals, ColumnTotals)
        );

    [Fact]
    public void A_total_that_is_in_one_sum_only_is_not_named() =>
        Assert.Equal(
            "x/Alt: 11, not 10, off by 1; the figure or a part",
            Check("a b Alt\nx 4 6 11\ny 5 7 12\nAlt 9 13 22", RowTotals, ColumnTotals with { Except = ["Alt"] })
        );

    [Fact]
    public void Two_figures_wrong_by_different_amounts_are_both_named() =>
        Assert.Equal(
            """
            x/Alt: 10, not 9, off by 1; x/a should be 4
            y/Alt: 12, not 14, off by -2; y/b should be 7
            Alt/a: 9, not 8, off by 1; x/a should be 4
            Alt/b: 13, not 15, off by -2; y/b should be 7
            """,
            Check("a b Alt\nx 3 6 10\ny 5 9 12\nAlt 9 13 22", RowTotals, ColumnTotals)
        );

    [Fact]
    public void Two_wrong_by_the_same_leave_open_which() =>
        Assert.Equal(
            """
            x/Alt: 10, not 9, off by 1; the figure or a part
            y/Alt: 12, not 11, off by 1; the figure or a part
            Alt/a: 9, not 8, off by 1; the figure or a part
            Alt/b: 13, not 12, off by 1; the figure or a part
            """,
            Check("a b Alt\nx 3 6 10\ny 5 6 12\nAlt 9 13 22", RowTotals, ColumnTotals)
        );

    [Fact]
    public void Nothing_is_suspected_where_all_is_right()
    {
        var (first, second) = (
            new Relation.SumOfCells(new("x", "c"), [new("x", "a"), new("x", "b")]),
            new Relation.SumOfCells(new("y", "b"), [new("y", "a"), new("x", "a")])
        );

        var check = Assert.IsType<TableCheck.Checked>(
            TableSums.Check(Table("a b c\nx 1 2 3\ny 3 4 5"), [first, second])
        );

        Assert.Equal(2, check.Figures.Count);
        Assert.All(check.Figures, figure => Assert.Null(figure.Suspected));
    }

    [Theory]
    [InlineData("2,2 3,35 5,55", "")]
    [InlineData("2,2 3,35 5,5", "")]
    [InlineData("2,2 3,35 5,6", "")]
    [InlineData("2,2 3,35 5,7", "x/Alt: 5,7, not 111/20, off by 3/20; the figure or a part")]
    [InlineData("2,2 3,35 5,54", "x/Alt: 5,54, not 111/20, off by -1/100; the figure or a part")]
    [InlineData("-2 -3 -5", "")]
    public void A_figure_is_right_within_half_of_its_last_digit_both_halves_included(
        string row,
        string disagreements
    ) => Assert.Equal(disagreements, Check($"a b Alt\nx {row}", RowTotals));

    [Theory]
    [InlineData("a b Alt\nx - 2 2")]
    [InlineData("a b Alt\nx 1 2 -")]
    public void An_empty_cell_is_not_read_as_nothing(string table)
    {
        var check = Assert.Single(
            Assert.IsType<TableCheck.Checked>(TableSums.Check(Table(table), [RowTotals])).Figures
        );

        Assert.Equal((FigureOutcome.CannotBeChecked, null), (check.Outcome, check.Difference));
    }

    [Fact]
    public void A_percentage_of_nothing_cannot_be_checked()
    {
        var check = TableSums.Check(Table("a b pct\nx 1 0 50"), [new Relation.PercentageOfColumn("pct", "a", "b")]);

        var figure = Assert.Single(Assert.IsType<TableCheck.Checked>(check).Figures);
        Assert.Equal((FigureOutcome.CannotBeChecked, null), (figure.Outcome, figure.Computed));
    }

    [Theory]
    [InlineData("33,3", "")]
    [InlineData("33", "")]
    [InlineData("33,4", "x/pct: 33,4, not 100/3, off by 1/15; the figure or a part")]
    public void A_percentage_of_another_column_is_rounded_to_its_decimals(string percentage, string disagreements) =>
        Assert.Equal(
            disagreements,
            Check($"a b pct\nx 1 3 {percentage}", new Relation.PercentageOfColumn("pct", "a", "b"))
        );

    [Fact]
    public void A_line_excepted_is_left_out() =>
        Assert.Equal(
            "y/Alt: 4, not 3, off by 1; the figure or a part",
            Check("a b Alt\nx 1 2 9\ny 1 2 4", RowTotals with { Except = ["x"] })
        );

    [Fact]
    public void A_figure_can_be_the_sum_of_cells_anywhere() =>
        Assert.Equal(
            "y/b: 9, not 3, off by 6; the figure or a part",
            Check("a b\nx 1 2\ny 5 9", new Relation.SumOfCells(new("y", "b"), [new("x", "a"), new("x", "b")]))
        );

    [Theory]
    [InlineData("a a\nx 1 2", "LineIsThereTwice: a")]
    [InlineData("a b\nx 1 2\nx 1 2", "LineIsThereTwice: x")]
    [InlineData("a b\nx 1", "RowDoesNotFit: x")]
    [InlineData("a b\nx 1 1,00001", "FigureIsOutOfRange: x")]
    [InlineData("a b\nx 1 1000000000001", "FigureIsOutOfRange: x")]
    [InlineData("a b\nx 1 -1000000000001", "FigureIsOutOfRange: x")]
    [InlineData("a b\nx 1 2", "LineIsUnknown: Alt")]
    public void A_table_that_makes_no_sense_is_refused_by_name(string table, string refusal) =>
        Assert.Equal(refusal, Check(table, RowTotals));

    [Fact]
    public void A_relation_that_makes_no_sense_is_refused_by_name()
    {
        Assert.Equal("LineHasNoName: ", Disagreements(TableSums.Check(new FigureTable([""], []), [])));
        Assert.Equal(
            "TableIsTooLarge: 5001 x 1",
            Disagreements(
                TableSums.Check(new FigureTable(["a"], [.. Enumerable.Repeat(new FigureRow("x", [null]), 5_001)]), [])
            )
        );
        Assert.Equal("PartsAreMissing: Alt", Refusal(new Relation.Sum(Lines.Columns, "Alt", [])));
        Assert.Equal("PartIsThereTwice: a", Refusal(new Relation.Average(Lines.Columns, "Alt", ["a", "a"])));
        Assert.Equal("FigureIsItsOwnPart: Alt", Refusal(new Relation.Sum(Lines.Columns, "Alt", ["a", "Alt"])));
        Assert.Equal("LineIsUnknown: z", Refusal(RowTotals with { Except = ["z"] }));
        Assert.Equal("LineIsUnknown: a", Refusal(new Relation.Sum(Lines.Rows, "x", ["a"])));
        Assert.Equal("LineIsUnknown: z", Refusal(new Relation.PercentageOfTotal("Alt", "a", "z")));
        Assert.Equal("FigureIsItsOwnPart: a", Refusal(new Relation.PercentageOfColumn("a", "b", "a")));
        Assert.Equal("PartsAreMissing: x", Refusal(new Relation.SumOfCells(new("x", "a"), [])));
        Assert.Equal("LineIsUnknown: z", Refusal(new Relation.SumOfCells(new("z", "v"), [])));
        Assert.Equal("LineIsUnknown: v", Refusal(new Relation.SumOfCells(new("x", "v"), [])));
        Assert.Equal("LineIsUnknown: z", Refusal(new Relation.SumOfCells(new("x", "a"), [new("z", "a")])));
        Assert.Equal("FigureIsItsOwnPart: x", Refusal(new Relation.SumOfCells(new("x", "a"), [new("x", "a")])));
        Assert.Equal(
            "PartIsThereTwice: x",
            Refusal(new Relation.SumOfCells(new("x", "a"), [new("x", "b"), new("x", "b")]))
        );

        static string Refusal(Relation relation) => Check("a b Alt\nx 1 2 3", relation);
    }

    [Fact]
    public void A_table_can_be_exactly_as_large_as_the_largest_and_a_figure_too()
    {
        var rows = Enumerable.Range(0, 5_000).Select(row => new FigureRow($"{row}", [new Figure(row, 4)]));
        var largest = new FigureTable(["a"], [.. rows]);

        Assert.Equal("", Disagreements(TableSums.Check(largest, [])));
        Assert.Equal(
            "y/Alt: -1000000000000, not 0, off by -1000000000000; the figure or a part",
            Check("a b Alt\nx 1000000000000 0 1000000000000\ny 0 0 -1000000000000", RowTotals)
        );
    }

    [Fact]
    public void A_figure_has_no_fewer_decimals_than_none() =>
        Assert.Equal(
            "FigureIsOutOfRange: x",
            Disagreements(
                TableSums.Check(new FigureTable(["a"], [new FigureRow("x", [new Figure(1, Decimals: -1)])]), [])
            )
        );

    [Fact]
    public void The_largest_figures_there_can_be_are_calculated_exactly()
    {
        var rows = Enumerable.Range(0, 1_000).Select(row => $"{row} 99999999,9999 0,0001 100");

        Assert.Equal(
            (1_000, 999),
            TableSums.Check(
                Table(string.Join('\n', ["a b pct", .. rows])),
                [
                    new Relation.PercentageOfColumn("pct", "a", "b"),
                    new Relation.PercentageOfTotal("pct", "a", null) { Except = ["0"] },
                ]
            )
                is TableCheck.Checked { Figures: var figures }
                ? (
                    figures.Count(figure => figure.Computed == Fraction.Of(99_999_999_999_900, 1)),
                    figures.Count(figure => figure.Computed == Fraction.Of(100, 999))
                )
                : default
        );
    }

    [Fact]
    public void Any_single_figure_changed_in_a_table_with_totals_both_ways_is_found() =>
        Gen.Select(Gen.Int[2, 5], Gen.Int[2, 5], Gen.Int[0, 900].Array[25], Gen.Int[0, 1_000], Gen.Int[-50, 50])
            .Where(one => one.Item5 != 0)
            .Sample(
                (height, width, parts, at, change) =>
                {
                    var figures = WithTotals(height, width, parts);
                    var (row, column) = (at % (height + 1), at / 7 % (width + 1));
                    var right = figures[row, column];
                    figures[row, column] += change;
                    string[] columns = [.. Enumerable.Range(0, width + 1).Select(i => $"c{i}")];
                    string[] rows = [.. Enumerable.Range(0, height + 1).Select(i => $"r{i}")];
                    var table = new FigureTable(
                        columns,
                        [
                            .. rows.Select(
                                (name, i) =>
                                    new FigureRow(
                                        name,
                                        [
                                            .. Enumerable
                                                .Range(0, width + 1)
                                                .Select(j => (Figure?)new Figure(figures[i, j])),
                                        ]
                                    )
                            ),
                        ]
                    );

                    var check = TableSums.Check(
                        table,
                        [
                            new Relation.Sum(Lines.Columns, columns[^1], columns[..^1]),
                            new Relation.Sum(Lines.Rows, rows[^1], rows[..^1]),
                        ]
                    );

                    var wrong = Assert.IsType<TableCheck.Checked>(check).Disagreements.ToArray();
                    Assert.Equal(2, wrong.Length);
                    Assert.All(
                        wrong,
                        one =>
                            Assert.Equal(
                                new SuspectedCell(
                                    new TableCell(rows[row], columns[column]),
                                    Fraction.Of(change, 1),
                                    Fraction.Of(right, 1)
                                ),
                                one.Suspected
                            )
                    );
                }
            );

    private static long[,] WithTotals(int height, int width, int[] parts)
    {
        var figures = new long[height + 1, width + 1];
        for (var i = 0; i < height; i++)
        {
            for (var j = 0; j < width; j++)
            {
                var part = parts[(i * 5) + j];
                figures[i, j] = part;
                figures[i, width] += part;
                figures[height, j] += part;
                figures[height, width] += part;
            }
        }

        return figures;
    }

    private static string Check(string table, params Relation[] relations) =>
        Disagreements(TableSums.Check(Table(table), relations));
}
