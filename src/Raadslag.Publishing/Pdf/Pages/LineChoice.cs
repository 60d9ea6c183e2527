namespace Raadslag.Publishing.Pdf.Pages;

/// <summary>
/// Chooses where lines end so that the paragraph as a whole is the least ragged: what a line leaves empty counts as its square,
/// and a divided word as much as a seventh of a line.
/// </summary>
internal sealed class LineChoice(ParagraphText text, double width, List<LineBreak> breaks)
{
    private const int MostHyphensInRow = 2;

    private const double CostOfLine = 0.03;
    private const double CostOfHyphen = 0.02;
    private const double CostOfMark = 0.002;
    private const double CostOfLetter = 1;
    private const double CostOfLadder = 5;
    private const double CostOfTooLong = 100;
    private const double CostOfBriefLastLine = 0.008;
    private const double BriefLastLine = 0.12;

    // widths are sums of many numbers
    private const double Tolerance = 0.001;

    // for each break, and each number of hyphens in a row up to it, the best way there
    private readonly int _rows = breaks.Exists(found => found.Kind is LineBreakKind.Hyphen) ? MostHyphensInRow + 1 : 1;

    /// <summary>The breaks at the end of each line.</summary>
    public List<LineBreak> Choose()
    {
        var ways = new Way[breaks.Count * _rows];
        for (var at = 0; at < breaks.Count; at++)
        {
            Reach(ways, at);
        }

        var chosen = new List<LineBreak>();
        var ends = ways.AsSpan(ways.Length - _rows);
        var end = ways.Length - _rows;
        for (var row = 1; row < _rows; row++)
        {
            end = ends[row].Cost < ways[end].Cost ? ways.Length - _rows + row : end;
        }

        for (; end >= 0; end = ways[end].From)
        {
            chosen.Add(breaks[end / _rows]);
        }

        chosen.Reverse();
        return chosen;
    }

    private void Reach(Way[] ways, int at)
    {
        ways.AsSpan(at * _rows, _rows).Fill(new Way(double.PositiveInfinity, -1));
        for (var from = at - 1; from >= -1; from--)
        {
            var start = from < 0 ? 0 : breaks[from].Next;
            var used = text.Width(start, breaks[at].End) + breaks[at].Hyphen;
            if (used > width + Tolerance && from < at - 1)
            {
                break;
            }

            var cost = Cost(at, used);
            if (from < 0)
            {
                Improve(ways, at, 0, new Way(cost, -1));
                break;
            }

            for (var row = 0; row < _rows; row++)
            {
                var before = (from * _rows) + row;
                Improve(ways, at, row, new Way(ways[before].Cost + cost, before));
            }
        }
    }

    private void Improve(Way[] ways, int at, int rowBefore, Way way)
    {
        var row = breaks[at].Kind is LineBreakKind.Hyphen ? rowBefore + 1 : 0;
        if (row == _rows)
        {
            (row, way) = (_rows - 1, way with { Cost = way.Cost + CostOfLadder });
        }

        if (way.Cost < ways[(at * _rows) + row].Cost)
        {
            ways[(at * _rows) + row] = way;
        }
    }

    private double Cost(int at, double used)
    {
        var empty = Math.Max(0, 1 - (used / width));
        if (at == breaks.Count - 1)
        {
            return CostOfLine + (used < width * BriefLastLine ? CostOfBriefLastLine : 0);
        }

        var kind = breaks[at].Kind switch
        {
            LineBreakKind.Space => 0,
            LineBreakKind.Mark => CostOfMark,
            LineBreakKind.Hyphen => CostOfHyphen,
            LineBreakKind.Letter => CostOfLetter,
        };
        // a line that is too long because nothing divides it is worse than any other
        return CostOfLine + (empty * empty) + kind + (used > width + Tolerance ? CostOfTooLong : 0);
    }

    private readonly record struct Way(double Cost, int From);
}
