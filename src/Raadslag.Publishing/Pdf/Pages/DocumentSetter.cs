using Raadslag.Publishing.Pdf.Files;

namespace Raadslag.Publishing.Pdf.Pages;

/// <summary>Sets blocks into strips, with the elements they are, and divides the strips into pages.</summary>
internal sealed class DocumentSetter
{
    private readonly Galley _galley;
    private readonly PageStyle _style;

    private DocumentSetter(Galley galley) => (_galley, _style) = (galley, galley.Style);

    /// <summary>Writes a document of blocks to a stream.</summary>
    public static void Write(
        Stream output,
        PdfProperties properties,
        PageStyle style,
        IReadOnlyList<Block> blocks,
        PageRecorder? recorder = null
    )
    {
        var galley = new Galley(style);
        new DocumentSetter(galley).Set(ContentsSetter.WithPlaces(blocks), new Column(style.Left, style.TextWidth));
        using var document = new PdfDocument(output, properties, recorder);
        new PageFlow(document, galley, Paging.Of(galley.Strips, style)).Draw();
        document.Finish();
    }

    /// <summary>Sets blocks under each other in a column.</summary>
    public void Set(IReadOnlyList<Block> blocks, Column column)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var before = _galley.Strips.Count;
            if (i > 0 && blocks[i - 1] is Block.Paragraph)
            {
                TightenUnderParagraph(blocks[i], column);
            }

            Set(blocks[i], blocks, i, column);
            if (i + 1 < blocks.Count && LeadsIn(blocks[i]) && blocks[i + 1] is Block.List or Block.Table or Block.Quote)
            {
                _galley.KeepLast(before);
            }
        }
    }

    private void Set(Block block, IReadOnlyList<Block> blocks, int index, Column column)
    {
        switch (block)
        {
            case Block.Heading heading:
                SetHeading(heading, column);
                break;
            case Block.Paragraph paragraph:
                SetParagraph(paragraph, column);
                break;
            case Block.List list:
                new ListSetter(_galley, this, list).Set(column);
                break;
            case Block.Table table:
                new TableSetter(_galley, table, column).Set();
                break;
            case Block.Quote quote:
                SetQuote(quote, column);
                break;
            case Block.Contents contents:
                new ContentsSetter(_galley, contents, column).Set(blocks, index);
                break;
            case Block.PageBreak:
                _galley.Break();
                break;
        }
    }

    private void TightenUnderParagraph(Block block, Column column)
    {
        var isInner = block is Block.List && column.Left > _style.Left;
        if (isInner || block is Block.Paragraph { Style: ParagraphStyle.Line })
        {
            _galley.Tighten();
            _galley.Space(isInner ? _style.Body.Below * 0.35 : 0);
        }
    }

    private static bool LeadsIn(Block block) =>
        block is Block.Paragraph { Runs: [.., var last] } && last.Text.AsSpan().TrimEnd().EndsWith(":");

    private void SetHeading(Block.Heading heading, Column column)
    {
        var style = _style.Heading(heading.Level);
        var kind = StructureKind.H1 + Math.Min(heading.Level, 6) - 1;
        _galley.Space(style.Above);
        if (heading.Place is { } place)
        {
            _galley.Places.Add(place, _galley.Strips.Count);
        }

        _galley.Open(kind);
        var lines = column.Lines([new TextRun(heading.Text)], style);
        for (var i = 0; i < lines.Count; i++)
        {
            var strip = new LineStrip(lines[i], style, column.Left) { Heading = i == 0 ? heading : null };
            _galley.Add(strip);
            strip.KeepsNext = true;
        }

        _galley.Close(kind);
        _galley.Space(style.Below);
    }

    private void SetParagraph(Block.Paragraph paragraph, Column column)
    {
        var style = _style.Paragraph(paragraph.Style);
        var lines = column.Lines(_galley.Notes.Numbered(paragraph.Runs), style);
        _galley.Open(StructureKind.P);
        for (var i = 0; i < lines.Count; i++)
        {
            var mark = i == lines.Count - 1 ? paragraph.MarginMark : null;
            var notes = _galley.Notes.Of(lines[i]);
            var strip = new LineStrip(lines[i], style, column.Left) { MarginMark = mark, Notes = notes };
            _galley.Add(strip);
            // no page begins or ends with a single line of a paragraph
            strip.KeepsNext = lines.Count > 1 && (i == 0 || i == lines.Count - 2);
        }

        _galley.Close(StructureKind.P);
        _galley.Space(style.Below);
    }

    private void SetQuote(Block.Quote quote, Column column)
    {
        _galley.Open(StructureKind.BlockQuote);
        _galley.BeginRule(column.Left + 1);
        Set(quote.Blocks, column.Indented(PageStyle.QuoteIndent));
        _galley.EndRule();
        _galley.Close(StructureKind.BlockQuote);
        _galley.Space(_style.Body.Below);
    }
}
