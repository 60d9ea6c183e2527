namespace Raadslag.Texts;

/// <summary>Puts the lines of a Markdown text together to paragraphs.</summary>
internal sealed class ParagraphReader
{
    private const int CodeIndent = 4;

    private readonly List<string> _paragraphs = [];

    // the paragraph that is being read
    private readonly List<MarkdownLine> _lines = [];
    private int _blanks;
    private ListMarker? _item;
    private string _fence = "";
    private bool _closedFence;

    public void Add(MarkdownLine line)
    {
        if (_fence.Length > 0)
        {
            _lines.Add(line);
            _closedFence = line.Closes(_fence);
            _fence = _closedFence ? "" : _fence;
        }
        else if (line.IsBlank)
        {
            _blanks++;
        }
        else
        {
            AddWords(line);
        }
    }

    public IReadOnlyList<string> ToEnd()
    {
        // Markdown closes it at the end of the text; what is added below must not become code
        if (_fence.Length > 0)
        {
            _lines.Add(new MarkdownLine(_fence));
        }

        Finish();
        return _paragraphs;
    }

    private void AddWords(MarkdownLine line)
    {
        if (_lines.Count > 0 && Begins(line))
        {
            Finish();
        }

        if (_lines.Count == 0)
        {
            _item = line.Marker;
            _blanks = 0;
        }

        _lines.AddRange(Enumerable.Repeat(new MarkdownLine(""), _blanks));
        _lines.Add(line);
        _blanks = 0;
        _closedFence = false;
        _fence = _item is null ? line.Fence : "";
    }

    private bool Begins(MarkdownLine line)
    {
        if (_item is not { } item)
        {
            if (_closedFence || _lines[^1].IsWhole)
            {
                return true;
            }

            return _blanks > 0
                ? _lines[0].Indent < CodeIndent || line.Indent < CodeIndent
                : line.Marker is { } marker && (marker.InterruptsText || !EndsWithText());
        }

        var isNested = line.Indent >= item.ContentColumn;
        // there is no text to go on yet
        var isEmpty = item.IsEmpty && _lines.Count == 1;

        // Known to be misread: text that is not indented, right below a heading or code within an item, is taken for the
        // item's own.
        return isNested ? isEmpty && _blanks > 0 : isEmpty || _blanks > 0 || line.EndsItem;
    }

    // what goes on below a quotation is not text outside of it
    private bool EndsWithText() =>
        !_lines.Exists(line => line.IsQuote) && _lines.Exists(line => !line.IsBlank && line.Indent < CodeIndent);

    private void Finish()
    {
        if (_lines.Count > 0)
        {
            _paragraphs.Add(string.Join('\n', Unindented()).TrimEnd(' ', '\n'));
            _lines.Clear();
        }
    }

    // Up to three columns mean nothing here, but would below a list item after a merge.
    private IEnumerable<string> Unindented()
    {
        var first = _lines[0];
        var indent = first.Indent < CodeIndent ? first.Indent : 0;
        var everyLine = _item is not null || first.Fence.Length > 0;
        return _lines.Select((line, i) => i == 0 || everyLine ? line.Text[Spaces(line.Text, indent)..] : line.Text);
    }

    private static int Spaces(string text, int most) =>
        text.AsSpan().IndexOfAnyExcept(' ') is >= 0 and var spaces ? Math.Min(spaces, most) : 0;
}
