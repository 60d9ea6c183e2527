namespace Raadslag.Import.Pdf;

/// <summary>Gathers the letters that stand on one baseline across the whole page.</summary>
internal static class PageRows
{
    internal static List<List<Glyph>> Of(List<Glyph> glyphs, double tolerance)
    {
        var sorted = glyphs.ToArray();
        Array.Sort(sorted, static (one, other) => other.Baseline.CompareTo(one.Baseline));

        var rows = new List<List<Glyph>>();
        foreach (var glyph in sorted)
        {
            if (
                rows is [.., var row]
                && row[0].Baseline - glyph.Baseline <= tolerance * Math.Max(row[0].Size, glyph.Size)
            )
            {
                row.Add(glyph);
            }
            else
            {
                rows.Add([glyph]);
            }
        }

        MergeRaised(rows);
        foreach (var row in rows)
        {
            row.Sort(static (one, other) => one.Left.CompareTo(other.Left));
        }

        return rows;
    }

    // a raised or lowered figure, much smaller than the line it belongs to, goes to that line
    private static void MergeRaised(List<List<Glyph>> rows)
    {
        for (var index = rows.Count - 2; index >= 0; index--)
        {
            var (above, below) = (rows[index], rows[index + 1]);
            var distance = above[0].Baseline - below[0].Baseline;
            var (small, large) = above[0].Size < below[0].Size ? (above, below) : (below, above);

            if (small[0].Size < 0.8 * large[0].Size && distance < 0.55 * large[0].Size && small.Count <= 4)
            {
                large.AddRange(small);
                rows.Remove(small);
            }
        }
    }
}
