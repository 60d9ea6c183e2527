namespace Raadslag.Law.Sums;

/// <summary>The rows and columns of a table by name.</summary>
internal sealed class TableLines(FigureTable table)
{
    private readonly string[] _rows = [.. table.Rows.Select(row => row.Name)];

    public IReadOnlyCollection<string> Of(Lines lines) =>
        lines switch
        {
            Lines.Rows => _rows,
            Lines.Columns => table.Columns,
        };

    /// <summary>The lines that cross those: the columns of rows, the rows of columns.</summary>
    public IReadOnlyCollection<string> Across(Lines lines) => Of(lines is Lines.Rows ? Lines.Columns : Lines.Rows);

    /// <summary>Those across in which the relation is said.</summary>
    public IEnumerable<string> AcrossOf(Relation relation, Lines lines) =>
        Across(lines).Where(line => !relation.Except.Contains(line, StringComparer.Ordinal));
}
