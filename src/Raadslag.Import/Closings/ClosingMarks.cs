namespace Raadslag.Import.Closings;

/// <summary>What a draft's lines say of who may read, followed from item to item in the document's order.</summary>
internal sealed class ClosingMarks
{
    private readonly MinutesDraft _draft;
    private readonly IReadOnlyList<ClosingSign> _signs;
    private int _line;
    private int _lastOfItem;
    private bool _isRestClosed;
    private ClosingSign _section;
    private bool _hasSections;

    public ClosingMarks(MinutesDraft draft)
    {
        _draft = draft;
        _signs = ClosingSigns.Of(draft.Lines);
    }

    /// <summary>A section says of its own items whether they are closed, or that what was closed before ends with it.</summary>
    public void Enter(SectionDraft section)
    {
        _hasSections = section.Number is not null;
        _section = ClosingSigns.OfTitle(section.Title);
        if (_hasSections && section.Lines.First > 0)
        {
            FollowTo(section.Lines.First);
        }

        _isRestClosed &= _section != ClosingSign.Opens;
    }

    /// <summary>Whether the next item is closed.</summary>
    public bool Close(ItemDraft item)
    {
        FollowTo(item.Lines.First);
        var title = ClosingSigns.OfTitle(item.Title);
        var own = _signs
            .Skip(item.Lines.First - 1)
            .Take(item.Lines.Last - item.Lines.First + 1)
            .Any(sign => sign >= ClosingSign.ClosesItem);
        var isClosed =
            _isRestClosed
            || _section >= ClosingSign.ClosesItem
            || title >= ClosingSign.ClosesItem
            || own
            || IsMarkedBelow(item);
        _isRestClosed |= !_hasSections && title == ClosingSign.ClosesRest;
        _lastOfItem = item.Lines.Last;
        return isClosed;
    }

    // the lines between what was read and what comes next
    private void FollowTo(int first)
    {
        for (; _line < Math.Min(first - 1, _signs.Count); _line++)
        {
            if (_signs[_line] is ClosingSign.None or ClosingSign.Mentions || !Counts(_line))
            {
                continue;
            }

            _isRestClosed = _signs[_line] != ClosingSign.Opens;
        }
    }

    // what stands in an item's text tells of the item; a list of contents, before all items, tells of each
    private bool Counts(int line) =>
        (line >= _lastOfItem || _draft.Fates[line] == LineFate.SetApart)
        && !ClosingSigns.IsNumbered(_draft.Lines[line])
        && (
            _draft.Fates[line] != LineFate.SetApart
            || _draft.Lines[line].Layout is { IsMargin: true }
            || HasItemsBefore(line)
        );

    private bool HasItemsBefore(int line) =>
        _draft.Sections.SelectMany(section => section.Items).FirstOrDefault() is { } first && first.Lines.First <= line;

    // "(Lukket punkt)" between two items belongs to the one above, unless it stands close to the one below
    private bool IsMarkedBelow(ItemDraft item)
    {
        var line = item.Lines.Last;
        while (line < _signs.Count && _draft.Lines[line].IsBlank)
        {
            line++;
        }

        return line < _signs.Count
            && _signs[line] == ClosingSign.ClosesItem
            && !ClosingSigns.IsNumbered(_draft.Lines[line])
            && (line == item.Lines.Last || line + 1 >= _signs.Count || _draft.Lines[line + 1].IsBlank);
    }
}
