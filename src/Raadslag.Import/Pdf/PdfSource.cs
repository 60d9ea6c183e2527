using Raadslag.Import.Tagged;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Raadslag.Import.Pdf;

/// <summary>A PDF with a text layer, read from its printed letters.</summary>
internal static class PdfSource
{
    internal static Reading<SourceDocument> Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            var options = new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true };
            using var document = PdfDocument.Open(bytes, options);
            return PdfPages.Read(document) is not { } pages ? Refuse(ReadingRefusal.IsTooLarge)
                : TaggedTree.Of(document) is { } tags && TaggedLines.Of(tags) is { } lines
                    ? new Reading<SourceDocument>.Read(lines)
                : Read(pages);
        }
        catch (PdfDocumentEncryptedException)
        {
            return Refuse(ReadingRefusal.IsEncrypted);
        }
        // a damaged file throws whatever the reader stumbled over; running out of memory is for the process to answer
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return Refuse(ReadingRefusal.IsDamaged);
        }
    }

    private static Reading<SourceDocument> Read(List<PrintedPage> pages)
    {
        var pieces = pages.ConvertAll(static page => PagePieces.Of(page.Glyphs));
        if (pieces.TrueForAll(static page => page.Count == 0))
        {
            return Refuse(ReadingRefusal.HasNoText);
        }

        var margins = new PageMargins(pages, pieces);
        var gutter = UsualGutter(pages, pieces);
        var lines = new List<PageLines>(pages.Count);
        for (var index = 0; index < pages.Count; index++)
        {
            lines.Add(PageLines.Of(pages[index], pieces[index], margins, gutter));
        }

        return new Reading<SourceDocument>.Read(PdfDocumentLines.Of(pages, lines));
    }

    private static double? UsualGutter(List<PrintedPage> pages, List<List<Piece>> pieces)
    {
        var gutters = new List<double>();
        for (var index = 0; index < pages.Count; index++)
        {
            if (PageColumns.FindGutter(pieces[index], pages[index].Width) is { } gutter)
            {
                gutters.Add(gutter);
            }
        }

        gutters.Sort();
        return gutters.Count > 0 && gutters.Count * 3 >= pages.Count ? gutters[gutters.Count / 2] : null;
    }

    private static Reading<SourceDocument>.Refused Refuse(ReadingRefusal refusal) => new(refusal);
}
