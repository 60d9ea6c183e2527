namespace Raadslag.Publishing.Worksheets;

/// <summary>
/// A calculation as it is shown, printed and copied into minutes (<i>beregning</i>): the result in words, every step as
/// tables, and how the rules were read.
/// </summary>
/// <param name="Title">What was calculated; the heading.</param>
/// <param name="Result">The result in a sentence or two.</param>
public sealed record Worksheet(string Title, string Result)
{
    /// <summary>The tables, the result first, then the steps in the order they were made.</summary>
    public required IReadOnlyList<WorksheetTable> Tables { get; init; }

    /// <summary>The rules relied on, where the figures come from, and what is our reading; a sentence each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

/// <summary>One table of a worksheet.</summary>
/// <param name="Title">What it shows; no other table of the worksheet is called the same.</param>
/// <param name="Columns">The columns, at least one; the first names the row.</param>
/// <param name="Rows">The rows, each with as many cells as there are columns.</param>
public sealed record WorksheetTable(
    string Title,
    IReadOnlyList<WorksheetColumn> Columns,
    IReadOnlyList<IReadOnlyList<WorksheetCell>> Rows
)
{
    /// <summary>What is under the line: the sums; null where there are none.</summary>
    public IReadOnlyList<WorksheetCell>? Sum { get; init; }

    /// <summary>The column, from 0, that is drawn as bars beside the table; null when nothing is drawn.</summary>
    public int? Drawn { get; init; }

    /// <summary>A sentence or two above the table; empty for none.</summary>
    public string Text { get; init; } = "";

    /// <summary>The rows, and below them the sums.</summary>
    public IEnumerable<IReadOnlyList<WorksheetCell>> AllRows => Sum is { } sum ? [.. Rows, sum] : Rows;
}

/// <summary>A column.</summary>
/// <param name="Name">Its head.</param>
/// <param name="IsNumber">Whether its cells are figures, set to the right.</param>
public readonly record struct WorksheetColumn(string Name, bool IsNumber = false);

/// <summary>A cell: what people read, and the whole number behind it where it is one.</summary>
/// <param name="Text">As it is shown, <c>11.000</c> or <c>1,36 %</c>.</param>
/// <param name="Number">The figure for spreadsheets; null for words, fractions and empty cells.</param>
public readonly record struct WorksheetCell(string Text, Int128? Number = null)
{
    /// <summary>Words are cells.</summary>
    public static implicit operator WorksheetCell(string text) => new(text);
}
