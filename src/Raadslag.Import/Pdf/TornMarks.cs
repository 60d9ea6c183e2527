namespace Raadslag.Import.Pdf;

/// <summary>An annex mark set in a margin so narrow that its dot, stroke and dot stand under each other.</summary>
internal static class TornMarks
{
    // closer than the lines of a paragraph's second neighbour, and under each other
    private const double FarthestDown = 1.7;
    private const double FarthestAside = 0.7;

    /// <summary>Puts each torn mark together again, where its first dot stands.</summary>
    /// <param name="pieces">The page's pieces from the top down; the mark replaces its three.</param>
    internal static void Mend(List<Piece> pieces)
    {
        for (var index = 0; index < pieces.Count; index++)
        {
            if (
                pieces[index].Text is "."
                && Below(pieces, index, "/") is { } stroke
                && Below(pieces, stroke, ".") is { } dot
            )
            {
                pieces[index] = Whole(pieces[index], pieces[stroke], pieces[dot]);
                pieces.RemoveAt(dot);
                pieces.RemoveAt(stroke);
            }
        }
    }

    private static int? Below(List<Piece> pieces, int index, string text)
    {
        var upper = pieces[index];
        for (var next = index + 1; next < pieces.Count; next++)
        {
            var down = upper.Baseline - pieces[next].Baseline;
            if (down > FarthestDown * upper.Size)
            {
                return null;
            }

            var isUnder = down > 0 && Math.Abs(pieces[next].Left - upper.Left) < FarthestAside * upper.Size;
            if (isUnder && pieces[next].Text == text)
            {
                return next;
            }
        }

        return null;
    }

    private static Piece Whole(Piece first, Piece stroke, Piece dot) =>
        new([
            first.Glyphs[0],
            stroke.Glyphs[0] with
            {
                Baseline = first.Baseline,
            },
            dot.Glyphs[0] with
            {
                Baseline = first.Baseline,
            },
        ]);
}
