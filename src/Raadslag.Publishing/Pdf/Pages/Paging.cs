namespace Raadslag.Publishing.Pdf.Pages;

/// <summary>What stands on one page: strips, the last not included, and notes.</summary>
internal sealed record PagePlan(int First)
{
    public int End { get; set; } = First;

    public List<FootnotePart> Notes { get; } = [];

    /// <summary>The height of the notes with the space above them.</summary>
    public double NoteHeight(PageStyle style) =>
        Notes.Count == 0
            ? 0
            : style.AboveNotes
                + Notes.Sum(part => ((part.To - part.From) * style.Footnote.Leading) + style.Footnote.Below);
}

/// <summary>Divides strips into pages.</summary>
internal sealed class Paging
{
    // notes from the page before leave room for text
    private const double MostCarried = 0.6;
    private const double Tolerance = 0.01;

    private readonly IReadOnlyList<Strip> _strips;
    private readonly PageStyle _style;
    private readonly List<PagePlan> _pages = [];
    private readonly Queue<FootnotePart> _carried = new();
    private PagePlan _page = null!;
    private double _used;

    private Paging(IReadOnlyList<Strip> strips, PageStyle style) => (_strips, _style) = (strips, style);

    private bool IsAtTop => _page.End == _page.First;

    private double Room => _style.TextHeight - _used - _page.NoteHeight(_style);

    public static IReadOnlyList<PagePlan> Of(IReadOnlyList<Strip> strips, PageStyle style)
    {
        var paging = new Paging(strips, style);
        paging.NextPage(0);
        for (var first = 0; first < strips.Count; )
        {
            first = paging.PlaceTogether(first);
        }

        while (paging._carried.Count > 0)
        {
            paging.NextPage(strips.Count);
        }

        return paging._pages;
    }

    // strips of which none but the last may end a page, if the page has room for them
    private int PlaceTogether(int first)
    {
        var end = first + 1;
        while (_strips[end - 1].KeepsNext && end < _strips.Count && !_strips[end].BreaksPage)
        {
            end++;
        }

        if (!IsAtTop && (_strips[first].BreaksPage || Need(first, end) > Room + Tolerance))
        {
            NextPage(first);
        }

        for (var i = first; i < end; i++)
        {
            if (!IsAtTop && Need(i, i + 1) > Room + Tolerance)
            {
                NextPage(i);
            }

            Place(i, end);
        }

        return end;
    }

    private double Need(int first, int end)
    {
        var height = 0d;
        var hasNotes = _page.Notes.Count > 0;
        for (var i = first; i < end; i++)
        {
            height += _strips[i].Height + _strips[i].Over(i == first && IsAtTop);
            foreach (var note in _strips[i].Notes)
            {
                height += (note.LeastLines * _style.Footnote.Leading) + _style.Footnote.Below;
                height += hasNotes ? 0 : _style.AboveNotes;
                hasNotes = true;
            }
        }

        return height;
    }

    private void Place(int index, int end)
    {
        var strip = _strips[index];
        _used += strip.Height + strip.Over(IsAtTop);
        _page.End = index + 1;
        foreach (var note in strip.Notes)
        {
            var rest = index + 1 < end ? Need(index + 1, end) : 0;
            var room = Room - rest - _style.Footnote.Below - (_page.Notes.Count > 0 ? 0 : _style.AboveNotes);
            var lines = (int)((room + Tolerance) / _style.Footnote.Leading);
            lines = Math.Min(Math.Max(lines, note.LeastLines), note.Lines.Count);
            _page.Notes.Add(new FootnotePart(note, 0, lines));
            if (lines < note.Lines.Count)
            {
                _carried.Enqueue(new FootnotePart(note, lines, note.Lines.Count));
            }
        }
    }

    private void NextPage(int first)
    {
        _page = new PagePlan(first);
        _pages.Add(_page);
        _used = 0;
        var lines = (int)(_style.TextHeight * MostCarried / _style.Footnote.Leading);
        for (var count = _carried.Count; count > 0; count--)
        {
            var part = _carried.Dequeue();
            var to = Math.Min(part.To, part.From + lines);
            lines -= to - part.From;
            if (to > part.From)
            {
                _page.Notes.Add(part with { To = to });
            }

            if (to < part.To)
            {
                _carried.Enqueue(part with { From = to });
            }
        }
    }
}
