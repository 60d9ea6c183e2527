namespace Raadslag.Import.Tagged;

/// <summary>Makes lines of what a tagged PDF says: a line for each paragraph, heading, item and row.</summary>
internal sealed class TaggedLines
{
    // paragraphs that stand closer than this many sizes are lines of a list, as of those who took part
    private const double Close = 1.9;

    private readonly List<SourceLine> _lines = [];
    private readonly List<SourceLink> _links = [];
    private TaggedPart.Words? _last;
    private bool _startsBlock;
    private bool _wasGap;

    public static SourceDocument? Of(TaggedPart.Element document)
    {
        var lines = new TaggedLines();
        lines.Add(document);
        return lines._lines.Count == 0
            ? null
            : new SourceDocument(SourceFormat.Pdf, lines._lines, [], lines._links) { IsTagged = true };
    }

    private void Add(TaggedPart.Element element)
    {
        switch (element.Kind)
        {
            case ['H', >= '1' and <= '6']:
                _startsBlock = true;
                AddBlock(element.Parts, "", layout => layout with { HeadingLevel = element.Kind[1] - '0' });
                _startsBlock = true;
                break;
            case "L":
                AddList(element);
                break;
            case "Table":
                AddTable(element);
                break;
            case "TOC":
                AddBlock(element.Parts, "", layout => layout with { IsMargin = true });
                break;
            case "Figure":
                break;
            default:
                AddInner(element, "", isItem: false);
                break;
        }
    }

    // words of its own make an element a paragraph; without, it holds others
    private void AddInner(TaggedPart.Element element, string label, bool isItem)
    {
        if (element.Parts.Any(IsInline))
        {
            AddBlock(element.Parts.Where(IsInline), label, layout => layout with { IsListItem = isItem });
            label = "";
        }

        foreach (var part in element.Parts.OfType<TaggedPart.Element>().Where(part => !IsInline(part)))
        {
            if (label.Length > 0 && part.Kind == "P")
            {
                AddInner(part, label, isItem);
                label = "";
            }
            else
            {
                Add(part);
            }
        }
    }

    private static bool IsInline(TaggedPart part) =>
        part
            is TaggedPart.Words
                or TaggedPart.Element
                {
                    Kind: "Span" or "Link" or "Reference" or "Note" or "Quote" or "Code" or "Em" or "Strong"
                };

    private void AddList(TaggedPart.Element list)
    {
        foreach (var item in list.Parts.OfType<TaggedPart.Element>())
        {
            var label = TaggedText.Of(item.Parts.Where(part => part is TaggedPart.Element { Kind: "Lbl" })).Text;
            foreach (var part in item.Parts.OfType<TaggedPart.Element>().Where(part => part.Kind != "Lbl"))
            {
                if (part.Kind == "LBody")
                {
                    AddInner(part, label, isItem: true);
                }
                else
                {
                    Add(part);
                }
            }
        }
    }

    private void AddTable(TaggedPart.Element table)
    {
        foreach (var caption in table.Parts.OfType<TaggedPart.Element>().Where(part => part.Kind == "Caption"))
        {
            Add(caption);
        }

        _startsBlock = true;
        foreach (var row in Rows(table))
        {
            var cells = row.Parts.OfType<TaggedPart.Element>().Select(cell => TaggedText.Of(cell.Parts)).ToArray();
            var first = cells.FirstOrDefault(cell => cell.First is not null);
            if (first?.First is not { } words)
            {
                continue;
            }

            StartIfAsked();
            var isBold = cells.Where(cell => cell.First is not null).All(cell => cell.IsBold);
            AddLine(string.Join('\t', cells.Select(cell => cell.Text)), words, Layout(words, isBold));
            Link(cells.SelectMany(cell => cell.Links));
        }

        _startsBlock = true;
    }

    private static IEnumerable<TaggedPart.Element> Rows(TaggedPart.Element table) =>
        table
            .Parts.OfType<TaggedPart.Element>()
            .SelectMany(part =>
                part.Kind == "TR" ? [part]
                : part.Kind is "THead" or "TBody" or "TFoot" ? Rows(part)
                : []
            );

    private void AddBlock(IEnumerable<TaggedPart> parts, string label, Func<LineLayout, LineLayout> layout)
    {
        var text = TaggedText.Of(parts);
        if (text.First is { } first && text.Text.Length > 0)
        {
            _startsBlock |= label.Length == 0 && IsGap(first);
            StartIfAsked();
            var line = label.Length > 0 ? $"{label} {text.Text}" : text.Text;
            AddLine(line, first, layout(Layout(first, text.IsBold)));
            Link(text.Links);
            _last = text.Last;
        }

        foreach (var note in text.Notes)
        {
            AddInner(note with { Kind = "P" }, "", isItem: false);
        }
    }

    private bool IsGap(TaggedPart.Words next)
    {
        // between pages no gap can be seen: what comes goes on as what went before
        _wasGap =
            _last is { } last && (last.Page == next.Page ? last.Baseline - next.Baseline > Close * next.Size : _wasGap);
        return _wasGap;
    }

    private void StartIfAsked()
    {
        if (_startsBlock && _lines is [.., { IsBlank: false }])
        {
            _lines.Add(new SourceLine(_lines.Count + 1, "", _lines[^1].Page));
        }

        _startsBlock = false;
    }

    private void AddLine(string text, TaggedPart.Words first, LineLayout layout) =>
        _lines.Add(new SourceLine(_lines.Count + 1, text, first.Page, layout));

    private void Link(IEnumerable<(string Text, string Url)> links) =>
        _links.AddRange(links.Select(link => new SourceLink(_lines.Count, link.Text, link.Url)));

    private static LineLayout Layout(TaggedPart.Words words, bool isBold) =>
        new((int)Math.Round(words.Size * 10), isBold);
}
