using Raadslag.Law.Numbers;

namespace Raadslag.Law.Sums;

/// <summary>What came of checking a table.</summary>
public abstract record TableCheck
{
    private TableCheck() { }

    /// <summary>Every relation was looked at.</summary>
    /// <param name="Figures">Each figure that is said to follow from others, in the order of the relations.</param>
    public sealed record Checked(IReadOnlyList<FigureCheck> Figures) : TableCheck
    {
        /// <summary>The figures that do not agree.</summary>
        public IEnumerable<FigureCheck> Disagreements =>
            Figures.Where(figure => figure.Outcome is FigureOutcome.Disagrees);
    }

    /// <summary>Nothing was checked, for the table or a relation as given makes no sense.</summary>
    /// <param name="Why">What is wrong.</param>
    /// <param name="Subject">The row, the column or the number it is about.</param>
    public sealed record Refused(TableRefusal Why, string Subject) : TableCheck;
}

/// <summary>One figure against those it follows from.</summary>
/// <param name="Relation">What the table says.</param>
/// <param name="At">The cell with the figure.</param>
/// <param name="Parts">The cells it is the sum, the average or the percentage of.</param>
public sealed record FigureCheck(Relation Relation, TableCell At, IReadOnlyList<TableCell> Parts)
{
    /// <summary>For a percentage, the cells that together are 100 %; otherwise none.</summary>
    public IReadOnlyList<TableCell> Whole { get; init; } = [];

    /// <summary>The figure as printed; null when the cell is empty.</summary>
    public Figure? Stated { get; init; }

    /// <summary>What follows from the others, exact; null when it cannot be calculated.</summary>
    public Fraction? Computed { get; init; }

    /// <summary>The stated figure less the computed, exact; null when there is one of them only.</summary>
    public Fraction? Difference { get; init; }

    /// <summary>Whether they agree.</summary>
    public FigureOutcome Outcome { get; init; }

    /// <summary>
    /// Where they disagree: the one cell that, wrong alone, explains it; null when the figure or any of its parts may be
    /// wrong.
    /// </summary>
    public SuspectedCell? Suspected { get; init; }

    internal bool IsSum => Relation is Relation.Sum or Relation.SumOfCells;
}

/// <summary>A cell that does not agree, both along its row and along its column, or in another two sums.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Excess">How much more it states than the sums allow; negative when less.</param>
/// <param name="Expected">What it would be for all its sums to agree.</param>
public sealed record SuspectedCell(TableCell Cell, Fraction Excess, Fraction Expected);

/// <summary>Whether a figure follows from others.</summary>
public enum FigureOutcome
{
    /// <summary>A cell is empty, or the whole of a percentage is nothing.</summary>
    CannotBeChecked,

    /// <summary>The figure is within half a unit of its last printed digit, both halves included.</summary>
    Agrees,

    /// <summary>It is not.</summary>
    Disagrees,
}

/// <summary>Why a table cannot be checked.</summary>
public enum TableRefusal
{
    /// <summary>The table has more cells than <see cref="FigureTable.MostCells"/>.</summary>
    TableIsTooLarge,

    /// <summary>A row or column has no name.</summary>
    LineHasNoName,

    /// <summary>Two rows, or two columns, have one name.</summary>
    LineIsThereTwice,

    /// <summary>A row has more or fewer cells than there are columns.</summary>
    RowDoesNotFit,

    /// <summary>A figure has more digits or decimals than can be calculated with, or fewer decimals than none.</summary>
    FigureIsOutOfRange,

    /// <summary>A relation names a row or column that is not in the table.</summary>
    LineIsUnknown,

    /// <summary>A relation has nothing to calculate from.</summary>
    PartsAreMissing,

    /// <summary>A relation names a part twice.</summary>
    PartIsThereTwice,

    /// <summary>A figure is said to follow from itself.</summary>
    FigureIsItsOwnPart,
}
