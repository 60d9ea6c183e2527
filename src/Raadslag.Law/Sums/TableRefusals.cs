namespace Raadslag.Law.Sums;

/// <summary>What a table and its relations must be before anything can be checked; the first thing wrong is named.</summary>
internal static class TableRefusals
{
    public static TableCheck.Refused? Of(FigureTable table, IReadOnlyList<Relation> relations)
    {
        if ((long)table.Rows.Count * table.Columns.Count > FigureTable.MostCells)
        {
            return new(TableRefusal.TableIsTooLarge, $"{table.Rows.Count} x {table.Columns.Count}");
        }

        var lines = new TableLines(table);
        return OfNames(table.Columns)
            ?? OfNames([.. table.Rows.Select(row => row.Name)])
            ?? table.Rows.Select(row => OfRow(table, row)).FirstOrDefault(refused => refused is not null)
            ?? relations.Select(relation => OfRelation(lines, relation)).FirstOrDefault(refused => refused is not null);
    }

    private static TableCheck.Refused? OfNames(IReadOnlyList<string> names) =>
        names.FirstOrDefault(string.IsNullOrWhiteSpace) is { } blank ? new(TableRefusal.LineHasNoName, blank)
        : Twice(names) is { } twice ? new(TableRefusal.LineIsThereTwice, twice)
        : null;

    private static TableCheck.Refused? OfRow(FigureTable table, FigureRow row) =>
        row.Figures.Count != table.Columns.Count ? new(TableRefusal.RowDoesNotFit, row.Name)
        : row.Figures.Any(figure => figure is { } stated && IsOutOfRange(stated))
            ? new(TableRefusal.FigureIsOutOfRange, row.Name)
        : null;

    private static bool IsOutOfRange(Figure figure) =>
        figure.Digits is < -Figure.MostDigits or > Figure.MostDigits || figure.Decimals is < 0 or > Figure.MostDecimals;

    private static TableCheck.Refused? OfRelation(TableLines lines, Relation relation) =>
        relation switch
        {
            Relation.Sum sum => OfLines(lines, sum.Of, sum.Line, sum.Parts, sum.Except),
            Relation.Average average => OfLines(lines, average.Of, average.Line, average.Parts, average.Except),
            Relation.PercentageOfColumn of => OfLines(lines, Lines.Columns, of.Column, [of.Part, of.Whole], of.Except),
            Relation.PercentageOfTotal of => OfLines(lines, Lines.Columns, of.Column, [of.Part], of.Except)
                ?? (of.TotalRow is { } total ? Unknown(lines.Of(Lines.Rows), [total]) : null),
            Relation.SumOfCells sum => OfCells(lines, sum),
            _ => throw new ArgumentOutOfRangeException(nameof(relation)),
        };

    private static TableCheck.Refused? OfLines(
        TableLines lines,
        Lines of,
        string line,
        IReadOnlyList<string> parts,
        IReadOnlyList<string> except
    ) =>
        Unknown(lines.Of(of), [line, .. parts])
        ?? Unknown(lines.Across(of), except)
        ?? (
            parts is [] ? new(TableRefusal.PartsAreMissing, line)
            : parts.Contains(line, StringComparer.Ordinal) ? new(TableRefusal.FigureIsItsOwnPart, line)
            : Twice(parts) is { } twice ? new TableCheck.Refused(TableRefusal.PartIsThereTwice, twice)
            : null
        );

    private static TableCheck.Refused? OfCells(TableLines lines, Relation.SumOfCells sum)
    {
        TableCell[] all = [sum.Figure, .. sum.Parts];
        return Unknown(lines.Of(Lines.Rows), [.. all.Select(cell => cell.Row)])
            ?? Unknown(lines.Of(Lines.Columns), [.. all.Select(cell => cell.Column)])
            ?? (
                sum.Parts is [] ? new(TableRefusal.PartsAreMissing, sum.Figure.Row)
                : sum.Parts.Contains(sum.Figure) ? new(TableRefusal.FigureIsItsOwnPart, sum.Figure.Row)
                : sum.Parts.Distinct().Count() < sum.Parts.Count
                    ? new TableCheck.Refused(TableRefusal.PartIsThereTwice, sum.Figure.Row)
                : null
            );
    }

    private static TableCheck.Refused? Unknown(IReadOnlyCollection<string> known, IReadOnlyList<string> named) =>
        named.FirstOrDefault(name => !known.Contains(name)) is { } unknown
            ? new(TableRefusal.LineIsUnknown, unknown)
            : null;

    private static string? Twice(IReadOnlyList<string> names) =>
        names.CountBy(name => name, StringComparer.Ordinal).FirstOrDefault(name => name.Value > 1).Key;
}
