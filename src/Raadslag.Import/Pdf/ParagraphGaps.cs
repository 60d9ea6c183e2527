namespace Raadslag.Import.Pdf;

/// <summary>Tells from the page whether a new paragraph starts between two lines.</summary>
internal sealed class ParagraphGaps
{
    // a gap between paragraphs is at least a third of a line
    private const double Wider = 1.3;

    // a step that one line in ten takes is how lines of that size are set; a rarer one may be anything
    private const int OneInTen = 10;

    private readonly Dictionary<int, double> _steps = [];

    internal ParagraphGaps(List<PageLines> pages)
    {
        var counts = new Dictionary<int, Dictionary<int, int>>();
        foreach (var page in pages)
        {
            for (var index = 1; index < page.Body.Count; index++)
            {
                Count(counts, page.Body[index - 1], page.Body[index]);
            }
        }

        foreach (var (size, steps) in counts)
        {
            _steps[size] = SmallestUsual(steps);
        }
    }

    /// <summary>Whether <paramref name="next"/> starts a paragraph; both are lines of text, in reading order.</summary>
    /// <param name="line">The line before.</param>
    /// <param name="next">The line after.</param>
    /// <param name="isOnSamePage">Whether no page ends between them.</param>
    /// <param name="isListed">Whether <paramref name="line"/> follows a line that was broken on purpose.</param>
    internal bool IsBetween(PrintedLine line, PrintedLine next, bool isOnSamePage, bool isListed)
    {
        if (isOnSamePage && IsBelow(line, next))
        {
            return line.IsTableRow != next.IsTableRow
                || (!line.IsTableRow && line.Baseline - next.Baseline > Wider * StepOf(line, next));
        }

        return !line.IsTableRow && EndsParagraph(line, next, isListed);
    }

    private static bool IsBelow(PrintedLine line, PrintedLine next) =>
        next.Baseline < line.Baseline && next.Left < line.Right && next.Right > line.Left;

    private double StepOf(PrintedLine line, PrintedLine next)
    {
        var size = Math.Max(line.Size, next.Size);
        return _steps.TryGetValue(KeyOf(size), out var step) ? step : size * 1.2;
    }

    /// <summary>Whether the line was broken although the next word would have had room: the break was meant.</summary>
    internal static bool IsShort(PrintedLine line, PrintedLine next) =>
        line.ColumnRight - line.Right > FirstWordOf(next) + (0.3 * next.Size);

    /// <summary>
    /// At a page's or a column's end no gap can be seen. A short line there ends a paragraph, but for names and cells
    /// that are listed line by line; a sentence that ends with the line is taken to end one too.
    /// </summary>
    private static bool EndsParagraph(PrintedLine line, PrintedLine next, bool isListed)
    {
        var startsLarge = next.Text.Length > 0 && !char.IsLower(next.Text[0]);
        return line.Size != next.Size
            || line.IsBold != next.IsBold
            || (startsLarge && (EndsSentence(line.Text) || (!isListed && IsShort(line, next))));
    }

    private static bool EndsSentence(string text) => text.AsSpan().TrimEnd(")”\"’»") is [.., '.' or '?' or '!' or ':'];

    private static double FirstWordOf(PrintedLine line)
    {
        var glyphs = line.Pieces[0].Glyphs;
        var end = 1;
        while (end < glyphs.Count && !Piece.IsWordGap(glyphs[end - 1], glyphs[end]))
        {
            end++;
        }

        return glyphs[end - 1].Right - glyphs[0].Left;
    }

    private static void Count(Dictionary<int, Dictionary<int, int>> counts, PrintedLine line, PrintedLine next)
    {
        if (KeyOf(line.Size) != KeyOf(next.Size) || !IsBelow(line, next) || line.IsTableRow || next.IsTableRow)
        {
            return;
        }

        var steps = counts.TryGetValue(KeyOf(line.Size), out var known) ? known : counts[KeyOf(line.Size)] = [];
        var step = (int)Math.Round((line.Baseline - next.Baseline) * 2);
        steps[step] = steps.GetValueOrDefault(step) + 1;
    }

    private static double SmallestUsual(Dictionary<int, int> steps)
    {
        var total = steps.Values.Sum();
        var smallest = int.MaxValue;
        foreach (var (step, count) in steps)
        {
            smallest = count * OneInTen >= total ? Math.Min(smallest, step) : smallest;
        }

        return smallest == int.MaxValue ? steps.Keys.Min() / 2.0 : smallest / 2.0;
    }

    private static int KeyOf(double size) => (int)Math.Round(size * 10);
}
