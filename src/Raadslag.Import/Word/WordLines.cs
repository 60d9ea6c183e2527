using System.Globalization;

namespace Raadslag.Import.Word;

/// <summary>Numbers lines as they come, with a blank one where the page shows room between paragraphs.</summary>
internal sealed class WordLines
{
    // a paragraph this long was wrapped when it was printed: the next one is another, also without room between
    private const int ProseLength = 90;

    private readonly List<SourceLine> _lines = [];
    private readonly List<SourceLink> _links = [];
    private readonly List<int> _contents = [];
    private readonly List<int> _overContents = [];
    private WordParagraph? _last;
    private bool _startsBlock;
    private string _mark = "";
    private int _page = 1;

    internal bool HasText => _lines.Exists(static line => !line.IsBlank && line.Layout is not { IsMargin: true });

    internal bool IsBold => _lines.TrueForAll(static line => line.IsBlank || line.Layout is { IsBold: true });

    internal int Size => _lines.Count == 0 ? 0 : _lines.Max(static line => line.Layout?.Size ?? 0);

    internal IEnumerable<(string Text, string Url)> Links => _links.Select(static link => (link.Text, link.Url));

    internal static WordLines Of(List<WordBlock> blocks)
    {
        var lines = new WordLines();
        blocks.ForEach(block => block.AddTo(lines));
        return lines;
    }

    internal void Add(WordParagraph paragraph)
    {
        _page += paragraph.PagesBefore;
        if (IsGapBefore(paragraph))
        {
            AddBlank();
        }

        var first = _lines.Count + 1;
        for (var index = 0; index < paragraph.Lines.Count; index++)
        {
            var text = index == 0 ? _mark + paragraph.Lines[index] : paragraph.Lines[index];
            AddLine(text, string.IsNullOrWhiteSpace(text) ? null : LayoutOf(paragraph));
        }

        AddContents(paragraph, first);
        _mark = "";
        _links.AddRange(paragraph.Links.Select(link => new SourceLink(first + link.Line, link.Text, link.Url)));
        foreach (var note in paragraph.Notes)
        {
            AddLine(note, LayoutOf(paragraph) with { HeadingLevel = null, IsListItem = false });
        }

        (_last, _startsBlock) = (paragraph, paragraph.Notes.Count > 0);
        _page += paragraph.PagesWithin;
    }

    internal void AddRow(string text, bool isBold, int size)
    {
        if (_startsBlock)
        {
            AddBlank();
        }

        AddLine(text, new LineLayout(size, isBold));
        (_last, _startsBlock) = (null, false);
    }

    internal void AddLinksOfRow(IEnumerable<(string Text, string Url)> links) =>
        _links.AddRange(links.Select(link => new SourceLink(_lines.Count, link.Text, link.Url)));

    /// <summary>Page heads and feet: once, whatever the number of pages.</summary>
    internal void AddMargin(WordLines margin)
    {
        foreach (var line in margin._lines)
        {
            AddLine(line.Text, line.Layout is { } layout ? layout with { IsMargin = true } : null);
        }

        _startsBlock = margin._lines.Count > 0;
    }

    /// <summary>An annex mark that stands beside the paragraph to come.</summary>
    internal void AddMark(string mark) => _mark = mark.Trim() + " ";

    /// <summary>The lines of a cell that holds prose.</summary>
    internal void AddAll(WordLines content)
    {
        StartBlock();
        var before = _lines.Count;
        foreach (var line in content._lines)
        {
            if (_startsBlock)
            {
                AddBlank();
                before = _lines.Count;
            }

            AddLine(_mark + line.Text, line.Layout);
            (_mark, _startsBlock) = ("", false);
        }

        _links.AddRange(content._links.Select(link => link with { Line = before + link.Line }));
        StartBlock();
    }

    /// <summary>What comes next stands apart from what came before.</summary>
    internal void StartBlock() => (_startsBlock, _last) = (true, null);

    internal string AsOneLine() =>
        string.Join(
            ' ',
            _lines.Where(static line => !line.IsBlank).Select(static line => line.Text.Trim().Replace('\t', ' '))
        );

    internal SourceDocument ToDocument() =>
        new(
            SourceFormat.Word,
            _page == 1 ? _lines.ConvertAll(static line => line with { Page = null }) : _lines,
            [],
            _links
        )
        {
            Contents = _contents is [] ? [] : [.. _overContents, .. _contents],
        };

    // entries with pages are left for who compares them with the items
    private void AddContents(WordParagraph paragraph, int first)
    {
        var lines = Enumerable.Range(first, paragraph.Lines.Count);
        if (paragraph.Style.IsContentsEntry && !EndsInPage(paragraph.Lines[^1]))
        {
            _contents.AddRange(lines);
        }
        else if (paragraph.Style.IsOverContents)
        {
            _overContents.AddRange(lines);
        }
    }

    private static bool EndsInPage(string line) =>
        line.LastIndexOf('\t') is >= 0 and var tab
        && int.TryParse(line.AsSpan(tab + 1), NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static LineLayout LayoutOf(WordParagraph paragraph) =>
        new(paragraph.HalfPoints * 5, paragraph.IsBold, paragraph.Style.HeadingLevel, paragraph.IsListItem);

    private bool IsGapBefore(WordParagraph paragraph)
    {
        if (_startsBlock || _last is not { } last)
        {
            return _startsBlock;
        }

        var areOneList = last.IsListItem && paragraph.IsListItem;
        return !areOneList
            && (
                last.IsListItem
                || last.Style.HeadingLevel != paragraph.Style.HeadingLevel
                || last.Style.SpaceAfter is > 0
                || paragraph.Style.SpaceBefore is > 0
                || last.Lines[^1].Length > ProseLength
            );
    }

    private void AddBlank()
    {
        if (_lines is [.., { IsBlank: false }])
        {
            AddLine("", null);
        }
    }

    private void AddLine(string text, LineLayout? layout) =>
        _lines.Add(new SourceLine(_lines.Count + 1, text, _page, layout));
}
