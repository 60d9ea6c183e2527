using Raadslag.Publishing.Pdf.Type;

namespace Raadslag.Publishing.Pdf.Pages;

/// <summary>A part of a line in one run: its text with the space that ends it, and where it begins on the line.</summary>
/// <param name="Run">The run.</param>
/// <param name="Text">The letters of the run that are here.</param>
/// <param name="Glyphs">What is drawn, with the hyphen of a divided word.</param>
/// <param name="X">Where it begins, from the beginning of the line.</param>
/// <param name="Width">How much of the line it takes.</param>
/// <param name="ActualText">
/// What is read instead: the whole word for its first half, and nothing for what is left of it on the next line.
/// </param>
internal sealed record LinePart(
    TextRun Run,
    string Text,
    GlyphRun Glyphs,
    double X,
    double Width,
    string? ActualText = null
);

/// <summary>A line of a paragraph.</summary>
internal sealed record SetLine(IReadOnlyList<LinePart> Parts)
{
    /// <summary>Without the spaces that end it.</summary>
    public double Width => Parts.Count == 0 ? 0 : Parts.Max(part => part.Width > 0 ? part.X + part.Width : 0);
}

/// <summary>
/// Divides a paragraph into lines, as evenly as they can be; the right edge is ragged. Words are divided when a line would be
/// much too short, and anywhere when a line has no room for a single one.
/// </summary>
internal static class LineBreaker
{
    private const double MuchTooShort = 0.15;

    public static IReadOnlyList<SetLine> Lines(IReadOnlyList<TextRun> runs, TextStyle style, double width)
    {
        var text = new ParagraphText(runs, style);
        if (text.Letters.Length == 0)
        {
            return [];
        }

        var finder = new LineBreakFinder(text, width);
        var chosen = new LineChoice(text, width, finder.Find(dividesWords: false)).Choose();
        if (style.DividesWords(width) && IsRagged(text, chosen, width))
        {
            chosen = new LineChoice(text, width, finder.Find(dividesWords: true)).Choose();
        }

        var lines = new SetLine[chosen.Count];
        var previous = default(LineBreak);
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = new LineCut(text, previous, chosen[i]).Cut();
            previous = chosen[i];
        }

        return lines;
    }

    private static bool IsRagged(ParagraphText text, List<LineBreak> chosen, double width)
    {
        var start = 0;
        for (var i = 0; i < chosen.Count - 1; i++)
        {
            if (text.Width(start, chosen[i].End) < width * (1 - MuchTooShort))
            {
                return true;
            }

            start = chosen[i].Next;
        }

        return false;
    }
}
