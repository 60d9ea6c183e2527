namespace Raadslag.Import.Pdf;

/// <summary>
/// A page as it was printed: letters in no particular order, those turned another way apart, ruled lines and links; in
/// points from below left.
/// </summary>
internal sealed record PrintedPage(
    int Number,
    double Width,
    double Height,
    List<Glyph> Glyphs,
    List<Glyph> Turned,
    List<Rule> Rules,
    List<PrintedLink> Links
);

/// <summary>One printed letter, or a ligature; <paramref name="Baseline"/> is counted upwards from the page's foot.</summary>
internal readonly record struct Glyph(
    string Text,
    double Left,
    double Right,
    double Baseline,
    double Size,
    bool IsBold
);

/// <summary>A straight line ruled on the page, level or upright; tables are drawn with them.</summary>
internal readonly record struct Rule(double Left, double Bottom, double Right, double Top)
{
    internal bool IsLevel => Right - Left > Top - Bottom;
}

/// <summary>A rectangle on the page that leads somewhere.</summary>
internal readonly record struct PrintedLink(string Url, double Left, double Bottom, double Right, double Top);
