namespace Raadslag.Law.Sums;

/// <summary>Which lines of a table are meant.</summary>
public enum Lines
{
    /// <summary>The rows.</summary>
    Rows,

    /// <summary>The columns.</summary>
    Columns,
}

/// <summary>What a table says of its figures: that some are the sum, the average or the percentage of others.</summary>
public abstract record Relation
{
    private Relation() { }

    /// <summary>The lines across in which it is not said; a row for relations between columns, and the other way round.</summary>
    public IReadOnlyList<string> Except { get; init; } = [];

    /// <summary>A row is the sum of rows, in every column; or a column of columns, in every row.</summary>
    /// <param name="Of">Whether rows or columns are added.</param>
    /// <param name="Line">The row or column that is the sum.</param>
    /// <param name="Parts">Those it is the sum of.</param>
    public sealed record Sum(Lines Of, string Line, IReadOnlyList<string> Parts) : Relation;

    /// <summary>A row is the average of rows, in every column; or a column of columns, in every row.</summary>
    /// <param name="Of">Whether rows or columns are averaged.</param>
    /// <param name="Line">The row or column that is the average.</param>
    /// <param name="Parts">Those it is the average of.</param>
    public sealed record Average(Lines Of, string Line, IReadOnlyList<string> Parts) : Relation;

    /// <summary>A column is the percentage that each figure of another is of a total.</summary>
    /// <param name="Column">The column of percentages.</param>
    /// <param name="Part">The column with the figures.</param>
    /// <param name="TotalRow">
    /// The row with the total, which is itself 100 %; null when it is not printed and the figures make it up.
    /// </param>
    public sealed record PercentageOfTotal(string Column, string Part, string? TotalRow) : Relation;

    /// <summary>A column is the percentage that one column is of another, in every row.</summary>
    /// <param name="Column">The column of percentages.</param>
    /// <param name="Part">The column with the parts.</param>
    /// <param name="Whole">The column that is 100 %.</param>
    public sealed record PercentageOfColumn(string Column, string Part, string Whole) : Relation;

    /// <summary>One figure is the sum of others, wherever they stand.</summary>
    /// <param name="Figure">The cell with the sum.</param>
    /// <param name="Parts">The cells it is the sum of.</param>
    public sealed record SumOfCells(TableCell Figure, IReadOnlyList<TableCell> Parts) : Relation;
}
