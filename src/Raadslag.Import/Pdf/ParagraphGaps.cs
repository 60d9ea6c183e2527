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
    internal bool IsBetween(PrintedLine line, PrintedLine next, bool isOnSamePage)
    {
        if (isOnSamePage && IsBelow(line, next))
        {
            return line.IsTableRow != next.IsTableRow
                || (!line.IsTableRow && line.Baseline - next.Baseline > Wider * StepOf(line, next));
        }

        return !line.IsTableRow && EndsParagraph(line, next);
    }

    private static bool IsBelow(PrintedLine line, PrintedLine next) =>
        next.Baseline < line.Baseline && next.Left < line.Right && next.Right > line.Left;

    private double StepOf(PrintedLine line, PrintedLine next)
    {
        var size = Math.Max(line.Size, next.Size);
        return _steps.TryGetValue(KeyOf(size), out var step) ? step : size * 1.2;
    }

    /// <summary>
    /// At a page's or a column's end no gap can be seen. A line was broken because the next word had no room; where it
    /// had, the break was meant.
    /// </summary>
    private static bool EndsParagraph(PrintedLine line, PrintedLine next) =>
        line.Size != next.Size
        || line.IsBold != next.IsBold
        || (!line.Text.EndsWith('-') && line.ColumnRight - line.Right > FirstWordOf(next) + (0.3 * next.Size));

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
