using Raadslag.Law.Numbers;

namespace Raadslag.Law.Sums;

/// <summary>Names the cell that is wrong, when the sums leave no other.</summary>
internal static class Suspicion
{
    /// <summary>The checks, each disagreement with the one cell that explains it.</summary>
    public static IReadOnlyList<FigureCheck> Of(FigureCheck[] checks, Dictionary<TableCell, Figure?> figures)
    {
        var sums = checks
            .Where(check => check is { IsSum: true, Difference: not null })
            .SelectMany(check => CellsOf(check).Select(cell => (Cell: cell, Check: check)))
            .ToLookup(one => one.Cell, one => one.Check);
        return
        [
            .. checks.Select(check =>
                check is { IsSum: true, Outcome: FigureOutcome.Disagrees }
                    ? check with
                    {
                        Suspected = Only(CellsOf(check).Select(Suspect).OfType<SuspectedCell>()),
                    }
                    : check
            ),
        ];

        // A cell is suspected when it is in two sums or more, and all of them would be exact if it were that much less.
        SuspectedCell? Suspect(TableCell cell)
        {
            var excess = sums[cell].Select(check => Excess(check, cell)).Distinct().ToArray();
            return sums[cell].Count() > 1 && excess is [var all] && figures[cell] is { } figure
                ? new SuspectedCell(cell, all, figure.Value.Minus(all))
                : null;
        }
    }

    private static TableCell[] CellsOf(FigureCheck check) => [check.At, .. check.Parts];

    // Too much in the sum is too much in the difference; too much in a part is too little.
    private static Fraction Excess(FigureCheck check, TableCell cell) =>
        check.At == cell ? check.Difference! : check.Difference!.Negative;

    private static SuspectedCell? Only(IEnumerable<SuspectedCell> suspected) =>
        suspected.Take(2).ToArray() is [var one] ? one : null;
}
