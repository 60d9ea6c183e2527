namespace Raadslag.Import.Pdf;

/// <summary>The rows and columns that a table's ruled lines make.</summary>
internal sealed class Grid
{
    private const double SameEdge = 3;

    private readonly List<Rule> _upright;
    private readonly List<double> _edges;
    private readonly List<double> _levels;

    private Grid(List<Rule> upright, List<double> edges, List<double> levels) =>
        (_upright, _edges, _levels) = (upright, edges, levels);

    internal int Rows => _levels.Count - 1;

    internal int Columns => _edges.Count - 1;

    /// <summary>The grid of rules that touch; null when they make no cells side by side, as a frame or an underline.</summary>
    internal static Grid? Of(List<Rule> rules)
    {
        var upright = rules.FindAll(static rule => !rule.IsLevel);
        var level = rules.FindAll(static rule => rule.IsLevel);
        var edges = Distinct(upright.ConvertAll(static rule => (rule.Left + rule.Right) / 2));
        var levels = Distinct(level.ConvertAll(static rule => (rule.Bottom + rule.Top) / 2));
        levels.Reverse();

        return edges.Count >= 3 && levels.Count >= 2 ? new Grid(upright, edges, levels) : null;
    }

    internal bool Holds(Piece piece)
    {
        var (x, y) = MiddleOf(piece);
        return x > _edges[0] && x < _edges[^1] && y < _levels[0] && y > _levels[^1];
    }

    /// <summary>Cells stand so near each other that their letters may seem one piece: the rules between them tell.</summary>
    internal IEnumerable<Piece> CutAtRules(Piece piece)
    {
        var row = RowOf(piece);
        var y = (_levels[row] + _levels[row + 1]) / 2;
        var cuts = _edges.FindAll(x => x > piece.Left && x < piece.Right && IsRuled(x, y));

        return cuts.Count == 0
            ? [piece]
            : piece
                .Glyphs.GroupBy(glyph => cuts.Count(x => (glyph.Left + glyph.Right) / 2 > x))
                .Select(static cell => new Piece([.. cell]));
    }

    /// <summary>The row of the piece, counted from the top.</summary>
    internal int RowOf(Piece piece)
    {
        var y = MiddleOf(piece).Y;
        var row = 0;
        while (row < Rows - 1 && y < _levels[row + 1])
        {
            row++;
        }

        return row;
    }

    /// <summary>The column of the piece; the first of them where cells are joined over several.</summary>
    internal int ColumnOf(Piece piece, int row)
    {
        var x = MiddleOf(piece).X;
        var column = 0;
        while (column < Columns - 1 && x >= _edges[column + 1])
        {
            column++;
        }

        var y = (_levels[row] + _levels[row + 1]) / 2;
        while (column > 0 && !IsRuled(_edges[column], y))
        {
            column--;
        }

        return column;
    }

    private bool IsRuled(double x, double y)
    {
        foreach (var rule in _upright)
        {
            if (Math.Abs(((rule.Left + rule.Right) / 2) - x) <= SameEdge && rule.Bottom <= y && rule.Top >= y)
            {
                return true;
            }
        }

        return false;
    }

    // the middle of the letters, not of the line: a little above the baseline
    private static (double X, double Y) MiddleOf(Piece piece) =>
        ((piece.Left + piece.Right) / 2, piece.Baseline + (piece.Size * 0.3));

    private static List<double> Distinct(List<double> places)
    {
        places.Sort();
        var distinct = new List<double>();
        foreach (var place in places)
        {
            if (distinct is not [.., var last] || place - last > SameEdge)
            {
                distinct.Add(place);
            }
        }

        return distinct;
    }
}
