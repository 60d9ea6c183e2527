using Raadslag.Publishing.Pdf.Files;
using Raadslag.Publishing.Pdf.Pages.Charts;

namespace Raadslag.Publishing.Pdf.Pages;

/// <summary>Sets blocks into strips, with the elements they are, and divides the strips into pages.</summary>
internal sealed class DocumentSetter
{
    private readonly Galley _galley;
    private readonly PageStyle _style;

    private DocumentSetter(Galley galley, PageStyle style) => (_galley, _style) = (galley, style);

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
        new DocumentSetter(galley, style).Set(
            ContentsSetter.WithPlaces(blocks),
            new Column(style.Left, style.TextWidth)
        );
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
            if (i > 0 && blocks[i - 1] is Block.Paragraph { Style: not ParagraphStyle.Lead })
            {
                TightenUnderParagraph(blocks[i], column);
            }

            Set(blocks[i], blocks, i, column);
            if (_galley.Strips.Count > before && (LeadsIn(blocks, i) || IsByItself(blocks, i)))
            {
                _galley.KeepLast();
            }
        }
    }

    private void Set(Block block, IReadOnlyList<Block> blocks, int index, Column column)
    {
        switch (block)
        {
            case Block.Cover cover:
                SetCover(cover, column);
                break;
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
            case Block.Figure figure:
                new FigureSetter(_galley, column).Set(figure);
                break;
            case Block.Chart chart:
                new FigureSetter(_galley, column).Set(chart.Figures);
                Set(chart.HasTable ? [ChartTable.Of(chart.Figures)] : [], column);
                break;
            case Block.TakenPages taken:
                _galley.Tighten();
                _galley.Add(new TakenStrip(taken));
                _galley.Break();
                break;
            case Block.PageBreak:
                _galley.Break();
                break;
        }
    }

    // the logo at the top, and the title at the same height on every cover
    private void SetCover(Block.Cover cover, Column column)
    {
        var below = CoverStrip.ToBar;
        if (cover.Logo is { } figure)
        {
            var logo = new FigureSetter(_galley, column).Strip(figure);
            _galley.Add(logo);
            below -= logo.Height;
        }

        _galley.Add(new CoverStrip(below, column.Left, _style.Heading(1).Color));
        new DocumentSetter(_galley, _style.OfCover).Set(cover.Words, column);
        _galley.Break();
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

    // a paragraph that announces what comes after it, or stands between a heading and its text
    private static bool LeadsIn(IReadOnlyList<Block> blocks, int index) =>
        index + 1 < blocks.Count
        && blocks[index] is Block.Paragraph { Runs: [.., var last] } paragraph
        && (
            paragraph.Style is ParagraphStyle.Note or ParagraphStyle.Lead
                ? index > 0 && blocks[index - 1] is Block.Heading
                : last.Text.AsSpan().TrimEnd().EndsWith(":")
                    && blocks[index + 1] is Block.List or Block.Table or Block.Quote
        );

    // the first of close lines, or the last but one: neither the first nor the last of them stands alone on a page
    private static bool IsByItself(IReadOnlyList<Block> blocks, int index)
    {
        return blocks[index] is Block.Paragraph && IsLine(index + 1) && (!IsLine(index) || !IsLine(index + 2));

        bool IsLine(int at) => at < blocks.Count && blocks[at] is Block.Paragraph { Style: ParagraphStyle.Line };
    }

    private void SetHeading(Block.Heading heading, Column column)
    {
        var style = _style.Heading(heading.LooksAs ?? heading.Level);
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
        var before = _galley.Strips.Count;
        _galley.Open(StructureKind.BlockQuote);
        _galley.BeginRule(column.Left + 1);
        Set(quote.Blocks, column.Indented(PageStyle.QuoteIndent));
        _galley.EndRule();
        // a single line at the end, as who is quoted, stands with what is quoted
        if (_galley.Strips.Count > before + 1 && _galley.Strips[^1].Opens.Count > 0)
        {
            _galley.Strips[^2].KeepsNext = true;
        }

        _galley.Close(StructureKind.BlockQuote);
        _galley.Space(_style.Body.Below);
    }
}
