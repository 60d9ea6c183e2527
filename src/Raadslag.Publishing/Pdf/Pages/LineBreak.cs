namespace Raadslag.Publishing.Pdf.Pages;

/// <summary>What a line ends with.</summary>
internal enum LineBreakKind
{
    /// <summary>A space, which is not seen, or the paragraph's end.</summary>
    Space,

    /// <summary>A hyphen, dash or slash that is in the text.</summary>
    Mark,

    /// <summary>A hyphen that is only drawn.</summary>
    Hyphen,

    /// <summary>Any letter of a word that has no room on a line of its own.</summary>
    Letter,
}

/// <summary>A place where a line may end.</summary>
/// <param name="Kind">What it ends with.</param>
/// <param name="End">Where what is seen of the line ends.</param>
/// <param name="Next">Where the next line begins.</param>
/// <param name="Hyphen">The width of the hyphen that is drawn.</param>
internal readonly record struct LineBreak(LineBreakKind Kind, int End, int Next, double Hyphen = 0)
{
    /// <summary>Whether the line ends within a word.</summary>
    public bool Divides => Kind is not LineBreakKind.Space;
}
