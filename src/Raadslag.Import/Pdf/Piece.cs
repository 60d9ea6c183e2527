using System.Text;

namespace Raadslag.Import.Pdf;

/// <summary>A run of letters on one baseline without a far gap: a line of prose, a table's cell, a mark in the margin.</summary>
internal sealed class Piece
{
    private readonly List<Glyph> _glyphs;

    internal Piece(List<Glyph> glyphs)
    {
        _glyphs = glyphs;
        Text = TextOf(glyphs);
        Left = double.MaxValue;
        Right = double.MinValue;
        var bold = 0;

        foreach (var glyph in glyphs)
        {
            Left = Math.Min(Left, glyph.Left);
            Right = Math.Max(Right, glyph.Right);
            bold += glyph.IsBold ? 1 : 0;
        }

        (Baseline, Size) = MainBaselineAndSize(glyphs);
        IsBold = bold * 2 > glyphs.Count;
        IsMark = LineLabel.IsAnnexMark(Text);
    }

    internal string Text { get; }

    internal double Left { get; }

    internal double Right { get; }

    internal double Baseline { get; }

    internal double Size { get; }

    internal bool IsBold { get; }

    /// <summary>Whether it is an annex mark (<c>./.</c>) and nothing else.</summary>
    internal bool IsMark { get; }

    internal IReadOnlyList<Glyph> Glyphs => _glyphs;

    /// <summary>Letters in their order, with a space where there is room for one.</summary>
    internal static string TextOf(IReadOnlyList<Glyph> glyphs)
    {
        var text = new StringBuilder(glyphs.Count + 16);
        for (var index = 0; index < glyphs.Count; index++)
        {
            if (index > 0 && IsWordGap(glyphs[index - 1], glyphs[index]))
            {
                text.Append(' ');
            }

            text.Append(glyphs[index].Text);
        }

        return Characters.Composed(text.ToString());
    }

    // a space is about 0.28 of the size, a letter's own room well under 0.1
    internal static bool IsWordGap(in Glyph glyph, in Glyph next) =>
        next.Left - glyph.Right > 0.18 * Math.Min(glyph.Size, next.Size);

    // a raised note number is not where the line stands
    private static (double Baseline, double Size) MainBaselineAndSize(List<Glyph> glyphs)
    {
        var main = glyphs[0];
        foreach (var glyph in glyphs)
        {
            main = glyph.Size > main.Size + 0.1 ? glyph : main;
        }

        return (main.Baseline, main.Size);
    }
}
