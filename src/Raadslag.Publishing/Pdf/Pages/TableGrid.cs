using Raadslag.Publishing.Pdf.Files;
using Raadslag.Publishing.Pdf.Type;

namespace Raadslag.Publishing.Pdf.Pages;

/// <summary>The columns of a table, and how cells are drawn in them.</summary>
internal sealed class TableGrid
{
    // between figures, set to the right, and words in the next column, set to the left
    private const double NumberGap = 10;

    private readonly Block.Table _table;
    private readonly Column _column;
    private readonly Column[] _cells;

    public TableGrid(PageStyle style, Block.Table table, Column column)
    {
        (_table, _column, Style) = (table, column, style.Cell);
        var widths = Widths();
        _cells = new Column[widths.Length];
        for (var (i, left) = (0, column.Left); i < widths.Length; left += widths[i], i++)
        {
            var gap = IsNumber(i) && i < widths.Length - 1 && !IsNumber(i + 1) ? NumberGap : 0;
            _cells[i] = new Column(left + Padding, widths[i] - (2 * Padding) - gap);
        }
    }

    public TextStyle Style { get; }

    /// <summary>Between a cell's edge and its words.</summary>
    public double Padding { get; } = 5;

    public int Count => _cells.Length;

    public IReadOnlyList<SetLine> Lines(int column, IReadOnlyList<TextRun> runs) => _cells[column].Lines(runs, Style);

    public double Height(int lines) => Style.Above + Style.Below + (Style.Leading * Math.Max(1, lines));

    public StructureKind Kind(int column, bool isHead) =>
        isHead || (column == 0 && _table.HasRowHeads) ? StructureKind.TH : StructureKind.TD;

    /// <summary>Begins the element of a cell.</summary>
    public void Begin(PdfDocument document, int column, bool isHead)
    {
        var kind = Kind(column, isHead);
        var scope = isHead ? HeaderScope.Column : HeaderScope.Row;
        document.Begin(kind, kind is StructureKind.TH ? new ElementAttributes { Scope = scope } : null);
    }

    /// <summary>Where a line of a cell begins.</summary>
    public double Left(int column, SetLine line) =>
        _cells[column].Left + (IsNumber(column) ? _cells[column].Width - line.Width : 0);

    /// <summary>Draws the rule under a row, in an artifact that is open.</summary>
    public void Rule(PageFlow flow, double y, bool isHead)
    {
        var color = isHead ? flow.Style.HeadColor : flow.Style.RuleColor;
        var right = _column.Left + _column.Width;
        flow.Document.Page.Draw().StrokeColor(color).Line(_column.Left, y, right, y, isHead ? 1 : 0.5);
    }

    private bool IsNumber(int column) => _table.Columns[column].IsNumber;

    // by the shares, but no column narrower than its longest word while others have more than they need
    private double[] Widths()
    {
        var shares = _table.Columns.Sum(column => column.Share);
        var least = Enumerable.Range(0, _table.Columns.Count).Select(LongestWord).ToArray();
        var widths = _table.Columns.Select(column => _column.Width * column.Share / shares).ToArray();
        var lacking = least.Select((needed, i) => Math.Max(0, needed - widths[i])).ToArray();
        var spare = least.Select((needed, i) => Math.Max(0, widths[i] - needed)).ToArray();
        var moved = Math.Min(lacking.Sum(), spare.Sum());
        if (moved > 0)
        {
            var (perLack, perSpare) = (moved / lacking.Sum(), moved / spare.Sum());
            widths = [.. widths.Select((width, i) => width + (lacking[i] * perLack) - (spare[i] * perSpare))];
        }

        return widths;
    }

    private double LongestWord(int column)
    {
        var most = _column.Width / Math.Min(_table.Columns.Count, 3);
        var words = _table
            .Rows.SelectMany(row => row[column])
            .SelectMany(run => Words(run.Text, run.Cut))
            .Concat(Words(_table.Columns[column].Name, FontCut.SemiBold));
        var longest = words.MaxBy(word => word.Text.Length);
        if (longest.Text is null)
        {
            return 0;
        }

        // a little more than the longest by letters: another may have wider ones
        var width = GlyphRun.Of(Style.Face(longest.Cut), longest.Text).Width(Style.Size) + (2 * Padding) + 4;
        return Math.Min(width + (IsNumber(column) ? NumberGap : 0), most);
    }

    private static IEnumerable<(string Text, FontCut Cut)> Words(string text, FontCut cut) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (word, cut));
}
