namespace Raadslag.Publishing;

/// <summary>Why a text would cost more to read than any real text does.</summary>
public enum TextBurden
{
    /// <summary>A table has more cells than anybody reads; one that is short of cells is filled up to its widest row.</summary>
    TooManyCells,

    /// <summary>Quotations and lists stand deeper in each other than anybody sees.</summary>
    NestedTooDeep,

    /// <summary>A paragraph has so many signs of emphasis and links that it takes too long to pair them.</summary>
    TooManySigns,

    /// <summary>More headings than a book has.</summary>
    TooManyHeadings,

    /// <summary>Long addresses are written once and led to so often that the page would be out of all proportion.</summary>
    LinksGrowTooLong,
}

/// <summary>Where a text costs too much.</summary>
/// <param name="Burden">Why.</param>
/// <param name="Line">The line it begins on, from 1.</param>
public readonly record struct FoundBurden(TextBurden Burden, int Line);
