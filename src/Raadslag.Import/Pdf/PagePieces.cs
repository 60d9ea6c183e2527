namespace Raadslag.Import.Pdf;

/// <summary>Letters to pieces: first what stands on one baseline, from left to right, then cut at far gaps.</summary>
internal static class PagePieces
{
    // letters of one line may dance a little; the line above is at least a whole size away
    private const double BaselineTolerance = 0.3;

    // wider than a space is ever set, but for a line stretched to the column's width
    private const double FarGap = 0.9;
    private const double WidestStretchedGap = 2.5;

    internal static List<Piece> Of(List<Glyph> glyphs)
    {
        var pieces = new List<Piece>();
        foreach (var row in PageRows.Of(glyphs, BaselineTolerance))
        {
            Cut(row, pieces);
        }

        TornMarks.Mend(pieces);
        return pieces;
    }

    private static void Cut(List<Glyph> row, List<Piece> pieces)
    {
        var isStretched = IsStretched(row);
        var current = new List<Glyph>(row.Count);
        var end = double.MinValue;

        foreach (var glyph in row)
        {
            var isSpace = string.IsNullOrWhiteSpace(glyph.Text);
            if (current.Count > 0 && !isSpace && IsCut(current, glyph, end, isStretched))
            {
                pieces.Add(new Piece(current));
                current = [];
            }

            end = current.Count == 0 ? glyph.Right : Math.Max(end, glyph.Right);
            if (!isSpace && !IsDrawnTwice(current, glyph))
            {
                current.Add(glyph);
            }
        }

        if (current.Count > 0)
        {
            pieces.Add(new Piece(current));
        }
    }

    private static bool IsCut(List<Glyph> current, in Glyph glyph, double end, bool isStretched)
    {
        var size = Math.Max(current[^1].Size, glyph.Size);
        var visible = glyph.Left - current[^1].Right;
        return visible > WidestStretchedGap * size || (!isStretched && glyph.Left - end > FarGap * size);
    }

    // bold made by drawing the letter again a hair to the right
    private static bool IsDrawnTwice(List<Glyph> current, in Glyph glyph) =>
        current is [.., var last]
        && last.Text == glyph.Text
        && Math.Abs(glyph.Left - last.Left) < 0.1 * glyph.Size
        && Math.Abs(glyph.Baseline - last.Baseline) < 0.1 * glyph.Size;

    /// <summary>Whether the words were spread evenly to fill the line: then a wide gap is no cell's end.</summary>
    private static bool IsStretched(List<Glyph> row)
    {
        var (narrowest, widest, gaps) = (double.MaxValue, 0.0, 0);
        Glyph? previous = null;
        foreach (var glyph in row)
        {
            if (string.IsNullOrWhiteSpace(glyph.Text))
            {
                continue;
            }

            if (previous is { } last && glyph.Left - last.Right > 0.18 * glyph.Size)
            {
                var gap = glyph.Left - last.Right;
                (narrowest, widest, gaps) = (Math.Min(narrowest, gap), Math.Max(widest, gap), gaps + 1);
            }

            previous = glyph;
        }

        return gaps >= 2 && widest < 1.35 * narrowest;
    }
}
