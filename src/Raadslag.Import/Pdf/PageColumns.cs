namespace Raadslag.Import.Pdf;

/// <summary>
/// Finds the gutter of a page set in two columns and puts its pieces in reading order: left column, then right, between
/// the lines that run across both.
/// </summary>
internal static class PageColumns
{
    private const double NarrowestGutter = 9;
    private const int FewestLines = 5;

    // a column of prose takes a good part of the page and its lines fill it; a table's cells do not
    private const double NarrowestColumn = 0.22;
    private const double ProseFill = 0.4;

    /// <summary>Groups of pieces in the order they are read; one group when the page is not set in columns.</summary>
    /// <param name="pieces">What stands on the page, without its head, foot and ruled tables.</param>
    /// <param name="pageWidth">In points.</param>
    /// <param name="usualGutter">Where other pages of the document have theirs: a last page may have few lines.</param>
    internal static List<List<Piece>> Of(List<Piece> pieces, double pageWidth, double? usualGutter)
    {
        if ((FindGutter(pieces, pageWidth) ?? Fitting(usualGutter, pieces)) is not { } gutter)
        {
            return [pieces];
        }

        var across = pieces.FindAll(piece => !piece.IsMark && piece.Left < gutter && piece.Right > gutter);
        across.Sort(static (one, other) => other.Baseline.CompareTo(one.Baseline));
        return InBands(pieces, across, gutter);
    }

    private static List<List<Piece>> InBands(List<Piece> pieces, List<Piece> across, double gutter)
    {
        var groups = new List<List<Piece>>();
        var top = double.MaxValue;

        foreach (var crossing in across)
        {
            AddBand(groups, pieces, top, crossing.Baseline, gutter);
            Last(groups).Add(crossing);
            top = crossing.Baseline;
        }

        AddBand(groups, pieces, top, double.MinValue, gutter);
        groups.RemoveAll(static group => group.Count == 0);
        return groups;
    }

    private static List<Piece> Last(List<List<Piece>> groups)
    {
        if (groups.Count == 0)
        {
            groups.Add([]);
        }

        return groups[^1];
    }

    private static void AddBand(List<List<Piece>> groups, List<Piece> pieces, double top, double bottom, double gutter)
    {
        var (left, right) = (new List<Piece>(), new List<Piece>());
        foreach (var piece in pieces)
        {
            var isAcross = !piece.IsMark && piece.Left < gutter && piece.Right > gutter;
            if (!isAcross && piece.Baseline <= top && piece.Baseline > bottom)
            {
                (IsLeft(piece, pieces, gutter) ? left : right).Add(piece);
            }
        }

        groups.Add(left);
        groups.Add(right);
        // the line across that follows starts a group of its own
        groups.Add([]);
    }

    // a mark in the gutter belongs to the text on its right
    private static bool IsLeft(Piece piece, List<Piece> pieces, double gutter)
    {
        if (!piece.IsMark)
        {
            return piece.Left < gutter;
        }

        Piece? next = null;
        foreach (var other in pieces)
        {
            var isBeside = !other.IsMark && Math.Abs(other.Baseline - piece.Baseline) < 0.4 * other.Size;
            if (isBeside && other.Left >= piece.Right && (next is null || other.Left < next.Left))
            {
                next = other;
            }
        }

        return (next?.Left ?? piece.Left) < gutter;
    }

    // the gutter of other pages is this page's too when next to nothing runs across it
    private static double? Fitting(double? gutter, List<Piece> pieces) =>
        gutter is { } x && pieces.Count(piece => piece.Left < x && piece.Right > x) <= pieces.Count / 10 ? x : null;

    /// <summary>Where the page's gutter is; null when it is not set in columns.</summary>
    internal static double? FindGutter(List<Piece> pieces, double pageWidth)
    {
        var width = (int)Math.Clamp(pageWidth, 100, 5_000);
        var crossings = new int[width + 1];
        foreach (var piece in pieces)
        {
            if (!piece.IsMark)
            {
                var right = Math.Clamp((int)piece.Right, 0, width);
                for (var x = Math.Clamp((int)piece.Left, 0, width); x <= right; x++)
                {
                    crossings[x]++;
                }
            }
        }

        // first a gutter that nothing crosses; then one that a headline or two run across
        foreach (var allowed in (ReadOnlySpan<int>)[0, pieces.Count / 30, pieces.Count / 10])
        {
            foreach (var gutter in Runs(crossings, width / 4, width * 3 / 4, allowed))
            {
                if (AreColumns(pieces, gutter, pageWidth))
                {
                    return gutter;
                }
            }
        }

        return null;
    }

    /// <summary>Places just left of where a right column may start: its edge is straight, the left one's is ragged.</summary>
    private static List<double> Runs(int[] crossings, int from, int to, int allowed)
    {
        var runs = new List<double>();
        var start = from;
        for (var x = from; x <= to; x++)
        {
            if (crossings[x] <= allowed)
            {
                continue;
            }

            if (x - start >= NarrowestGutter)
            {
                runs.Add(x - (NarrowestGutter / 3));
            }

            start = x + 1;
        }

        return runs;
    }

    private static bool AreColumns(List<Piece> pieces, double gutter, double pageWidth)
    {
        var (left, right) = (new Side(), new Side());
        foreach (var piece in pieces)
        {
            if (piece.Right <= gutter)
            {
                left.Add(piece);
            }
            else if (piece.Left >= gutter)
            {
                right.Add(piece);
            }
        }

        return left.IsProse(pageWidth) && right.IsProse(pageWidth);
    }

    /// <summary>What stands on one side of a possible gutter.</summary>
    private sealed class Side
    {
        private double _from = double.MaxValue;
        private double _to = double.MinValue;
        private double _sum;
        private int _lines;

        internal bool IsProse(double pageWidth) =>
            _lines >= FewestLines
            && _to - _from > NarrowestColumn * pageWidth
            && _sum / _lines > ProseFill * (_to - _from);

        internal void Add(Piece piece)
        {
            if (!piece.IsMark)
            {
                _from = Math.Min(_from, piece.Left);
                _to = Math.Max(_to, piece.Right);
                _sum += piece.Right - piece.Left;
                _lines++;
            }
        }
    }
}
