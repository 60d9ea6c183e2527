namespace Raadslag.Publishing.Documents;

/// <summary>A picture of a page of a document, drawn by the same setting as the document itself.</summary>
/// <param name="Width">In points.</param>
/// <param name="Height">In points.</param>
/// <param name="Drawing">What is drawn on it, as elements of SVG.</param>
public sealed record PageSketch(double Width, double Height, string Drawing)
{
    /// <summary>The family that letters of IBM Plex Sans ask for.</summary>
    public const string Sans = "Document Sans";

    /// <summary>The family that letters of IBM Plex Serif ask for.</summary>
    public const string Serif = "Document Serif";

    /// <summary>The picture as SVG that stands in a page, under a name.</summary>
    public string ToSvg(string name) =>
        new Markup()
            .Raw(
                FormattableString.Invariant(
                    $"<svg role=\"img\" viewBox=\"0 0 {Width:0.##} {Height:0.##}\" aria-label=\""
                )
            )
            .Text(name)
            .Raw("\">")
            .Raw(Drawing)
            .Raw("</svg>")
            .ToString();
}
