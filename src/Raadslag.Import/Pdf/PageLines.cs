namespace Raadslag.Import.Pdf;

/// <summary>A page's pieces as lines in reading order: head, columns with their tables, foot.</summary>
internal sealed record PageLines(
    List<PrintedLine> Head,
    List<PrintedLine> Body,
    List<PrintedLine> Foot,
    bool IsOrderUncertain
)
{
    private const double SameBaseline = 0.3;

    internal static PageLines Of(PrintedPage page, List<Piece> pieces, PageMargins margins, double? usualGutter)
    {
        var (head, foot) = margins.Of(pieces, page);
        var body = pieces.FindAll(piece => !head.Contains(piece) && !foot.Contains(piece));

        var rows = RuledTables.Take(body, page.Rules);
        var groups = PageColumns.Of(body, page.Width, usualGutter);
        var below = Join([.. foot]);
        below.AddRange(Join(PagePieces.Of(page.Turned)));
        var isGuessed = groups.Count > 1 && PageColumns.FindGutter(body, page.Width) is null;
        return new PageLines(Join([.. head]), Place(groups, rows), below, isGuessed);
    }

    private static List<PrintedLine> Place(List<List<Piece>> groups, List<PrintedLine> rows)
    {
        var lines = new List<PrintedLine>();
        foreach (var group in groups)
        {
            var column = LooseTables.Align(Join(group));
            var right = column.Count == 0 ? 0 : column.Max(static line => line.Right);
            column.ForEach(line => line.ColumnRight = right);
            lines.AddRange(column);
        }

        foreach (var row in rows)
        {
            lines.Insert(PlaceOf(row, lines), row);
        }

        return lines;
    }

    // before the first line of its own column that stands lower; after the last that stands higher, if none does
    private static int PlaceOf(PrintedLine row, List<PrintedLine> lines)
    {
        var afterHigher = 0;
        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines[index];
            if (line.Left < row.Right && line.Right > row.Left)
            {
                if (line.Baseline < row.Baseline)
                {
                    return index;
                }

                afterHigher = index + 1;
            }
        }

        return afterHigher;
    }

    private static List<PrintedLine> Join(List<Piece> pieces)
    {
        pieces.Sort(static (one, other) => other.Baseline.CompareTo(one.Baseline));
        var lines = new List<PrintedLine>();
        var current = new List<Piece>();

        foreach (var piece in pieces)
        {
            if (
                current is [var first, ..]
                && first.Baseline - piece.Baseline > SameBaseline * Math.Max(first.Size, piece.Size)
            )
            {
                lines.Add(PrintedLine.Of(current));
                current = [];
            }

            current.Add(piece);
        }

        if (current.Count > 0)
        {
            lines.Add(PrintedLine.Of(current));
        }

        return lines;
    }
}
