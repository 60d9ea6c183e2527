using Raadslag.Publishing.Pdf.Files;

namespace Raadslag.Publishing.Pdf.Pages;

/// <summary>The strips of a document in the order in which they are read, not yet divided into pages.</summary>
internal sealed class Galley(PageStyle style)
{
    private readonly List<Strip> _strips = [];
    private readonly List<Opening> _opens = [];
    private readonly List<double> _rules = [];
    private double _space;
    private int _rulesAbove;
    private bool _breaksPage;

    public PageStyle Style { get; } = style;

    public IReadOnlyList<Strip> Strips => _strips;

    /// <summary>The footnotes of the text set so far.</summary>
    public Footnotes Notes { get; } = new(style);

    /// <summary>Where headings and other places are, by the strip.</summary>
    public Dictionary<string, int> Places { get; } = new(StringComparer.Ordinal);

    /// <summary>At least this much space over the next strip.</summary>
    public void Space(double height) => _space = Math.Max(_space, height);

    /// <summary>No space over the next strip.</summary>
    public void Tighten() => _space = 0;

    /// <summary>A new page for the next strip.</summary>
    public void Break() => _breaksPage = true;

    public void Add(Strip strip)
    {
        strip.Above = _space;
        strip.BreaksPage = _breaksPage;
        strip.Opens = [.. _opens];
        if (_rules.Count > 0)
        {
            (strip.Rules, strip.RulesAbove) = ([.. _rules], _rulesAbove);
        }

        _opens.Clear();
        _strips.Add(strip);
        (_space, _rulesAbove, _breaksPage) = (0, _rules.Count, false);
    }

    /// <summary>The last strip keeps what comes after it on its page.</summary>
    public void KeepLast() => _strips[^1].KeepsNext = true;

    public void Open(StructureKind kind, ElementAttributes? attributes = null) =>
        _opens.Add(new Opening.Element(kind, attributes));

    public void Label(SetLine line, TextStyle style, double left) => _opens.Add(new Opening.Label(line, style, left));

    /// <summary>Ends an element; one with nothing in it is as if it had never begun.</summary>
    public void Close(StructureKind kind)
    {
        if (_opens.Count == 0)
        {
            _strips[^1].Closes.Add(kind);
            return;
        }

        if (_opens[^1] is not Opening.Element open || open.Kind != kind)
        {
            throw new InvalidOperationException($"{kind} cannot end here: {_opens[^1]} is open.");
        }

        _opens.RemoveAt(_opens.Count - 1);
    }

    /// <summary>A rule beside the strips until <see cref="EndRule"/>.</summary>
    public void BeginRule(double x)
    {
        _rulesAbove = Math.Min(_rulesAbove, _rules.Count);
        _rules.Add(x);
    }

    public void EndRule()
    {
        _rules.RemoveAt(_rules.Count - 1);
        _rulesAbove = Math.Min(_rulesAbove, _rules.Count);
    }
}
