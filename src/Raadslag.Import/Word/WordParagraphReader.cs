using System.Xml;

namespace Raadslag.Import.Word;

/// <summary>Reads one paragraph: its runs with breaks, tabs, links and notes; what was deleted or hidden is left out.</summary>
internal sealed class WordParagraphReader(XmlReader reader, WordContext context, List<WordBlock> blocks)
{
    private readonly WordParagraph _paragraph = new(context.Styles.Resolve(null));
    private readonly WordField _field = new();
    private readonly Stack<(int Depth, (int Line, int Column) From, string Url)> _links = new();
    private WordStyle _run = new();
    private bool? _runBold;
    private bool _isHidden;
    private bool _isInText;

    /// <summary>Reads the paragraph the reader stands on; text boxes in it go before it.</summary>
    internal WordParagraph Read()
    {
        var depth = reader.Depth;
        while (reader.ReadWithin(depth))
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    ReadElement();
                    break;
                case XmlNodeType.EndElement:
                    EndElement();
                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA when _isInText:
                    AddText(reader.Value);
                    break;
                case XmlNodeType.Text when _field.IsInstruction:
                    _field.Add(reader.Value);
                    break;
            }
        }

        CloseLinks(-1);
        _paragraph.Close();
        return _paragraph;
    }

    private void ReadElement()
    {
        if (reader.LocalName == "Fallback")
        {
            reader.PassOver();
        }
        else if (reader.IsWordElement)
        {
            ReadWordElement();
        }
        else if (reader.LocalName == "textpath")
        {
            // letters drawn over the page, such as "FORTROLIGT"
            AddText(reader.GetAttribute("string") ?? "");
        }
        else if (reader.LocalName is "pic" or "imagedata")
        {
            _paragraph.Losses.Add(WordLoss.Picture);
        }
    }

    private void ReadWordElement()
    {
        switch (reader.LocalName)
        {
            case "pPr":
                ReadProperties();
                break;
            case "r":
                (_run, _runBold, _isHidden) = (new WordStyle(), null, false);
                break;
            case "rPr":
                ReadRunProperties();
                break;
            case "del" or "moveFrom":
                _paragraph.Losses.Add(WordLoss.Deletion);
                reader.PassOver();
                break;
            case "t":
                _isInText = !reader.IsEmptyElement;
                break;
            case "txbxContent":
                blocks.AddRange(new WordBlocks(reader, context).ReadInside());
                break;
            case "hyperlink" or "fldSimple" when !reader.IsEmptyElement:
                _links.Push((reader.Depth, _paragraph.Here, UrlOfElement()));
                break;
            default:
                ReadMark();
                break;
        }
    }

    private void ReadMark()
    {
        switch (reader.LocalName)
        {
            case "tab" or "ptab":
                AddText("\t");
                break;
            case "br" when reader.WordAttribute("type") is "page":
            case "lastRenderedPageBreak":
                _paragraph.BreakPage();
                break;
            case "br" when reader.WordAttribute("type") is null or "textWrapping":
            case "cr":
                _paragraph.BreakLine();
                break;
            case "noBreakHyphen":
                AddText("-");
                break;
            case "sym":
                AddText("•");
                break;
            case "commentReference":
                _paragraph.Losses.Add(WordLoss.Comment);
                break;
            case "footnoteReference" or "endnoteReference":
                AddNote();
                break;
            case "fldChar":
                ReadField();
                break;
        }
    }

    private void EndElement()
    {
        switch (reader.LocalName)
        {
            case "t":
                _isInText = false;
                break;
            case "hyperlink" or "fldSimple":
                CloseLinks(reader.Depth - 1);
                break;
        }
    }

    private void CloseLinks(int depth)
    {
        while (_links.TryPeek(out var link) && link.Depth > depth)
        {
            _paragraph.AddLink(link.From, link.Url);
            _links.Pop();
        }
    }

    private string UrlOfElement()
    {
        if (reader.LocalName == "fldSimple")
        {
            return WordField.UrlOf(reader.WordAttribute("instr") ?? "");
        }

        var id = reader.RelationId;
        return context.Relations.Find(relation => relation.Id == id).Target ?? "";
    }

    private void ReadField()
    {
        if (_field.Next(reader.WordAttribute("fldCharType"), _paragraph.Here) is { } link)
        {
            _paragraph.AddLink(link.From, link.Url);
        }
    }

    private void AddText(string text)
    {
        if (!_isHidden)
        {
            var isBold = _runBold ?? _paragraph.Style.IsBold ?? false;
            _paragraph.Add(
                text.Replace('\u00A0', ' ').Replace("\u00AD", "", StringComparison.Ordinal).Replace('\u2011', '-'),
                isBold,
                _run.IsItalic ?? false,
                _run.HalfPoints ?? _paragraph.Style.HalfPoints ?? 20
            );
        }
    }

    private void AddNote()
    {
        if (reader.WordAttribute("id") is { } id && context.Notes?.TextOf(reader.LocalName, id) is { Length: > 0 } note)
        {
            var mark = $"[{context.Notes.NextNumber()}]";
            AddText(mark);
            _paragraph.Notes.Add($"{mark} {note}");
        }
    }

    private void ReadRunProperties()
    {
        var depth = reader.Depth;
        while (reader.ReadWithin(depth))
        {
            if (reader.IsWordElement)
            {
                _runBold = reader.LocalName switch
                {
                    "b" => reader.IsOn,
                    "rStyle" when _runBold is null => context.Styles.BoldOfRun(reader.Val ?? ""),
                    _ => _runBold,
                };
                _isHidden |= reader.LocalName == "vanish" && reader.IsOn;
                _run = WordStyles.WithElement(_run, reader);
            }
        }
    }

    private void ReadProperties()
    {
        var own = new WordStyle();
        string? id = null;
        var depth = reader.Depth;
        while (reader.ReadWithin(depth))
        {
            if (!reader.IsWordElement)
            {
                continue;
            }

            if (reader.LocalName is "rPr" or "pPrChange" or "sectPr")
            {
                // the look of the paragraph's end mark, or how it was before
                reader.PassOver();
            }
            else if (reader.LocalName is "pStyle")
            {
                id = reader.Val;
            }
            else
            {
                own = WordStyles.WithElement(own, reader);
            }
        }

        _paragraph.Style = WordStyles.Merge(own, context.Styles.Resolve(id));
        if (_paragraph.Style.NumberingId is { } number && number != "0")
        {
            _paragraph.Label = context.Numbering.Next(number, _paragraph.Style.NumberingLevel ?? 0);
        }
    }
}
