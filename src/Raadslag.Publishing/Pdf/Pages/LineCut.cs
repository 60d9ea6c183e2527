using Raadslag.Publishing.Pdf.Type;

namespace Raadslag.Publishing.Pdf.Pages;

/// <summary>Cuts one line out of a paragraph: a part for each run, and one for each half of a word that is divided.</summary>
internal sealed class LineCut(ParagraphText text, LineBreak previous, LineBreak last)
{
    private readonly List<LinePart> _parts = [];
    private double _x;

    public SetLine Cut()
    {
        for (var at = previous.Next; at < last.Next; )
        {
            var run = text.RunAt(at);
            var end = Math.Min(run.End, last.Next);
            CutRun(run, at, end);
            at = end;
        }

        return new SetLine(_parts);
    }

    private void CutRun(ShapedRun run, int first, int end)
    {
        var from = first;
        if (previous.Divides && first == previous.Next && first > run.First)
        {
            from = Math.Min(WordEnd(run, first), end);
            Add(run, first, from, "");
        }

        var word = last.Divides && end == last.Next && end < run.End ? WordStart(run, end) : end;
        var to = word >= from ? word : end;
        Add(run, from, to, null);
        Add(run, to, end, to < end ? Letters(run, to, WordEnd(run, end)) : null);
    }

    private void Add(ShapedRun run, int from, int to, string? actualText)
    {
        if (from >= to)
        {
            return;
        }

        var written = Letters(run, from, to);
        var hasHyphen = to == last.End && last.Kind is LineBreakKind.Hyphen;
        var glyphs = hasHyphen ? GlyphRun.Of(run.Glyphs.Face, written + "-") : run.Slice(from, to);
        var seen = Math.Max(from, Math.Min(to, last.End));
        var width = hasHyphen ? glyphs.Width(text.Size) : run.Slice(from, seen).Width(text.Size);
        _parts.Add(new LinePart(run.Run, written, glyphs, _x, width, actualText));
        _x += text.Distance(from, to);
    }

    private static string Letters(ShapedRun run, int from, int to) => run.Text[(from - run.First)..(to - run.First)];

    private static int WordEnd(ShapedRun run, int at)
    {
        var space = run.Text.IndexOf(' ', at - run.First);
        return space < 0 ? run.End : run.First + space;
    }

    private static int WordStart(ShapedRun run, int at) =>
        run.First + run.Text.LastIndexOf(' ', at - run.First - 1) + 1;
}
