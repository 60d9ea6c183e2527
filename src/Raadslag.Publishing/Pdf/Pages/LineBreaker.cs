using Raadslag.Publishing.Pdf.Type;

namespace Raadslag.Publishing.Pdf.Pages;

/// <summary>A part of a line in one run: its text with the space that ends it, and where it begins on the line.</summary>
internal sealed record LinePart(TextRun Run, string Text, GlyphRun Glyphs, double X, double Width);

/// <summary>A line of a paragraph.</summary>
internal sealed record SetLine(IReadOnlyList<LinePart> Parts)
{
    public double Width => Parts.Count == 0 ? 0 : Parts[^1].X + Parts[^1].Width;
}

/// <summary>Divides a paragraph into lines: each takes the words that it has room for, and the right edge is ragged.</summary>
internal static class LineBreaker
{
    public static IReadOnlyList<SetLine> Lines(IReadOnlyList<TextRun> runs, TextStyle style, double width)
    {
        var words = runs.SelectMany(run => Words(run)).ToList();
        var lines = new List<SetLine>();
        var first = 0;
        while (first < words.Count)
        {
            var last = LastThatFits(words, first, style, width);
            lines.Add(Line(words[first..last], style));
            first = last;
        }

        return lines;
    }

    // a chunk is glued to the next when no space stands between them, as a full stop after a link
    private static int LastThatFits(List<Word> words, int first, TextStyle style, double width)
    {
        var last = first;
        var end = first;
        var used = 0d;
        while (end < words.Count)
        {
            var word = words[end];
            var letters = GlyphRun.Of(style.Face(word.Run.Cut), word.Text.TrimEnd(' ')).Width(style.Size);
            if (used + letters > width && last > first)
            {
                return last;
            }

            used += GlyphRun.Of(style.Face(word.Run.Cut), word.Text).Width(style.Size);
            end++;
            if (word.Text.EndsWith(' ') || end == words.Count)
            {
                last = end;
            }
        }

        return last;
    }

    private static SetLine Line(List<Word> words, TextStyle style)
    {
        var parts = new List<LinePart>();
        var x = 0d;
        for (var i = 0; i < words.Count; )
        {
            var run = words[i].Run;
            var next = words.FindIndex(i, word => word.Run != run);
            next = next < 0 ? words.Count : next;
            var text = string.Concat(words[i..next].Select(word => word.Text));
            var glyphs = GlyphRun.Of(style.Face(run.Cut), text);
            var inked = next < words.Count ? glyphs : GlyphRun.Of(style.Face(run.Cut), text.TrimEnd(' '));
            parts.Add(new LinePart(run, text, glyphs, x, inked.Width(style.Size)));
            x += glyphs.Width(style.Size);
            i = next;
        }

        return new SetLine(parts);
    }

    private static IEnumerable<Word> Words(TextRun run)
    {
        var start = 0;
        while (start < run.Text.Length)
        {
            var space = run.Text.IndexOf(' ', start);
            var end = space < 0 ? run.Text.Length : space + 1;
            yield return new Word(run, run.Text[start..end]);
            start = end;
        }
    }

    private sealed record Word(TextRun Run, string Text);
}
