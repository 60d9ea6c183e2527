using System.Text;

namespace Raadslag.Import.Word;

/// <summary>A paragraph as it is gathered: its lines, how it looks, and the links over it.</summary>
internal sealed class WordParagraph(WordStyle style) : WordBlock
{
    private readonly StringBuilder _line = new();
    private readonly List<WordLetter> _all = [];
    private readonly List<int> _lineStarts = [0];
    private readonly Dictionary<int, int> _lettersOfSize = [];
    private int _letters;
    private int _boldLetters;

    /// <summary>The lines that soft line breaks made; the last one is closed by <see cref="Close"/>.</summary>
    internal List<string> Lines { get; } = [];

    /// <summary>The links, with the line of the paragraph, from 0, on which they start.</summary>
    internal List<(int Line, string Text, string Url)> Links { get; } = [];

    /// <summary>The texts of the foot- and endnotes it refers to.</summary>
    internal List<string> Notes { get; } = [];

    /// <summary>Pictures, comments and deletions in it, one by one.</summary>
    internal List<WordLoss> Losses { get; } = [];

    /// <summary>All letters without the label; a line break is <c>\n</c>.</summary>
    internal IReadOnlyList<WordLetter> Letters => _all;

    internal WordStyle Style { get; set; } = style;

    /// <summary>The number or bullet that Word draws before it, with a space after it.</summary>
    internal string Label { get; set; } = "";

    /// <summary>Page breaks met before the first letter, and after it.</summary>
    internal int PagesBefore { get; private set; }

    internal int PagesWithin { get; private set; }

    internal bool IsBold => _boldLetters * 2 > _letters;

    internal int HalfPoints
    {
        get
        {
            var (size, most) = (Style.HalfPoints ?? 0, 0);
            foreach (var (candidate, letters) in _lettersOfSize)
            {
                (size, most) = letters > most ? (candidate, letters) : (size, most);
            }

            return size;
        }
    }

    internal bool IsListItem => Label.Length > 0 && Style.HeadingLevel is null;

    /// <summary>Where the next letter will stand, for a link that starts there.</summary>
    internal (int Line, int Column) Here => (Lines.Count, _line.Length);

    internal void Add(string text, bool isBold, bool isItalic, int halfPoints)
    {
        _all.AddRange(text.Select(letter => new WordLetter(letter, isBold, isItalic, "")));
        _line.Append(text);
        _letters += text.Length;
        _boldLetters += isBold ? text.Length : 0;
        _lettersOfSize[halfPoints] = _lettersOfSize.GetValueOrDefault(halfPoints) + text.Length;
    }

    internal void BreakLine()
    {
        Lines.Add(_line.ToString());
        _line.Clear();
        _all.Add(new WordLetter('\n', false, false, ""));
        _lineStarts.Add(_all.Count);
    }

    internal void BreakPage()
    {
        if (_letters == 0)
        {
            PagesBefore++;
        }
        else
        {
            PagesWithin++;
        }
    }

    internal void AddLink((int Line, int Column) from, string url)
    {
        var text = new StringBuilder();
        for (var line = from.Line; line <= Lines.Count; line++)
        {
            var whole = line < Lines.Count ? Lines[line] : _line.ToString();
            text.Append(text.Length > 0 ? " " : "")
                .Append(line == from.Line ? whole[Math.Min(from.Column, whole.Length)..] : whole);
        }

        if (url.Length > 0 && text.Length > 0)
        {
            Links.Add((from.Line, text.ToString().Trim(), url));
            for (var at = _lineStarts[from.Line] + from.Column; at < _all.Count; at++)
            {
                _all[at] = _all[at] with { Url = url };
            }
        }
    }

    internal override void AddTo(WordLines lines) => lines.Add(this);

    internal void Close()
    {
        BreakLine();
        Lines[0] = Label + WithoutIndent(Lines[0]);
    }

    // a tab at the start is an indent, one after a mark or a bullet a space; others part columns
    private static string WithoutIndent(string line)
    {
        var text = line.TrimStart('\t');
        var tab = text.IndexOf('\t', StringComparison.Ordinal);
        return tab > 0 && LineLabel.Is(text.AsSpan(0, tab))
            ? $"{text[..tab]} {text[(tab + 1)..].TrimStart('\t')}"
            : text;
    }
}

/// <summary>A letter, its look, and where it leads; nowhere when the address is empty.</summary>
internal readonly record struct WordLetter(char Letter, bool IsBold, bool IsItalic, string Url);

/// <summary>What a paragraph holds that is no text to be read.</summary>
internal enum WordLoss
{
    Picture,
    Comment,
    Deletion,
}
