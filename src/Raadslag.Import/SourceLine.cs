namespace Raadslag.Import;

/// <summary>One line of a source document, as it stood there, with the place it was read from.</summary>
/// <param name="Number">The line's number in the whole document, counted from 1, blank lines included.</param>
/// <param name="Text">The text without its line end; nothing trimmed away.</param>
/// <param name="Page">The page it stands on, counted from 1; null where the source has no pages that can be told apart.</param>
/// <param name="Layout">How the line looked on the page; null for plain text.</param>
public sealed record SourceLine(int Number, string Text, int? Page = null, LineLayout? Layout = null)
{
    /// <summary>Nothing but white space.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}

/// <summary>How a line looked where it was printed: what a PDF's letters or a Word paragraph's style tell.</summary>
/// <param name="Size">The size of most of its letters, in tenths of a point.</param>
/// <param name="IsBold">Whether most of its letters are bold.</param>
/// <param name="HeadingLevel">The heading level a Word style gives it, from 1; null where there is none.</param>
/// <param name="IsListItem">Whether a Word numbering or bullet belongs to the paragraph.</param>
/// <param name="IsMargin">Whether it was printed as a page head, a page foot or outside the column of text.</param>
public sealed record LineLayout(
    int Size,
    bool IsBold,
    int? HeadingLevel = null,
    bool IsListItem = false,
    bool IsMargin = false
);
