namespace Raadslag.Publishing.Pdf.Pages;

/// <summary>Where text is set on the page, in points from its left edge.</summary>
internal readonly record struct Column(double Left, double Width)
{
    /// <summary>What is left beside an indent.</summary>
    public Column Indented(double indent) => new(Left + indent, Width - indent);

    /// <summary>Divides runs into lines.</summary>
    public IReadOnlyList<SetLine> Lines(IReadOnlyList<TextRun> runs, TextStyle style) =>
        LineBreaker.Lines(runs, style, Width);
}
