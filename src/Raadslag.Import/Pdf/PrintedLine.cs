using System.Text;

namespace Raadslag.Import.Pdf;

/// <summary>A line as it will be read: the pieces of one baseline in one column, or one row of a table.</summary>
internal sealed class PrintedLine
{
    private PrintedLine(string text, List<Piece> pieces, bool isTableRow)
    {
        (Text, Pieces, IsTableRow) = (text, pieces, isTableRow);
        (Left, Right, Baseline) = (double.MaxValue, double.MinValue, double.MinValue);
        var (letters, bold) = (0, 0);

        foreach (var piece in pieces)
        {
            Left = Math.Min(Left, piece.Left);
            Right = Math.Max(Right, piece.Right);
            Baseline = Math.Max(Baseline, piece.Baseline);
            Size = piece.IsMark && pieces.Count > 1 ? Size : Math.Max(Size, piece.Size);
            letters += piece.Text.Length;
            bold += piece.IsBold ? piece.Text.Length : 0;
        }

        IsBold = bold * 2 > letters;
    }

    internal string Text { get; }

    internal List<Piece> Pieces { get; }

    internal bool IsTableRow { get; }

    internal double Left { get; }

    internal double Right { get; }

    /// <summary>Where the longest line of its column ends.</summary>
    internal double ColumnRight { get; set; }

    internal double Baseline { get; }

    internal double Size { get; }

    internal bool IsBold { get; }

    /// <summary>
    /// Pieces of one baseline, from left to right: cells are parted by TAB, but a mark, a bullet or a heading's number
    /// belongs to the text after it.
    /// </summary>
    internal static PrintedLine Of(List<Piece> pieces)
    {
        pieces.Sort(static (one, other) => one.Left.CompareTo(other.Left));
        var text = new StringBuilder();
        foreach (var piece in pieces)
        {
            if (text.Length > 0)
            {
                text.Append(LineLabel.Is(text.ToString()) ? ' ' : '\t');
            }

            text.Append(piece.Text);
        }

        return new PrintedLine(text.ToString(), pieces, isTableRow: false);
    }

    /// <summary>A table's row; <paramref name="cells"/> may be empty, and the letters of a cell may stand in several lines.</summary>
    internal static PrintedLine OfCells(IEnumerable<string> cells, List<Piece> pieces) =>
        new(string.Join('\t', cells), pieces, isTableRow: true);
}
