using Raadslag.Import.Prose;
using Raadslag.Import.Structure;

namespace Raadslag.Import.Tables;

/// <summary>Finds the tables of a part: rows with tabs between their cells, or a label followed by numbers.</summary>
internal static class TableFinder
{
    // of one part, each row as wide as its table's widest; a text with more is not shown
    private const int MostCells = 20_000;

    /// <summary>The tables by the line they begin on, each as the blocks that stand for its lines.</summary>
    public static IReadOnlyDictionary<int, IReadOnlyList<Block>> Find(Desk desk, IReadOnlyList<int> lines)
    {
        var tables = new Dictionary<int, IReadOnlyList<Block>>();
        var cells = 0L;
        for (var at = 0; at < lines.Count; at++)
        {
            var table = TabbedRows.At(desk, lines, at) ?? NumberRows.At(desk, lines, at);
            if (table is null)
            {
                continue;
            }

            cells += table.Sum(block => CellsOf(block.Table));
            if (cells > MostCells)
            {
                desk.Warn(WarningCode.TableIsTooLarge, lines[at], desk.Lines[lines[at]].Text);
                break;
            }

            tables.Add(lines[at], table);
            at += table.Sum(block => block.Lines.Count) - 1;
        }

        return tables;
    }

    private static long CellsOf(Table? table) =>
        table is null
            ? 0
            : (table.Rows.Count + 1L) * Math.Max(table.Head.Count, table.Rows.Max(row => (int?)row.Count) ?? 0);
}
