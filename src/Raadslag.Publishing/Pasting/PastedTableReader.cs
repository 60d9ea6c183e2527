using System.Globalization;
using AngleSharp.Dom;

namespace Raadslag.Publishing.Pasting;

/// <summary>Reads a table into rows of equal width; one that only places its text on the page becomes that text.</summary>
internal sealed class PastedTableReader(PastedBlockReader reader, PastedPage page, PasteTally tally)
{
    private const int MostColumns = 100;

    private readonly List<Row> _rows = [];
    private readonly List<PastedBlock> _captions = [];

    // for each column, how many rows a cell from above still takes up
    private readonly Dictionary<int, int> _taken = [];

    /// <summary>The table, after its caption.</summary>
    internal List<PastedBlock> Read(IElement table, int depth)
    {
        ReadRows(table, isHead: false, depth);
        _rows.RemoveAll(static row => row.Cells.TrueForAll(static cell => cell.Blocks is []));
        int[] columns =
        [
            .. _rows
                .SelectMany(static row => row.Cells)
                .Where(static cell => cell.Blocks is not [])
                .Select(static cell => cell.Column)
                .Distinct()
                .Order(),
        ];
        var cells = _rows.SelectMany(static row => row.Cells);
        if (columns.Length is 1 or > MostColumns || cells.Any(static cell => cell.Blocks.Exists(HasTable)))
        {
            return [.. _captions, .. cells.SelectMany(static cell => cell.Blocks)];
        }

        return columns is [] ? _captions : [.. _captions, Table(columns)];
    }

    /// <summary>Blocks as one line, since a cell has no more.</summary>
    internal static IReadOnlyList<PastedRun> OneLine(List<PastedBlock> blocks)
    {
        var line = new PastedRuns();
        AddTo(line, blocks);
        return line.TakeOne();
    }

    /// <summary>A heading or a cell of the head is bold anyway.</summary>
    internal static IReadOnlyList<PastedRun> WithoutBold(IReadOnlyList<PastedRun> line) =>
        new PastedRuns().Add(line.Select(run => run with { Look = run.Look with { IsBold = false } })).TakeOne();

    private static void AddTo(PastedRuns line, List<PastedBlock> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case PastedBlock.Paragraph(var runs):
                    line.Add(runs).Add(" ", default);
                    break;
                case PastedBlock.Heading(_, var runs):
                    line.Add(runs).Add(" ", default);
                    break;
                case PastedBlock.Items list:
                    for (var at = 0; at < list.All.Count; at++)
                    {
                        line.Add(list.IsOrdered ? $"{list.Start + at}. " : "• ", default);
                        AddTo(line, list.All[at]);
                    }

                    break;
                case PastedBlock.Table(var head, var rows):
                    foreach (
                        var cell in rows.SelectMany(static row => row).Prepend(head.SelectMany(static cell => cell))
                    )
                    {
                        line.Add(cell).Add(" ", default);
                    }

                    break;
            }
        }
    }

    private static bool HasTable(PastedBlock block) =>
        block is PastedBlock.Table
        || (block is PastedBlock.Items list && list.All.Exists(item => item.Exists(HasTable)));

    private PastedBlock.Table Table(int[] columns)
    {
        var rows = _rows.ConvertAll(row => Line(row, columns));
        if (!_rows[0].IsHead && !rows[0].All(IsBold))
        {
            return new PastedBlock.Table([], rows);
        }

        return new PastedBlock.Table([.. rows[0].Select(WithoutBold)], rows[1..]);
    }

    private static bool IsBold(IReadOnlyList<PastedRun> cell) =>
        cell.All(static run => run.Look.IsBold || string.IsNullOrWhiteSpace(run.Text));

    private IReadOnlyList<PastedRun>[] Line(Row row, int[] columns)
    {
        var line = new IReadOnlyList<PastedRun>[columns.Length];
        Array.Fill(line, []);
        foreach (var cell in row.Cells.Where(static cell => cell.Blocks is not []))
        {
            var isMore = cell.Blocks is not [PastedBlock.Paragraph(var runs)] || runs.Any(HasBreak);
            tally.Add(PasteNoteKind.FormattingLeftOut, isMore ? 1 : 0);
            line[Array.BinarySearch(columns, cell.Column)] = OneLine(cell.Blocks);
        }

        return line;
    }

    private static bool HasBreak(PastedRun run) => run.Text.Contains('\n', StringComparison.Ordinal);

    private void ReadRows(IElement group, bool isHead, int depth)
    {
        foreach (var element in page.Children(group).OfType<IElement>())
        {
            switch (element.LocalName)
            {
                case "thead" or "tbody" or "tfoot":
                    ReadRows(element, element.LocalName == "thead", depth + 1);
                    _taken.Clear();
                    break;
                case "tr":
                    ReadRow(element, isHead, depth + 1);
                    break;
                case "caption":
                    _captions.AddRange(reader.ReadApart(element, default, depth + 1));
                    break;
            }
        }
    }

    private void ReadRow(IElement element, bool isHead, int depth)
    {
        IElement[] cells =
        [
            .. page.Children(element).OfType<IElement>().Where(static cell => cell.LocalName is "td" or "th"),
        ];
        var row = new Row(
            isHead || cells.All(static cell => cell.LocalName == "th" && cell.GetAttribute("scope") != "row"),
            []
        );
        HashSet<int> taken = [.. _taken.Keys];
        foreach (var column in taken)
        {
            if (--_taken[column] == 0)
            {
                _taken.Remove(column);
            }
        }

        var at = 0;
        foreach (var cell in cells)
        {
            while (taken.Contains(at))
            {
                at++;
            }

            var (wide, high) = (Span(cell, "colspan"), Span(cell, "rowspan"));
            tally.Add(PasteNoteKind.MergedCellsSpread, wide > 1 || high > 1 ? 1 : 0);
            row.Cells.Add(new Cell(at, reader.ReadApart(cell, default, depth + 1)));
            for (var end = at + wide; at < end; at++)
            {
                // what is wider is no table in the end, and need not be counted
                if (at < MostColumns && high > 1)
                {
                    _taken[at] = high - 1;
                }
            }
        }

        _rows.Add(row);
    }

    private static int Span(IElement cell, string attribute) =>
        int.TryParse(cell.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var span)
            ? Math.Clamp(span, 1, MostColumns)
            : 1;

    private sealed record Row(bool IsHead, List<Cell> Cells);

    private sealed record Cell(int Column, List<PastedBlock> Blocks);
}
