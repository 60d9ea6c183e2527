using System.Buffers;

namespace Raadslag.Publishing.Pdf.Pages;

/// <summary>Where text is set on the page, in points from its left edge.</summary>
internal readonly record struct Column(double Left, double Width)
{
    private static readonly SearchValues<char> BreaksAfter = SearchValues.Create("/-_.,?&=@");

    /// <summary>What is left beside an indent.</summary>
    public Column Indented(double indent) => new(Left + indent, Width - indent);

    /// <summary>Divides runs into lines. A word that is longer than a line is divided wherever there is room.</summary>
    public IReadOnlyList<SetLine> Lines(IReadOnlyList<TextRun> runs, TextStyle style)
    {
        var lines = LineBreaker.Lines(runs, style, Width);
        var width = Width;
        if (lines.All(line => line.Width <= width + 0.01))
        {
            return lines;
        }

        var fitting = new List<SetLine>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Width <= Width + 0.01)
            {
                fitting.Add(lines[i]);
                continue;
            }

            var length = Letters(lines[i], style);
            var first = LineBreaker.Lines(Cut(Runs(lines.Skip(i).Take(1)), 0, length), style, double.MaxValue);
            fitting.AddRange(first);
            lines = LineBreaker.Lines(Cut(Runs(lines.Skip(i)), length, int.MaxValue), style, Width);
            i = -1;
        }

        return fitting;
    }

    // how many letters of a line that is too long there is room for
    private int Letters(SetLine line, TextStyle style)
    {
        var text = string.Concat(line.Parts.Select(part => part.Text));
        var runs = Runs([line]);
        var (fits, fails) = (1, text.Length);
        while (fails - fits > 1)
        {
            var middle = (fits + fails) / 2;
            var width = LineBreaker.Lines(Cut(runs, 0, middle), style, double.MaxValue).Sum(piece => piece.Width);
            (fits, fails) = width <= Width ? (middle, fails) : (fits, middle);
        }

        var sign = text.AsSpan(0, fits).LastIndexOfAny(BreaksAfter) + 1;
        var end = sign > fits / 3 ? sign : fits;
        return end > 1 && char.IsLowSurrogate(text[end]) ? end - 1 : end;
    }

    private static List<TextRun> Runs(IEnumerable<SetLine> lines) =>
        [.. lines.SelectMany(line => line.Parts).Select(part => part.Run with { Text = part.Text })];

    private static List<TextRun> Cut(List<TextRun> runs, int from, int to)
    {
        var cut = new List<TextRun>();
        foreach (var run in runs)
        {
            var (start, end) = (Math.Clamp(from, 0, run.Text.Length), Math.Clamp(to, 0, run.Text.Length));
            if (start < end)
            {
                cut.Add(run with { Text = run.Text[start..end] });
            }

            (from, to) = (from - run.Text.Length, to - run.Text.Length);
        }

        return cut;
    }
}
