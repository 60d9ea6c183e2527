using Raadslag.Publishing.Pdf.Files;
using Raadslag.Publishing.Pdf.Type;

namespace Raadslag.Publishing.Pdf.Pages;

/// <summary>Sets blocks into lines and pages, and tags them as they are set.</summary>
internal sealed class DocumentSetter
{
    // no paragraph leaves a single line on a page
    private const int Together = 2;
    private const double Indent = 18;

    private readonly PageFlow _flow;
    private readonly PageStyle _style;
    private double _left;

    private DocumentSetter(PageFlow flow) => (_flow, _style, _left) = (flow, flow.Style, flow.Style.Left);

    /// <summary>Writes a document of blocks to a stream.</summary>
    public static void Write(Stream output, PdfProperties properties, PageStyle style, IReadOnlyList<Block> blocks)
    {
        using var document = new PdfDocument(output, properties);
        var setter = new DocumentSetter(new PageFlow(document, style));
        setter._flow.NextPage();
        for (var i = 0; i < blocks.Count; i++)
        {
            setter.Set(blocks[i], blocks, i);
        }

        document.Finish();
    }

    private void Set(Block block, IReadOnlyList<Block> blocks, int index)
    {
        switch (block)
        {
            case Block.Heading heading:
                SetHeading(heading, Below(blocks, index + 1));
                break;
            case Block.Paragraph paragraph:
                SetParagraph(StructureKind.P, paragraph);
                break;
            case Block.List list:
                SetList(list);
                break;
            case Block.Quote quote:
                SetQuote(quote);
                break;
            case Block.Contents contents:
                SetContents(contents, blocks.Skip(index + 1).OfType<Block.Heading>());
                break;
            case Block.PageBreak when !_flow.IsAtTop:
                _flow.NextPage();
                break;
            case Block.Table table:
                new TableSetter(_flow, table).Set();
                break;
        }
    }

    // what a heading must have below it on its page: the headings that follow, and the beginning of a text
    private double Below(IReadOnlyList<Block> blocks, int index)
    {
        var height = 0d;
        for (; index < blocks.Count && blocks[index] is Block.Heading heading; index++)
        {
            height += Height(heading);
        }

        return height + (Together * Math.Max(_style.Body.Leading, _style.Cell.Leading + 10));
    }

    private double Height(Block.Heading heading)
    {
        var style = _style.Heading(heading.Level);
        return style.Above + style.Below + (style.Leading * Lines(heading, style).Count);
    }

    private IReadOnlyList<SetLine> Lines(Block.Heading heading, TextStyle style) =>
        LineBreaker.Lines([new TextRun(heading.Text)], style, _style.TextWidth);

    private void SetHeading(Block.Heading heading, double below)
    {
        if (_flow.Room < Height(heading) + below && !_flow.IsAtTop)
        {
            _flow.NextPage();
        }

        var style = _style.Heading(heading.Level);
        _flow.Space(style.Above);
        _flow.Document.Bookmark(heading.Level, heading.Text, _flow.Y);
        if (heading.Place is { } place)
        {
            _flow.Document.NamePlace(place, _flow.Y);
        }

        var kind = StructureKind.H1 + Math.Min(heading.Level, 6) - 1;
        _flow.Document.Begin(kind);
        foreach (var line in Lines(heading, style))
        {
            _flow.Set(line, style, _style.Left);
        }

        _flow.Document.End(kind);
        _flow.Advance(style.Below);
    }

    private void SetList(Block.List list)
    {
        _flow.Document.Begin(StructureKind.L, new ElementAttributes { Numbering = list.Numbering });
        for (var i = 0; i < list.Items.Count; i++)
        {
            _flow.Document.Begin(StructureKind.LI);
            SetItem(list.Items[i], list.Numbering is ListNumbering.Decimal ? $"{list.From + i}." : "•");
            _flow.Document.End(StructureKind.LI);
        }

        _flow.Document.End(StructureKind.L);
    }

    private void SetItem(IReadOnlyList<Block> blocks, string label)
    {
        if (_flow.Room < Together * _style.Body.Leading && !_flow.IsAtTop)
        {
            _flow.NextPage();
        }

        _flow.Document.Begin(StructureKind.Lbl);
        var text = LineBreaker.Lines([new TextRun(label)], _style.Body, Indent)[0];
        _flow.Draw(text, _style.Body, _left + 2, _flow.Y);
        _flow.Document.End(StructureKind.Lbl);
        _flow.Document.Begin(StructureKind.LBody);
        SetIn(blocks);
        _flow.Document.End(StructureKind.LBody);
    }

    private void SetQuote(Block.Quote quote)
    {
        _flow.Document.Begin(StructureKind.BlockQuote);
        SetIn(quote.Blocks);
        _flow.Document.End(StructureKind.BlockQuote);
    }

    private void SetIn(IReadOnlyList<Block> blocks)
    {
        _left += Indent;
        for (var i = 0; i < blocks.Count; i++)
        {
            Set(blocks[i], blocks, i);
        }

        _left -= Indent;
    }

    private void SetContents(Block.Contents contents, IEnumerable<Block.Heading> headings)
    {
        SetParagraph(StructureKind.P, new Block.Paragraph([new TextRun(contents.Title, FontCut.SemiBold)]));
        _flow.Document.Begin(StructureKind.TOC);
        foreach (var heading in headings.Where(heading => heading.Level <= contents.Levels))
        {
            _flow.Document.Begin(StructureKind.TOCI);
            var entry = new TextRun(heading.Text, Place: heading.Place);
            SetParagraph(StructureKind.P, new Block.Paragraph([entry], ParagraphStyle.Line));
            _flow.Document.End(StructureKind.TOCI);
        }

        _flow.Document.End(StructureKind.TOC);
        _flow.Space(_style.Body.Below);
    }

    private void SetParagraph(StructureKind kind, Block.Paragraph paragraph)
    {
        var style = _style.Paragraph(paragraph.Style);
        var lines = LineBreaker.Lines(paragraph.Runs, style, _style.Width - _style.Right - _left);
        var set = 0;
        if (lines.Count > 0 && Fitting(lines.Count, style) == 0)
        {
            _flow.NextPage();
        }

        _flow.Document.Begin(kind);
        while (set < lines.Count)
        {
            var fitting = Fitting(lines.Count - set, style);
            if (fitting == 0)
            {
                _flow.NextPage();
                continue;
            }

            for (var end = set + fitting; set < end; set++)
            {
                _flow.Set(lines[set], style, _left);
            }
        }

        if (paragraph.MarginMark is { } mark && lines.Count > 0)
        {
            var side = LineBreaker.Lines([new TextRun(mark)], style, _style.Left)[0];
            _flow.Draw(side, style, _style.Left - side.Width - 10, _flow.Y + style.Leading);
        }

        _flow.Document.End(kind);
        _flow.Space(style.Below);
    }

    // how many lines can be set here, so that neither this page nor the next has a single one
    private int Fitting(int lines, TextStyle style)
    {
        var room = (int)((_flow.Room + 0.01) / style.Leading);
        if (room >= lines)
        {
            return lines;
        }

        var fitting = Math.Min(room, lines - Together);
        return fitting >= Together || _flow.IsAtTop ? Math.Max(fitting, 1) : 0;
    }
}
