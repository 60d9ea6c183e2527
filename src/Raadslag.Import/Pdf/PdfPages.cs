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

    /// <summary>The pages in order; null when there are more of them, or of letters on them, than are read.</summary>
    internal static List<PrintedPage>? Read(ReadOnlyMemory<byte> bytes)
    {
        var options = new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true };
        using var document = PdfDocument.Open(bytes, options);

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

            pages.Add(new PrintedPage(number, page.Width, page.Height, GlyphsOf(page), RulesOf(page), LinksOf(page)));
        }

        return pages;
    }

    private static List<Glyph> GlyphsOf(Page page)
    {
        var glyphs = new List<Glyph>(page.Letters.Count);
        foreach (var letter in page.Letters)
        {
            var (start, end) = (letter.StartBaseLine, letter.EndBaseLine);
            if (letter.TextOrientation == TextOrientation.Horizontal && IsPlace(start) && IsPlace(end))
            {
                var (left, right) = start.X <= end.X ? (start.X, end.X) : (end.X, start.X);
                var size = Math.Clamp(letter.PointSize, 1, 200);
                glyphs.Add(new Glyph(Characters.Plain(letter.Value), left, right, start.Y, size, IsBold(letter)));
            }
        }

        return glyphs;
    }

    // damaged files place letters at infinity
    private static bool IsPlace(PdfPoint point) => Math.Abs(point.X) < 20_000 && Math.Abs(point.Y) < 20_000;

    private static bool IsBold(Letter letter) =>
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
