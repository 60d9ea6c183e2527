using Raadslag.Law.Numbers;

namespace Raadslag.Law.Sums;

/// <summary>Checks that the figures of a table add up as it says (<i>efterregning</i>).</summary>
/// <remarks>
/// We read a printed figure as rounded to the decimals it is printed with, and take either neighbour when the exact number
/// lies midway between two. A sum with as many decimals as its parts must therefore be met exactly. An empty cell is not
/// read as 0. See <c>docs/law/tal-i-tabeller.md</c>.
/// </remarks>
public static class TableSums
{
    /// <summary>Every figure that is said to follow from others, with what follows; or what is wrong.</summary>
    public static TableCheck Check(FigureTable table, IReadOnlyList<Relation> relations)
    {
        if (TableRefusals.Of(table, relations) is { } refused)
        {
            return refused;
        }

        var lines = new TableLines(table);
        var figures = table
            .Rows.SelectMany(row =>
                row.Figures.Zip(table.Columns, (figure, column) => (Cell: new TableCell(row.Name, column), figure))
            )
            .ToDictionary(one => one.Cell, one => one.figure);
        FigureCheck[] checks =
        [
            .. relations.SelectMany(relation => Said(lines, relation)).Select(check => Calculate(check, figures)),
        ];
        return new TableCheck.Checked(Suspicion.Of(checks, figures));
    }

    private static IEnumerable<FigureCheck> Said(TableLines lines, Relation relation) =>
        relation switch
        {
            Relation.Sum sum => Along(lines, sum, sum.Of, sum.Line, sum.Parts),
            Relation.Average average => Along(lines, average, average.Of, average.Line, average.Parts),
            Relation.PercentageOfTotal of => OfTotal(of, [.. lines.AcrossOf(of, Lines.Columns)]),
            Relation.PercentageOfColumn of => lines
                .AcrossOf(of, Lines.Columns)
                .Select(row => new FigureCheck(of, new TableCell(row, of.Column), [new TableCell(row, of.Part)])
                {
                    Whole = [new TableCell(row, of.Whole)],
                }),
            Relation.SumOfCells sum => [new FigureCheck(sum, sum.Figure, sum.Parts)],
            _ => throw new ArgumentOutOfRangeException(nameof(relation)),
        };

    private static IEnumerable<FigureCheck> Along(
        TableLines lines,
        Relation relation,
        Lines of,
        string line,
        IReadOnlyList<string> parts
    )
    {
        return lines
            .AcrossOf(relation, of)
            .Select(across => new FigureCheck(
                relation,
                Cell(line, across),
                [.. parts.Select(part => Cell(part, across))]
            ));

        TableCell Cell(string along, string across) =>
            of switch
            {
                Lines.Rows => new TableCell(along, across),
                Lines.Columns => new TableCell(across, along),
            };
    }

    private static IEnumerable<FigureCheck> OfTotal(Relation.PercentageOfTotal of, string[] rows)
    {
        TableCell[] whole = [.. (of.TotalRow is { } total ? [total] : rows).Select(row => new TableCell(row, of.Part))];
        return rows.Select(row => new FigureCheck(of, new TableCell(row, of.Column), [new TableCell(row, of.Part)])
        {
            Whole = whole,
        });
    }

    private static FigureCheck Calculate(FigureCheck check, Dictionary<TableCell, Figure?> figures)
    {
        var parts = Total(check.Parts);
        var computed = check.Relation switch
        {
            Relation.Sum or Relation.SumOfCells => parts,
            Relation.Average => parts?.Over(Fraction.Of(check.Parts.Count, 1)),
            Relation.PercentageOfTotal or Relation.PercentageOfColumn => Total(check.Whole) is { } whole
            && whole.Numerator != 0
                ? parts?.Over(whole).Over(Fraction.Of(1, 100))
                : null,
            _ => throw new ArgumentOutOfRangeException(nameof(check)),
        };
        var stated = figures[check.At];
        var difference = computed is null ? null : stated?.Value.Minus(computed);
        return check with
        {
            Stated = stated,
            Computed = computed,
            Difference = difference,
            Outcome =
                difference is null || stated is not { } figure ? FigureOutcome.CannotBeChecked
                : Rounds(difference, figure) ? FigureOutcome.Agrees
                : FigureOutcome.Disagrees,
        };

        Fraction? Total(IReadOnlyList<TableCell> cells) =>
            cells.Aggregate(
                (Fraction?)Fraction.Of(0, 1),
                (sum, cell) => figures[cell] is { } figure ? sum?.Plus(figure.Value) : null
            );
    }

    // n/d is at most 1/(2u) when n is at most d/(2u) without its remainder, for n is whole.
    private static bool Rounds(Fraction difference, Figure figure) =>
        Int128.Abs(difference.Numerator) <= difference.Denominator / (2 * figure.Units);
}
