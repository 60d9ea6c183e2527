using Raadslag.Import.Prose;
using Raadslag.Import.Structure;

namespace Raadslag.Import.Tables;

/// <summary>Finds the tables of a part: rows with tabs between their cells, or a label followed by numbers.</summary>
internal static class TableFinder
{
    /// <summary>The tables by the line they begin on, each as the blocks that stand for its lines.</summary>
    public static IReadOnlyDictionary<int, IReadOnlyList<Block>> Find(Desk desk, IReadOnlyList<int> lines)
    {
        var tables = new Dictionary<int, IReadOnlyList<Block>>();
        for (var at = 0; at < lines.Count; at++)
        {
            var table = TabbedRows.At(desk, lines, at) ?? NumberRows.At(desk, lines, at);
            if (table is not null)
            {
                tables.Add(lines[at], table);
                at += table.Sum(block => block.Lines.Count) - 1;
            }
        }

        return tables;
    }
}
