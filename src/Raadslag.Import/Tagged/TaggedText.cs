using System.Text;

namespace Raadslag.Import.Tagged;

/// <summary>The text of a paragraph, a heading or a cell on one line, and what it leads to.</summary>
internal sealed class TaggedText
{
    private readonly StringBuilder _text = new();
    private readonly List<(string Text, string Url)> _links = [];
    private readonly List<TaggedPart.Element> _notes = [];
    private TaggedPart.Words? _last;
    private string _mark = "";

    private TaggedText() { }

    /// <summary>The words, after the annex mark where one stands in the margin.</summary>
    public string Text => string.Join(' ', new[] { _mark, OneLine(_text.ToString()) }.Where(part => part.Length > 0));

    public IReadOnlyList<(string Text, string Url)> Links => _links;

    /// <summary>The footnotes that stand within it.</summary>
    public IReadOnlyList<TaggedPart.Element> Notes => _notes;

    public TaggedPart.Words? First { get; private set; }

    /// <summary>The last words printed; what comes next stands below them.</summary>
    public TaggedPart.Words? Last => _last;

    public bool IsBold { get; private set; }

    public static TaggedText Of(IEnumerable<TaggedPart> parts)
    {
        var text = new TaggedText();
        foreach (var part in parts)
        {
            text.Add(part);
        }

        return text;
    }

    private void Add(TaggedPart part)
    {
        switch (part)
        {
            case TaggedPart.Words words:
                Add(words);
                break;
            case TaggedPart.Element { Kind: "Note" } note:
                _notes.Add(note);
                break;
            case TaggedPart.Element element when IsMark(element):
                _mark = string.Concat(element.AllWords.Select(words => words.Text)).Trim();
                break;
            case TaggedPart.Element element:
                AddInner(element);
                break;
        }
    }

    private void AddInner(TaggedPart.Element element)
    {
        var start = _text.Length;
        foreach (var part in element.Parts)
        {
            Add(part);
        }

        if (element.Url is { } url && OneLine(_text.ToString(start, _text.Length - start)) is { Length: > 0 } words)
        {
            _links.Add((words, url));
        }
    }

    private void Add(TaggedPart.Words words)
    {
        var isNewLine =
            _last is { } last && (last.Page != words.Page || last.Baseline - words.Baseline > words.Size / 2);
        if (isNewLine && words.Text.Length > 0 && _text.Length > 0)
        {
            _text.Append(' ');
        }

        _text.Append(words.Text);
        IsBold = First is null ? words.IsBold : IsBold && words.IsBold;
        First ??= words;
        _last = words;
    }

    private static bool IsMark(TaggedPart.Element element) =>
        element.Kind == "Span" && LineLabel.IsAnnexMark(string.Concat(element.AllWords.Select(words => words.Text)));

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
