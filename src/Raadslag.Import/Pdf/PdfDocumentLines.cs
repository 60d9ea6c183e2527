namespace Raadslag.Import.Pdf;

/// <summary>Numbers the lines of all pages, puts blank ones between paragraphs, and lays the links over them.</summary>
internal sealed class PdfDocumentLines
{
    private readonly List<SourceLine> _lines = [];
    private readonly List<(PrintedLine Line, int Number)> _printed = [];
    private readonly ParagraphGaps _gaps;
    private PrintedLine? _last;
    private bool _isListed;

    private PdfDocumentLines(List<PageLines> pages) => _gaps = new ParagraphGaps(pages);

    internal static SourceDocument Of(List<PrintedPage> pages, List<PageLines> lines)
    {
        var document = new PdfDocumentLines(lines);
        var links = new List<SourceLink>();
        var warnings = new List<ReadingWarning>();

        for (var index = 0; index < pages.Count; index++)
        {
            document._printed.Clear();
            document.Add(lines[index], pages[index].Number);
            if (lines[index].IsOrderUncertain)
            {
                var first = document._printed[lines[index].Head.Count].Number;
                warnings.Add(new ReadingWarning(WarningCode.ReadingOrderIsUncertain, first, ""));
            }

            PdfLinks.AddTo(links, pages[index].Links, document._printed);
        }

        return new SourceDocument(SourceFormat.Pdf, document._lines, warnings, links);
    }

    private void Add(PageLines page, int number)
    {
        page.Head.ForEach(line => Add(line, number, isMargin: true));
        var isOnSamePage = false;

        foreach (var line in page.Body)
        {
            var isGap = _last is { } last && _gaps.IsBetween(last, line, isOnSamePage, _isListed);
            if (isGap)
            {
                _lines.Add(new SourceLine(_lines.Count + 1, "", number));
            }

            _isListed = !isGap && _last is { } before && ParagraphGaps.IsShort(before, line);
            Add(line, number, isMargin: false);
            (_last, isOnSamePage) = (line, true);
        }

        page.Foot.ForEach(line => Add(line, number, isMargin: true));
    }

    private void Add(PrintedLine line, int page, bool isMargin)
    {
        var layout = new LineLayout((int)Math.Round(line.Size * 10), line.IsBold, IsMargin: isMargin);
        _lines.Add(new SourceLine(_lines.Count + 1, line.Text, page, layout));
        _printed.Add((line, _lines.Count));
    }
}
