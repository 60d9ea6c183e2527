using Raadslag.Publishing.Pdf.Files;
using Raadslag.Publishing.Pdf.Type;

namespace Raadslag.Publishing.Pdf.Pages;

/// <summary>
/// Sets a table. The head is repeated on every page, the first time as text; a row is divided when it is long.
/// </summary>
internal sealed class TableSetter(Galley galley, Block.Table table, Column column)
{
    // a row of more lines may be divided, so that it leaves no large gap
    private const int UndividedLines = 14;

    private readonly TextStyle _style = galley.Style.Cell;
    private readonly TableGrid _grid = new(galley.Style, table, column);

    public void Set()
    {
        galley.Space(galley.Style.Body.Below);
        galley.Open(StructureKind.Table);
        SetCaption();
        var head = SetHead();
        galley.Open(StructureKind.TBody);
        // a head that takes half of the page is not worth it
        var repeated = head?.Height < galley.Style.TextHeight / 2 ? head : null;
        for (var i = 0; i < table.Rows.Count; i++)
        {
            SetRow([.. table.Rows[i].Select((runs, j) => _grid.Lines(j, galley.Notes.Numbered(runs)))], repeated);
            // no single row on a page, as with lines
            if (table.Rows.Count > 2 && (i == 0 || i == table.Rows.Count - 2))
            {
                galley.KeepLast();
            }
        }

        galley.Close(StructureKind.TBody);
        galley.Close(StructureKind.Table);
        galley.Space(galley.Style.Body.Below * 1.5);
    }

    private void SetCaption()
    {
        galley.Open(StructureKind.Caption);
        var style = _style with { Cut = FontCut.SemiBold };
        foreach (var line in column.Lines([new TextRun(table.Caption ?? "")], style))
        {
            galley.Add(new LineStrip(line, style, column.Left + _grid.Padding));
            galley.KeepLast();
        }

        galley.Close(StructureKind.Caption);
    }

    private RowStrip? SetHead()
    {
        if (table.Columns.All(named => named.Name.Length == 0) && table.HasRowHeads)
        {
            return null;
        }

        var cells = table.Columns.Select((named, i) => _grid.Lines(i, [new TextRun(named.Name, FontCut.SemiBold)]));
        var head = new RowStrip(_grid, [.. cells], isHead: true);
        galley.Open(StructureKind.THead);
        galley.Add(head);
        galley.Close(StructureKind.THead);
        galley.KeepLast();
        return head;
    }

    private void SetRow(IReadOnlyList<SetLine>[] cells, Strip? head)
    {
        var lines = cells.Max(cell => cell.Count);
        if (lines <= UndividedLines)
        {
            var notes = cells.SelectMany(cell => cell).SelectMany(galley.Notes.Of).ToArray();
            galley.Add(new RowStrip(_grid, cells, isHead: false) { Head = head, Notes = notes });
            return;
        }

        var row = new DividedRow(_grid, cells, lines);
        for (var i = 0; i < lines; i++)
        {
            var notes = cells.Where(cell => cell.Count > i).SelectMany(cell => galley.Notes.Of(cell[i])).ToArray();
            var strip = new RowLineStrip(row, i)
            {
                Head = head,
                UnderHead = i > 0 ? _style.Above : 0,
                Notes = notes,
            };
            galley.Add(strip);
            strip.KeepsNext = i == 0 || i == lines - 2;
        }
    }
}
