using Raadslag.Publishing.Pdf.Files;

namespace Raadslag.Publishing.Pdf.Pages;

/// <summary>A row of a table.</summary>
internal sealed class RowStrip(TableGrid grid, IReadOnlyList<SetLine>[] cells, bool isHead)
    : Strip(grid.Height(cells.Max(cell => cell.Count)))
{
    public override void Draw(PageFlow flow)
    {
        flow.Document.Page.BeginArtifact(ArtifactKind.Layout);
        grid.Rule(flow, flow.Y - Height, isHead);
        flow.Document.Page.EndArtifact();
        flow.Document.Begin(StructureKind.TR);
        for (var i = 0; i < cells.Length; i++)
        {
            grid.Begin(flow.Document, i, isHead);
            var top = flow.Y - grid.Style.Above;
            foreach (var line in cells[i])
            {
                flow.Lines.Draw(line, grid.Style, grid.Left(i, line), top);
                top -= grid.Style.Leading;
            }

            flow.Lines.EndLink();
            flow.Document.End(grid.Kind(i, isHead));
        }

        flow.Document.End(StructureKind.TR);
    }

    public override void DrawAgain(PageFlow flow)
    {
        grid.Rule(flow, flow.Y - Height, isHead);
        for (var i = 0; i < cells.Length; i++)
        {
            var top = flow.Y - grid.Style.Above;
            foreach (var line in cells[i])
            {
                flow.Lines.DrawAgain(line, grid.Style, grid.Left(i, line), top);
                top -= grid.Style.Leading;
            }
        }
    }
}

/// <summary>A row that may be divided between any of its lines.</summary>
internal sealed class DividedRow(TableGrid grid, IReadOnlyList<SetLine>[] cells, int lines)
{
    private readonly StructureElement?[] _elements = new StructureElement?[cells.Length];

    public double Height(int index) =>
        grid.Style.Leading + (index == 0 ? grid.Style.Above : 0) + (IsLast(index) ? grid.Style.Below : 0);

    /// <summary>Draws one line of each cell; the cells stay open until the last.</summary>
    public void Draw(PageFlow flow, int index)
    {
        if (index == 0)
        {
            flow.Document.Begin(StructureKind.TR);
        }

        var top = flow.Y - (index == 0 ? grid.Style.Above : 0);
        for (var i = 0; i < cells.Length; i++)
        {
            DrawCell(flow, index, i, top);
        }

        if (IsLast(index))
        {
            flow.Document.End(StructureKind.TR);
            flow.Document.Page.BeginArtifact(ArtifactKind.Layout);
            grid.Rule(flow, flow.Y - Height(index), isHead: false);
            flow.Document.Page.EndArtifact();
        }
    }

    private bool IsLast(int index) => index == lines - 1;

    private void DrawCell(PageFlow flow, int index, int cell, double top)
    {
        var kind = grid.Kind(cell, isHead: false);
        if (_elements[cell] is { } element)
        {
            flow.Document.Resume(element);
        }
        else
        {
            grid.Begin(flow.Document, cell, isHead: false);
        }

        if (index < cells[cell].Count)
        {
            var line = cells[cell][index];
            flow.Lines.Draw(line, grid.Style, grid.Left(cell, line), top);
            flow.Lines.EndLink();
        }

        if (IsLast(index))
        {
            flow.Document.End(kind);
        }
        else
        {
            _elements[cell] = flow.Document.Leave(kind);
        }
    }
}

/// <summary>One line of each cell of a row that may be divided.</summary>
internal sealed class RowLineStrip(DividedRow row, int index) : Strip(row.Height(index))
{
    public override void Draw(PageFlow flow) => row.Draw(flow, index);
}
