using UglyToad.PdfPig;
using UglyToad.PdfPig.Actions;
using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Raadslag.Import.Pdf;

/// <summary>The one place that knows PdfPig: bytes in, printed pages out.</summary>
internal static class PdfPages
{
    // the longest real document has some 60 pages of 3,000 letters
    internal const int MaximumPages = 2_000;
    internal const int MaximumLetters = 4_000_000;

    // a table's line is at most so thick; what is thicker is a coloured area
    private const double RuleThickness = 2.5;
    private const double ShortestRule = 6;

    // the longer side of an A4 page: where a turned page's lines are counted from
    private const double Turn = 842;

    /// <summary>The pages in order; null when there are more of them, or of letters on them, than are read.</summary>
    internal static List<PrintedPage>? Read(PdfDocument document)
    {
        if (document.NumberOfPages > MaximumPages)
        {
            return null;
        }

        var pages = new List<PrintedPage>(document.NumberOfPages);
        var letters = 0;
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            var page = document.GetPage(number);
            letters += page.Letters.Count;
            if (letters > MaximumLetters)
            {
                return null;
            }

            pages.Add(PrintedOf(page));
        }

        return pages;
    }

    private static PrintedPage PrintedOf(Page page)
    {
        var (upright, turned) = (new List<Glyph>(page.Letters.Count), new List<Glyph>());
        foreach (var letter in page.Letters)
        {
            if (IsPlace(letter.StartBaseLine) && IsPlace(letter.EndBaseLine))
            {
                (letter.TextOrientation == TextOrientation.Horizontal ? upright : turned).Add(GlyphOf(letter));
            }
        }

        // a page printed across is read as it is held; a few turned letters are a stamp or a note in the margin
        return turned.Count > upright.Count
            ? new PrintedPage(page.Number, page.Height, page.Width, turned, upright, [], [])
            : new PrintedPage(page.Number, page.Width, page.Height, upright, turned, RulesOf(page), LinksOf(page));
    }

    private static Glyph GlyphOf(Letter letter)
    {
        var (start, end) = (letter.StartBaseLine, letter.EndBaseLine);
        var size = Math.Clamp(letter.PointSize, 1, 200);
        var text = Characters.Plain(letter.Value);
        if (letter.TextOrientation == TextOrientation.Horizontal)
        {
            return new Glyph(text, Math.Min(start.X, end.X), Math.Max(start.X, end.X), start.Y, size, IsBold(letter));
        }

        // along the text and across it, counted from the corner where neither is negative
        var (left, right, baseline) = letter.TextOrientation switch
        {
            TextOrientation.Rotate90 => (Turn - start.Y, Turn - end.Y, start.X),
            TextOrientation.Rotate270 => (start.Y, end.Y, Turn - start.X),
            TextOrientation.Rotate180 => (Turn - start.X, Turn - end.X, Turn - start.Y),
            _ => (start.X, end.X, start.Y),
        };
        return new Glyph(text, Math.Min(left, right), Math.Max(left, right), baseline, size, IsBold(letter));
    }

    // damaged files place letters at infinity
    private static bool IsPlace(PdfPoint point) => Math.Abs(point.X) < 20_000 && Math.Abs(point.Y) < 20_000;

    internal static bool IsBold(Letter letter) =>
        letter.FontDetails is { } font && (font.IsBold || font.Weight >= 600 || IsBoldName(font.Name))
        || letter.RenderingMode == TextRenderingMode.FillThenStroke;

    private static bool IsBoldName(string? name) =>
        name is not null
        && (
            name.Contains("bold", StringComparison.OrdinalIgnoreCase)
            || name.Contains("black", StringComparison.OrdinalIgnoreCase)
            || name.Contains("heavy", StringComparison.OrdinalIgnoreCase)
        );

    private static List<Rule> RulesOf(Page page)
    {
        var rules = new List<Rule>();
        foreach (var path in page.Paths)
        {
            if (path.IsClipping || !(path.IsStroked || path.IsFilled))
            {
                continue;
            }

            foreach (var subpath in path)
            {
                if (subpath.GetBoundingRectangle() is { } box)
                {
                    AddRules(rules, box, path.IsStroked && subpath.IsDrawnAsRectangle);
                }
            }
        }

        return rules;
    }

    private static void AddRules(List<Rule> rules, PdfRectangle box, bool isFrame)
    {
        if (Math.Min(box.Width, box.Height) <= RuleThickness)
        {
            if (Math.Max(box.Width, box.Height) >= ShortestRule)
            {
                rules.Add(new Rule(box.Left, box.Bottom, box.Right, box.Top));
            }
        }
        else if (isFrame)
        {
            rules.Add(new Rule(box.Left, box.Bottom, box.Right, box.Bottom));
            rules.Add(new Rule(box.Left, box.Top, box.Right, box.Top));
            rules.Add(new Rule(box.Left, box.Bottom, box.Left, box.Top));
            rules.Add(new Rule(box.Right, box.Bottom, box.Right, box.Top));
        }
    }

    private static List<PrintedLink> LinksOf(Page page)
    {
        var links = new List<PrintedLink>();
        foreach (var annotation in page.GetAnnotations())
        {
            if (annotation is { Type: AnnotationType.Link, Action: UriAction { Uri: { Length: > 0 } url } })
            {
                var box = annotation.Rectangle;
                links.Add(new PrintedLink(url, box.Left, box.Bottom, box.Right, box.Top));
            }
        }

        return links;
    }
}
