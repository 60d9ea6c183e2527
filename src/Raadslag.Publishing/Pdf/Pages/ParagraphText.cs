using System.Text;
using Raadslag.Publishing.Pdf.Type;

namespace Raadslag.Publishing.Pdf.Pages;

/// <summary>A paragraph's letters on one endless line: each is shaped once, and lines are cut from it.</summary>
internal sealed class ParagraphText
{
    public const char SoftHyphen = '\u00AD';

    private readonly List<ShapedRun> _runs = [];
    private readonly double[] _places;
    private readonly double[] _ends;
    private HashSet<int>? _softHyphens;

    public ParagraphText(IReadOnlyList<TextRun> runs, TextStyle style)
    {
        var first = 0;
        foreach (var run in runs)
        {
            var text = WithoutSoftHyphens(FontFace.Composed(run.Text), first);
            if (text.Length > 0)
            {
                _runs.Add(new ShapedRun(run, text, first, GlyphRun.Of(style.Face(run.Cut), text)));
                first += text.Length;
            }
        }

        Size = style.Size;
        Letters = _runs.Count == 1 ? _runs[0].Text : string.Concat(_runs.Select(run => run.Text));
        _places = new double[Letters.Length + 1];
        _ends = new double[Letters.Length + 1];
        foreach (var run in _runs)
        {
            Place(run);
        }
    }

    public double Size { get; }

    public string Letters { get; }

    public IReadOnlyList<ShapedRun> Runs => _runs;

    /// <summary>How wide the letters from one place to another are, when nothing comes after them.</summary>
    public double Width(int from, int to) => Math.Max(0, _ends[to] - _places[from]);

    /// <summary>How far it is from one letter to another.</summary>
    public double Distance(int from, int to) => _places[to] - _places[from];

    /// <summary>Whether a word may be divided before a letter because whoever wrote it said so.</summary>
    public bool HasSoftHyphen(int at) => _softHyphens?.Contains(at) == true;

    /// <summary>How much of a line a hyphen takes after the letter before a place.</summary>
    public double HyphenWidth(int at)
    {
        var face = RunAt(at - 1).Glyphs.Face;
        var (letter, hyphen) = (face.Glyph(new Rune(Letters[at - 1])), face.Glyph(new Rune('-')));
        var kerning = face.Kerning is { } pairs ? face.Scaled(pairs.Between(letter, hyphen)) : 0;
        return (face.Advance(hyphen) + kerning) * Size / 1000;
    }

    public ShapedRun RunAt(int at)
    {
        var (low, high) = (0, _runs.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _runs[middle].First <= at ? (middle, high) : (low, middle - 1);
        }

        return _runs[low];
    }

    private string WithoutSoftHyphens(string text, int first)
    {
        while (text.IndexOf(SoftHyphen, StringComparison.Ordinal) is >= 0 and var at)
        {
            (_softHyphens ??= []).Add(first + at);
            text = text.Remove(at, 1);
        }

        return text;
    }

    private void Place(ShapedRun run)
    {
        var (glyphs, face) = (run.Glyphs, run.Glyphs.Face);
        var advance = _places[run.First];
        var glyph = 0;
        for (var i = 0; i < run.Text.Length; i++)
        {
            // a letter of two halves is one glyph
            if (!char.IsLowSurrogate(run.Text[i]))
            {
                advance += face.Advance(glyphs.Glyphs[glyph]) * Size / 1000;
                _ends[run.First + i + 1] = advance;
                advance += glyphs.Kerning[glyph] * Size / 1000;
                glyph++;
            }
            else
            {
                _ends[run.First + i + 1] = advance;
            }

            _places[run.First + i + 1] = advance;
        }
    }
}

/// <summary>A run of a paragraph, and where in the paragraph it begins.</summary>
internal sealed record ShapedRun(TextRun Run, string Text, int First, GlyphRun Glyphs)
{
    public int End => First + Text.Length;

    /// <summary>The glyphs of some of the letters, counted within the paragraph.</summary>
    public GlyphRun Slice(int from, int to)
    {
        if (from == First && to == End)
        {
            return Glyphs;
        }

        return Glyphs.Glyphs.Length == Text.Length
            ? Glyphs.Slice(from - First, to - First)
            : GlyphRun.Of(Glyphs.Face, Text[(from - First)..(to - First)]);
    }
}
