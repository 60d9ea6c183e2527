namespace Raadslag.Publishing;

/// <summary>
/// Counts what a Markdown text would cost before it is parsed. What is counted is work, not time, so that the same text is
/// always answered in the same way.
/// </summary>
public static class MarkdownBurden
{
    /// <summary>Cells of all tables of a text; 98 municipalities with a column for each month of ten years are fewer.</summary>
    public const int MostCells = 20_000;

    /// <summary>Quotations and lists in each other.</summary>
    public const int DeepestNesting = 50;

    /// <summary>Headings of a text, rules across the page counted with them.</summary>
    public const int MostHeadings = 2_000;

    // the parser compares each sign with those before it in its paragraph
    private const long MostComparisons = 36_000_000;

    // of addresses that stand once and are led to often, in characters
    private const long LongestLinks = 2_000_000;

    /// <summary>The first place where the text costs too much; null when it does nowhere.</summary>
    public static FoundBurden? Of(string markdown)
    {
        var count = new Count();
        foreach (var line in new Lines(markdown))
        {
            if (count.Add(line) is { } found)
            {
                return found;
            }
        }

        return count.EndParagraph();
    }

    // what has been counted up to a line; a paragraph is a run of lines without a blank one
    private struct Count
    {
        private int _line;
        private int _first;
        private long _rows;
        private long _widest;
        private bool _isTable;
        private long _cells;
        private long _emphasis;
        private long _brackets;
        private long _comparisons;
        private long _allBrackets;
        private long _definition;
        private long _longestDefinition;
        private int _definitionLine;
        private int _headings;

        public FoundBurden? Add(ReadOnlySpan<char> line)
        {
            _line++;
            var words = MarkdownLinePrefix.After(line, out var depth);
            if (depth > DeepestNesting)
            {
                return new FoundBurden(TextBurden.NestedTooDeep, _line);
            }

            if (words.IsEmpty)
            {
                return EndParagraph();
            }

            _headings += words[0] == '#' || words.IndexOfAnyExcept('=') < 0 || words.IndexOfAnyExcept('-') < 0 ? 1 : 0;
            if (_headings > MostHeadings)
            {
                return new FoundBurden(TextBurden.TooManyHeadings, _line);
            }

            _first = _rows == 0 ? _line : _first;
            _rows++;
            _widest = Math.Max(_widest, words.Count('|') + 1);
            _isTable |= IsBelowHead(words);
            _emphasis += Runs(words);
            AddBrackets(words);
            return null;
        }

        public FoundBurden? EndParagraph()
        {
            _cells += _isTable ? _rows * _widest : 0;
            _comparisons += _emphasis * _emphasis + _brackets * _brackets;
            TextBurden? burden =
                _cells > MostCells ? TextBurden.TooManyCells
                : _comparisons > MostComparisons ? TextBurden.TooManySigns
                : _allBrackets * _longestDefinition > LongestLinks ? TextBurden.LinksGrowTooLong
                : null;
            var line = burden == TextBurden.LinksGrowTooLong ? _definitionLine : _first;
            (_rows, _widest, _isTable, _emphasis, _brackets, _definition) = (0, 0, false, 0, 0, 0);
            return burden is { } found ? new FoundBurden(found, Math.Max(line, 1)) : null;
        }

        private void AddBrackets(ReadOnlySpan<char> words)
        {
            var brackets = words.Count('[');
            _brackets += brackets;
            _allBrackets += brackets;
            // a definition goes on until the next one, or until its paragraph ends
            _definition =
                words.IndexOf("]:") >= 0 ? words.Length
                : _definition > 0 ? _definition + words.Length
                : 0;
            if (_definition > _longestDefinition)
            {
                (_longestDefinition, _definitionLine) = (_definition, _line);
            }
        }

        // "|---|:-:|"
        private static bool IsBelowHead(ReadOnlySpan<char> words) =>
            words.Contains('-') && words.IndexOfAnyExcept("|-: \t") < 0;

        private static int Runs(ReadOnlySpan<char> words)
        {
            var (runs, before) = (0, ' ');
            foreach (var letter in words)
            {
                runs += letter is '*' or '_' && letter != before ? 1 : 0;
                before = letter;
            }

            return runs;
        }
    }

    private ref struct Lines(string text)
    {
        private ReadOnlySpan<char> _rest = text;
        private bool _isOver;

        public ReadOnlySpan<char> Current { get; private set; }

        public readonly Lines GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_isOver)
            {
                return false;
            }

            var end = _rest.IndexOfAny('\r', '\n');
            _isOver = end < 0;
            Current = _isOver ? _rest : _rest[..end];
            var next =
                _isOver ? _rest.Length
                : _rest[end..].StartsWith("\r\n") ? end + 2
                : end + 1;
            _rest = _rest[next..];
            return true;
        }
    }
}
