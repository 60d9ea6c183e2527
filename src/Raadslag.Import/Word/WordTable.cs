using System.Xml;

namespace Raadslag.Import.Word;

/// <summary>A table; among lines its rows are lines, their cells parted by TAB.</summary>
internal sealed class WordTable(XmlReader reader, WordContext context) : WordBlock
{
    private const int WidestSpan = 100;

    private readonly List<List<Cell>> _rows = [];

    internal IReadOnlyList<IReadOnlyList<Cell>> Rows => _rows;

    /// <summary>Reads the table the reader stands on, tables within its cells as text of the cell.</summary>
    internal WordTable Read()
    {
        var depth = reader.Depth;
        while (reader.ReadWithin(depth))
        {
            switch (reader.IsWordElement ? reader.LocalName : "")
            {
                case "tr":
                    _rows.Add([]);
                    break;
                case "tblHeader" when reader.IsOn:
                    HeadRows = _rows.Count;
                    break;
                case "tc":
                    ReadCell();
                    break;
                case "del":
                    // in a row's properties: the whole row was deleted
                    _rows[^1..].ForEach(static row => row.Add(new Cell { IsDeletedRow = true }));
                    break;
            }
        }

        _rows.RemoveAll(static row => row.Exists(static cell => cell.IsDeletedRow));
        return this;
    }

    /// <summary>How many rows at the top are the head.</summary>
    internal int HeadRows { get; private set; }

    internal override void AddTo(WordLines lines)
    {
        lines.StartBlock();
        foreach (var row in _rows)
        {
            if (IsLayout(row))
            {
                AddProse(row, lines);
            }
            else
            {
                lines.AddRow(string.Join('\t', row.SelectMany(static cell => cell.Columns())), IsBold(row), Size(row));
                row.ForEach(cell => lines.AddLinksOfRow(cell.Content.Links));
            }
        }

        lines.StartBlock();
    }

    // one column, or a mark in the margin beside its text: set as a table, but none
    private static bool IsLayout(List<Cell> row) =>
        row.Count == 1 || (row.Count == 2 && LineLabel.IsAnnexMark(row[0].Text));

    private static void AddProse(List<Cell> row, WordLines lines)
    {
        if (row.Count == 2)
        {
            lines.AddMark(row[0].Text);
        }

        lines.AddAll(row[^1].Content);
    }

    private static bool IsBold(List<Cell> row) =>
        row.Exists(static cell => cell.Text.Length > 0)
        && row.TrueForAll(static cell => cell.Text.Length == 0 || cell.Content.IsBold);

    private static int Size(List<Cell> row) => row.Max(static cell => cell.Content.Size);

    private void ReadCell()
    {
        var inside = new WordBlocks(reader, context);
        var cell = new Cell { Blocks = inside.Read };
        var depth = reader.Depth;
        while (reader.ReadWithin(depth))
        {
            if (reader.IsWordElement && reader.LocalName == "tcPr")
            {
                ReadCellProperties(cell);
            }
            else
            {
                inside.ReadBlock();
            }
        }

        if (_rows is [.., var row])
        {
            row.Add(cell);
        }
    }

    private void ReadCellProperties(Cell cell)
    {
        var depth = reader.Depth;
        while (reader.ReadWithin(depth))
        {
            if (reader.IsWordElement && reader.LocalName == "gridSpan")
            {
                cell.Span = Math.Clamp(reader.Number() ?? 1, 1, WidestSpan);
            }
            else if (reader.IsWordElement && reader.LocalName == "vMerge")
            {
                cell.IsMerged = reader.Val is not "restart";
            }
        }
    }

    internal sealed class Cell
    {
        private WordLines? _content;

        internal List<WordBlock> Blocks { get; init; } = [];

        internal WordLines Content => _content ??= WordLines.Of(Blocks);

        /// <summary>Whether it goes on with the cell above.</summary>
        internal bool IsMerged { get; set; }

        internal int Span { get; set; } = 1;

        internal bool IsDeletedRow { get; init; }

        internal string Text => Content.AsOneLine();

        // a cell over several columns stands in the first of them
        internal IEnumerable<string> Columns() => Enumerable.Repeat("", Span - 1).Prepend(Text);
    }
}
