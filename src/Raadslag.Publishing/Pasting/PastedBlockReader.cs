using AngleSharp.Dom;

namespace Raadslag.Publishing.Pasting;

/// <summary>Reads cleaned HTML into blocks.</summary>
internal sealed class PastedBlockReader(PastedPage page, PasteTally tally)
{
    // deeper than any page, and far from the end of the stack
    private const int DeepestElement = 200;
    private const int DeepestList = 8;
    private const int LargestNumber = 999_999;

    private readonly PastedRuns _line = new();
    private List<PastedBlock> _blocks = [];
    private int _lists;

    internal List<PastedBlock> ReadAll(INode root)
    {
        ReadInside(root, default, 0);
        return _blocks;
    }

    /// <summary>Reads what is inside a cell or an item, as blocks of its own.</summary>
    internal List<PastedBlock> ReadApart(INode parent, PastedLook look, int depth)
    {
        var outer = _blocks;
        var inner = _blocks = [];
        ReadInside(parent, look, depth);
        _blocks = outer;
        return inner;
    }

    private void ReadInside(INode parent, PastedLook look, int depth)
    {
        foreach (var node in page.Children(parent))
        {
            Read(node, look, depth + 1);
        }

        if (parent is not IElement element || element.IsBlock)
        {
            Close();
        }
    }

    private void Read(INode node, PastedLook look, int depth)
    {
        if (node is IText text)
        {
            _line.Add(text.Data, look);
        }
        else if (node is IElement element && depth < DeepestElement)
        {
            ReadElement(element, look, depth);
        }
        else if (node is IElement)
        {
            _line.Add(page.AllText(node), look);
        }
    }

    private void ReadElement(IElement element, PastedLook look, int depth)
    {
        switch (element.LocalName)
        {
            case "br":
                _line.Break(look);
                break;
            case "a" when element.GetAttribute("href") is { } href:
                ReadLink(element, href, look, depth);
                break;
            case "ul" or "ol" or "menu":
                ReadList(element, look, depth);
                break;
            case "table":
                Close();
                new PastedTableReader(this, page, tally).Read(element, depth).ForEach(Add);
                break;
            case "pre":
                ReadPreformatted(element);
                break;
            case "sup" when page.AllText(element).Trim() is { Length: > 0 } digits && digits.All(char.IsAsciiDigit):
                // 10³ without it would be 103
                _line.Add(string.Concat(digits.Select(static digit => "⁰¹²³⁴⁵⁶⁷⁸⁹"[digit - '0'])), look);
                break;
            default:
                ReadText(element, look, depth);
                break;
        }
    }

    private void ReadText(IElement element, PastedLook look, int depth)
    {
        var style = PastedStyle.Of(element);
        if (element.IsBlock)
        {
            ReadBlock(element, style, look, depth);
            return;
        }

        var isLost = element.LocalName is "u" or "s" or "strike" or "sup" or "sub" or "code" or "q" || style.HasLine;
        var hasNoLoss =
            !isLost
            || look.Href is not null
            || page.Inside(element).Any(static inside => inside is IElement { LocalName: "a" });
        tally.Add(
            PasteNoteKind.FormattingLeftOut,
            hasNoLoss || string.IsNullOrWhiteSpace(page.AllText(element)) ? 0 : 1
        );
        ReadInside(element, Styled(element.LocalName, style, look), depth);
    }

    private static PastedLook Styled(string name, PastedStyle style, PastedLook look) =>
        look with
        {
            IsBold = style.IsBold ?? (name is "b" or "strong" || look.IsBold),
            IsItalic = style.IsItalic ?? (name is "i" or "em" or "cite" or "dfn" or "var" || look.IsItalic),
        };

    private void ReadBlock(IElement element, PastedStyle style, PastedLook look, int depth)
    {
        Close();
        tally.Add(PasteNoteKind.FormattingLeftOut, element.LocalName == "blockquote" ? 1 : 0);
        look = Styled(element.LocalName, style, look);
        if (element.HeadingLevel is { } level)
        {
            var blocks = ReadApart(element, look, depth);
            if (PastedTableReader.WithoutBold(PastedTableReader.OneLine(blocks)) is { Count: > 0 } runs)
            {
                Add(new PastedBlock.Heading(level, runs));
            }
        }
        else if (element.LocalName == "p" && WordListLabel.Of(page, element, style) is { } label)
        {
            AddItem(label.Level, label.Number, ReadApart(element, look, depth));
            tally.Add(PasteNoteKind.FormattingLeftOut, label.IsLettered ? 1 : 0);
        }
        else if (element.IsInWordItem && LastItem() is { } item)
        {
            item.AddRange(ReadApart(element, look, depth));
        }
        else
        {
            ReadInside(element, look, depth);
        }
    }

    private List<PastedBlock>? LastItem()
    {
        List<PastedBlock>? item = null;
        for (var blocks = _blocks; blocks is [.., PastedBlock.Items list]; blocks = item)
        {
            item = list.All[^1];
        }

        return item;
    }

    private void ReadLink(IElement element, string href, PastedLook look, int depth)
    {
        if (PastedLinks.IsNote(href))
        {
            var mark = page.AllText(element).Trim().Trim('[', ']');
            _line.Add(mark.Length > 0 ? $"[{mark}]" : "", look);
            return;
        }

        var kept = PastedLinks.Kept(href);
        if (kept is null && PastedLinks.Loss(href) is { } loss)
        {
            tally.Add(loss);
        }

        ReadInside(element, Styled("a", PastedStyle.Of(element), look) with { Href = kept }, depth);
    }

    private void ReadList(IElement list, PastedLook look, int depth)
    {
        Close();
        if (_lists == DeepestList)
        {
            tally.Add(PasteNoteKind.FormattingLeftOut);
            ReadInside(list, look, depth);
            return;
        }

        var isOrdered = list.LocalName == "ol";
        tally.Add(PasteNoteKind.FormattingLeftOut, isOrdered && list.IsLettered ? 1 : 0);
        var number = isOrdered ? Math.Clamp(list.Number("start") ?? 1, 0, LargestNumber) : (int?)null;
        var outer = _blocks;
        List<PastedBlock> items = [];
        _lists++;
        foreach (var node in page.Children(list))
        {
            // lists of Google Docs and old pages stand in the list, not in the item before them
            _blocks =
                node is not IElement { LocalName: "li" } && items is [.., PastedBlock.Items before]
                    ? before.All[^1]
                    : [];
            var inner = _blocks;
            Read(node, look, depth + 1);
            Close();
            if (inner.Count > 0 && (items is not [.., PastedBlock.Items last] || last.All[^1] != inner))
            {
                // Word on the web gives each item a list of its own and says how deep it stands
                var level = (node as IElement)?.Number("data-aria-level");
                _blocks = level is null ? items : outer;
                AddItem(level ?? 1, number, inner);
                number++;
            }
        }

        _lists--;
        _blocks = outer;
        items.ForEach(Add);
    }

    private void ReadPreformatted(IElement element)
    {
        Close();
        foreach (var line in page.AllText(element).Split('\n'))
        {
            _line.Add(line, default);
            _line.Break(default);
        }

        Close();
    }

    // an item without a number is a bullet; a level that was jumped over is not made up
    private void AddItem(int level, int? number, List<PastedBlock> item)
    {
        if (item.Count == 0)
        {
            return;
        }

        var blocks = _blocks;
        for (var at = 1; at < Math.Min(level, DeepestList - _lists) && blocks is [.., PastedBlock.Items list]; at++)
        {
            blocks = list.All[^1];
        }

        PastedBlock.Append(blocks, new PastedBlock.Items(number is not null, number ?? 1, [item]));
    }

    private void Add(PastedBlock block) => PastedBlock.Append(_blocks, block);

    private void Close()
    {
        foreach (var runs in _line.TakeParagraphs())
        {
            Add(new PastedBlock.Paragraph(runs));
        }
    }
}
