using Raadslag.Publishing.Pdf.Files;

namespace Raadslag.Publishing.Pdf.Pages;

/// <summary>
/// A band across the page that is not divided, as a line or a row of a table, with the elements that begin before it and
/// end after it. Pages are made up of strips before anything is drawn, so that every page number is known.
/// </summary>
internal abstract class Strip(double height)
{
    /// <summary>From its upper edge to its lower, in points.</summary>
    public double Height { get; } = height;

    /// <summary>The space over it, of which there is none at the top of a page.</summary>
    public double Above { get; set; }

    /// <summary>Whether it must not be the last on its page.</summary>
    public bool KeepsNext { get; set; }

    /// <summary>Whether it is the first on its page.</summary>
    public bool BreaksPage { get; set; }

    /// <summary>What stands over it once more when it is the first on its page, as a table's head.</summary>
    public Strip? Head { get; init; }

    /// <summary>The space between it and the head that stands over it once more.</summary>
    public double UnderHead { get; init; }

    /// <summary>The footnotes that it refers to.</summary>
    public IReadOnlyList<Footnote> Notes { get; init; } = [];

    /// <summary>What begins before it, from without.</summary>
    public IReadOnlyList<Opening> Opens { get; set; } = [];

    /// <summary>The elements that end after it, from within.</summary>
    public List<StructureKind> Closes { get; } = [];

    /// <summary>Where rules stand beside it, from without.</summary>
    public IReadOnlyList<double> Rules { get; set; } = [];

    /// <summary>How many of the rules also stand beside the space over it.</summary>
    public int RulesAbove { get; set; }

    /// <summary>What it takes on a page besides its own height.</summary>
    public double Over(bool isFirst) => isFirst ? (Head is null ? 0 : Head.Height + UnderHead) : Above;

    /// <summary>Draws it with its upper edge at the height the flow has come to.</summary>
    public abstract void Draw(PageFlow flow);

    /// <summary>Draws it again for the eye alone, in an artifact that is open.</summary>
    public virtual void DrawAgain(PageFlow flow) => throw new NotSupportedException();
}

/// <summary>An element that begins, or the label of a list's item beside the strip that follows.</summary>
internal abstract record Opening
{
    private Opening() { }

    public sealed record Element(StructureKind Kind, ElementAttributes? Attributes) : Opening;

    public sealed record Label(SetLine Line, TextStyle Style, double Left) : Opening;
}

/// <summary>A strip in which nothing is drawn.</summary>
internal sealed class EmptyStrip(double height) : Strip(height)
{
    public override void Draw(PageFlow flow) { }
}
