namespace Raadslag.Publishing.Pdf.Pages;

/// <summary>Finds where the lines of a paragraph may end: after spaces, within words at marks, and where words are divided.</summary>
internal sealed class LineBreakFinder(ParagraphText text, double width)
{
    // so short a word is left whole even where it has no room, as the number of an item in a list
    private const int LeftWhole = 4;

    private readonly List<LineBreak> _breaks = [];

    /// <summary>The places, in order; the last is the paragraph's end.</summary>
    /// <param name="dividesWords">Whether words are divided also where a line has room for them.</param>
    public List<LineBreak> Find(bool dividesWords)
    {
        _breaks.Clear();
        var (letters, first) = (text.Letters, 0);
        while (first < letters.Length)
        {
            var space = letters.IndexOf(' ', first);
            var end = space < 0 ? letters.Length : space;
            var next = end;
            while (next < letters.Length && letters[next] == ' ')
            {
                next++;
            }

            var isTooLong = text.Width(first, end) > width;
            var isLast = next == letters.Length;
            FindWithin(first, end, isTooLong || (dividesWords && !isLast));
            if (isTooLong && end - first > LeftWhole)
            {
                DivideAnywhere(first, end);
            }

            _breaks.Add(new LineBreak(LineBreakKind.Space, end, next));
            first = next;
        }

        return _breaks;
    }

    private void FindWithin(int first, int end, bool hyphenates)
    {
        hyphenates &= !IsAddress(first, end);
        var part = first;
        for (var at = first; at <= end; at++)
        {
            if (at < end && char.IsLetter(text.Letters[at]))
            {
                continue;
            }

            Hyphenate(part, at, hyphenates);
            if (at < end && IsMark(at, first, end))
            {
                _breaks.Add(new LineBreak(LineBreakKind.Mark, at + 1, at + 1));
            }

            part = at + 1;
        }
    }

    private void Hyphenate(int first, int end, bool hyphenates)
    {
        if (end - first < 2)
        {
            return;
        }

        var run = text.RunAt(first);
        var isPlain = run.End >= end && run.Run is { Link: null };
        var points = hyphenates && isPlain ? DanishHyphenation.Points(text.Letters.AsSpan(first, end - first)) : [];
        var next = 0;
        for (var at = first + 1; at < end; at++)
        {
            var isPoint = next < points.Count && points[next] + first == at;
            next += isPoint ? 1 : 0;
            if (isPoint || text.HasSoftHyphen(at))
            {
                _breaks.Add(new LineBreak(LineBreakKind.Hyphen, at, at, text.HyphenWidth(at)));
            }
        }
    }

    // a slash in an address or between two words, a hyphen or dash before a letter; not between figures, nor before more marks
    private bool IsMark(int at, int first, int end)
    {
        var letters = text.Letters;
        if (letters[at] is not ('-' or '/' or '–' or '\u2010') || at - first < 2 || end - at < 3)
        {
            return false;
        }

        var (before, after) = (letters[at - 1], letters[at + 1]);
        return (char.IsLetter(after) || (letters[at] == '/' && char.IsDigit(after) && !char.IsDigit(before)))
            && (char.IsLetterOrDigit(before) || before is '-' or '/' or ')');
    }

    private bool IsAddress(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            var letter = text.Letters[at];
            if (
                char.IsDigit(letter)
                || letter is '@' or '_' or '\\'
                || (letter is '.' or ':' && at + 1 < end && char.IsLetterOrDigit(text.Letters[at + 1]))
            )
            {
                return true;
            }
        }

        return false;
    }

    // between the places that were found for a word, where these leave a part without room
    private void DivideAnywhere(int first, int end)
    {
        var within = _breaks.FindIndex(found => found.Next > first);
        var found = within < 0 ? [] : _breaks[within..];
        _breaks.RemoveRange(_breaks.Count - found.Count, found.Count);
        var from = first;
        foreach (var next in found.Append(new LineBreak(LineBreakKind.Space, end, end)))
        {
            for (var at = from + 1; at < next.End && text.Width(from, next.End) + next.Hyphen > width; at++)
            {
                if (!char.IsLowSurrogate(text.Letters[at]))
                {
                    _breaks.Add(new LineBreak(LineBreakKind.Letter, at, at));
                }
            }

            if (next.End < end)
            {
                _breaks.Add(next);
            }

            from = next.Next;
        }
    }
}
