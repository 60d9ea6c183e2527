using Raadslag.Publishing.Pdf.Files;
using Raadslag.Publishing.Pdf.Type;

namespace Raadslag.Publishing.Pdf.Pages;

/// <summary>Sets a table: rows are not divided, and the head is repeated on every page, the first time as text.</summary>
internal sealed class TableSetter
{
    private const double Padding = 5;

    // between figures, set to the right, and words in the next column, set to the left
    private const double NumberGap = 10;

    private readonly PageFlow _flow;
    private readonly Block.Table _table;
    private readonly TextStyle _style;
    private readonly double[] _lefts;
    private readonly double[] _widths;
    private readonly IReadOnlyList<SetLine>[] _head;

    public TableSetter(PageFlow flow, Block.Table table)
    {
        (_flow, _table, _style) = (flow, table, flow.Style.Cell);
        var shares = table.Columns.Sum(column => column.Share);
        _widths = [.. table.Columns.Select(column => flow.Style.TextWidth * column.Share / shares)];
        _lefts = [.. _widths.Select((_, i) => flow.Style.Left + _widths[..i].Sum())];
        _head = Cells([.. table.Columns.Select(column => new[] { new TextRun(column.Name, FontCut.SemiBold) })]);
    }

    public void Set()
    {
        var rows = _table.Rows.Select(Cells).ToList();
        if (_flow.Room < Height(_head) + (rows.Count > 0 ? Height(rows[0]) : 0) && !_flow.IsAtTop)
        {
            _flow.NextPage();
        }

        var document = _flow.Document;
        document.Begin(StructureKind.Table);
        if (_table.Caption is { } caption)
        {
            document.Begin(StructureKind.Caption);
            foreach (var line in LineBreaker.Lines([new TextRun(caption)], _style, _flow.Style.TextWidth))
            {
                _flow.Set(line, _style, _flow.Style.Left);
            }

            document.End(StructureKind.Caption);
        }

        document.Begin(StructureKind.THead);
        Row(_head, isHead: true);
        document.End(StructureKind.THead);
        document.Begin(StructureKind.TBody);
        foreach (var row in rows)
        {
            if (_flow.Room < Height(row))
            {
                _flow.NextPage();
                RepeatHead();
            }

            Row(row, isHead: false);
        }

        document.End(StructureKind.TBody);
        document.End(StructureKind.Table);
        _flow.Space(_flow.Style.Body.Below * 1.5);
    }

    private IReadOnlyList<SetLine>[] Cells(IReadOnlyList<IReadOnlyList<TextRun>> cells) =>
        [.. cells.Select((runs, i) => LineBreaker.Lines(runs, _style, _widths[i] - (2 * Padding)))];

    private double Height(IReadOnlyList<SetLine>[] row) =>
        _style.Above + _style.Below + (_style.Leading * Math.Max(1, row.Max(cell => cell.Count)));

    private void Row(IReadOnlyList<SetLine>[] row, bool isHead)
    {
        _flow.Document.Page.BeginArtifact(ArtifactKind.Layout);
        Rules(row, isHead);
        _flow.Document.Page.EndArtifact();
        _flow.Document.Begin(StructureKind.TR);
        for (var i = 0; i < row.Length; i++)
        {
            var kind = isHead || (i == 0 && _table.HasRowHeads) ? StructureKind.TH : StructureKind.TD;
            var scope = isHead ? HeaderScope.Column : HeaderScope.Row;
            _flow.Document.Begin(kind, kind is StructureKind.TH ? new ElementAttributes { Scope = scope } : null);
            Cell(row[i], i);
            _flow.Document.End(kind);
        }

        _flow.Document.End(StructureKind.TR);
        _flow.Advance(Height(row));
    }

    private void RepeatHead()
    {
        _flow.Document.Page.BeginArtifact(ArtifactKind.Repeated);
        Rules(_head, isHead: true);
        for (var i = 0; i < _head.Length; i++)
        {
            Cell(_head[i], i);
        }

        _flow.Document.Page.EndArtifact();
        _flow.Advance(Height(_head));
    }

    private void Cell(IReadOnlyList<SetLine> lines, int column)
    {
        var top = _flow.Y - _style.Above;
        var gap = column < _lefts.Length - 1 && !_table.Columns[column + 1].IsNumber ? NumberGap : 0;
        foreach (var line in lines)
        {
            var shift = _table.Columns[column].IsNumber ? _widths[column] - (2 * Padding) - gap - line.Width : 0;
            _flow.Draw(line, _style, _lefts[column] + Padding + shift, top);
            top -= _style.Leading;
        }
    }

    private void Rules(IReadOnlyList<SetLine>[] row, bool isHead)
    {
        var (left, right) = (_flow.Style.Left, _flow.Style.Width - _flow.Style.Right);
        var bottom = _flow.Y - Height(row);
        var color = isHead ? _flow.Style.HeadColor : _flow.Style.RuleColor;
        _flow.Document.Page.Draw().StrokeColor(color).Line(left, bottom, right, bottom, isHead ? 1 : 0.5);
    }
}
