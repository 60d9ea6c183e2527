namespace Raadslag.Import.Pdf;

/// <summary>
/// Tables without ruled lines: rows under one another whose cells stand in the same columns. A row that lacks a cell
/// gets an empty one, so that every row counts the same.
/// </summary>
internal static class LooseTables
{
    internal static List<PrintedLine> Align(List<PrintedLine> lines)
    {
        var aligned = new List<PrintedLine>(lines.Count);
        var start = 0;
        while (start < lines.Count)
        {
            var end = start;
            while (end < lines.Count && lines[end].Text.Contains('\t', StringComparison.Ordinal))
            {
                end++;
            }

            aligned.AddRange(end - start >= 2 ? AlignRows(lines[start..end]) : lines[start..Math.Max(end, start + 1)]);
            start = Math.Max(end, start + 1);
        }

        return aligned;
    }

    private static List<PrintedLine> AlignRows(List<PrintedLine> rows)
    {
        var columns = ColumnsOf(rows);
        return rows.TrueForAll(row => row.Pieces.Count == columns.Count) || IsAmbiguous(rows, columns)
            ? rows
            : rows.ConvertAll(row => PrintedLine.OfCells(CellsOf(row, columns), row.Pieces));
    }

    // two pieces of a row in one column: a heading runs over several, or the rows are no table
    private static bool IsAmbiguous(List<PrintedLine> rows, List<(double Left, double Right)> columns) =>
        rows.Exists(row => row.Pieces.Exists(static piece => piece.IsMark))
        || rows.Exists(row => CountColumns(row, columns) < row.Pieces.Count)
        || rows.TrueForAll(row => row.Pieces.Count < columns.Count);

    private static int CountColumns(PrintedLine row, List<(double Left, double Right)> columns) =>
        columns.Count(column => row.Pieces.Exists(piece => IsIn(piece, column)));

    private static IEnumerable<string> CellsOf(PrintedLine row, List<(double Left, double Right)> columns) =>
        columns.Select(column => row.Pieces.Find(piece => IsIn(piece, column))?.Text ?? "");

    private static bool IsIn(Piece piece, (double Left, double Right) column) =>
        piece.Left >= column.Left && piece.Right <= column.Right;

    /// <summary>Stretches of the line that some cell covers; cells that overlap share one.</summary>
    private static List<(double Left, double Right)> ColumnsOf(List<PrintedLine> rows)
    {
        var pieces = new List<Piece>();
        foreach (var row in rows)
        {
            pieces.AddRange(row.Pieces);
        }

        pieces.Sort(static (one, other) => one.Left.CompareTo(other.Left));
        var columns = new List<(double Left, double Right)>();
        foreach (var piece in pieces)
        {
            if (columns is [.., var last] && piece.Left <= last.Right)
            {
                columns[^1] = (last.Left, Math.Max(last.Right, piece.Right));
            }
            else
            {
                columns.Add((piece.Left, piece.Right));
            }
        }

        return columns;
    }
}
