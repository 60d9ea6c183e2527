using System.Text;

namespace Raadslag.Import.Pdf;

/// <summary>Tells page heads and feet from the text: what stands in the same place, figures aside, on several pages.</summary>
internal sealed class PageMargins
{
    // heads and feet stand in the outermost eighth of a page
    private const double Zone = 0.13;

    // heads may differ from section to section, but a heading that falls twice on the same place is none
    private const int OneInSix = 6;

    // and between them and the text is more room than between lines
    private const double WiderGap = 1.5;

    private readonly Dictionary<(string Text, int Place), int> _pages = [];
    private readonly int _pageCount;

    internal PageMargins(List<PrintedPage> pages, List<List<Piece>> pieces)
    {
        _pageCount = pages.Count;
        for (var index = 0; index < pages.Count; index++)
        {
            var seen = new HashSet<(string, int)>();
            foreach (var piece in pieces[index])
            {
                if (IsInZone(piece, pages[index]) && seen.Add(KeyOf(piece)))
                {
                    _pages[KeyOf(piece)] = _pages.GetValueOrDefault(KeyOf(piece)) + 1;
                }
            }
        }
    }

    /// <summary>The pieces of the page's head, then of its foot: from the edge inwards, as far as a wider gap.</summary>
    internal (HashSet<Piece> Head, HashSet<Piece> Foot) Of(List<Piece> pieces, PrintedPage page)
    {
        var sorted = new List<Piece>(pieces);
        sorted.Sort(static (one, other) => other.Baseline.CompareTo(one.Baseline));
        var head = FromEdge(sorted, page);
        sorted.Reverse();
        var foot = FromEdge(sorted, page);
        foot.ExceptWith(head);
        return (head, foot);
    }

    private HashSet<Piece> FromEdge(List<Piece> inwards, PrintedPage page)
    {
        var margin = new HashSet<Piece>();
        for (var index = 0; index < inwards.Count; index++)
        {
            var isGap =
                index > 0
                && Math.Abs(inwards[index].Baseline - inwards[index - 1].Baseline) > WiderGap * inwards[index].Size;
            if (isGap)
            {
                margin.UnionWith(inwards[..index]);
            }

            if (!IsRepeated(inwards[index], page))
            {
                return margin;
            }
        }

        margin.UnionWith(inwards);
        return margin;
    }

    private bool IsRepeated(Piece piece, PrintedPage page) =>
        IsInZone(piece, page)
        && _pages.GetValueOrDefault(KeyOf(piece)) is >= 2 and var count
        && count * OneInSix >= _pageCount;

    private static bool IsInZone(Piece piece, PrintedPage page) =>
        !piece.IsMark && (piece.Baseline < page.Height * Zone || piece.Baseline > page.Height * (1 - Zone));

    private static (string Text, int Place) KeyOf(Piece piece)
    {
        var text = new StringBuilder(piece.Text.Length);
        foreach (var character in piece.Text)
        {
            var isFigure = char.IsAsciiDigit(character);
            // "SIDE 9" and "SIDE 10" are the same foot
            if (!isFigure || text is not { Length: > 0 } || text[^1] != '#')
            {
                text.Append(isFigure ? '#' : character);
            }
        }

        return (text.ToString(), (int)Math.Round(piece.Baseline / 2));
    }
}
