using Raadslag.Publishing.Pdf.Files;
using Raadslag.Publishing.Pdf.Taking;
using Raadslag.Publishing.Pdf.Type;

namespace Raadslag.Publishing.Pdf.Pages;

/// <summary>What a document is made of, in the order in which it is read.</summary>
internal abstract record Block
{
    private Block() { }

    /// <summary>A heading, with a bookmark.</summary>
    /// <param name="Level">From 1, without leaps.</param>
    /// <param name="Text">The words.</param>
    /// <param name="Place">The name that links lead to; null when none do.</param>
    public sealed record Heading(int Level, string Text, string? Place = null) : Block
    {
        /// <summary>The level whose look it has, where that is another.</summary>
        public int? LooksAs { get; init; }
    }

    /// <summary>A paragraph.</summary>
    /// <param name="Runs">Its words.</param>
    /// <param name="Style">How it is set.</param>
    /// <param name="MarginMark">What stands beside its last line in the margin, as <c>./.</c>; null for nothing.</param>
    public sealed record Paragraph(
        IReadOnlyList<TextRun> Runs,
        ParagraphStyle Style = ParagraphStyle.Body,
        string? MarginMark = null
    ) : Block;

    /// <summary>A list.</summary>
    /// <param name="Numbering">What stands before its items.</param>
    /// <param name="Items">What each item is made of: paragraphs, and lists of their own.</param>
    /// <param name="From">The first number, where there are numbers.</param>
    public sealed record List(ListNumbering Numbering, IReadOnlyList<IReadOnlyList<Block>> Items, int From = 1) : Block;

    /// <summary>A table whose first row is its head.</summary>
    /// <param name="Columns">The columns with their heads.</param>
    /// <param name="Rows">The cells of each row, as many as there are columns.</param>
    /// <param name="Caption">What stands above it; null for nothing.</param>
    /// <param name="HasRowHeads">Whether the first column names the rows.</param>
    public sealed record Table(
        IReadOnlyList<TableColumn> Columns,
        IReadOnlyList<IReadOnlyList<IReadOnlyList<TextRun>>> Rows,
        string? Caption = null,
        bool HasRowHeads = true
    ) : Block;

    /// <summary>What is quoted, set in from the left behind a rule.</summary>
    public sealed record Quote(IReadOnlyList<Block> Blocks) : Block;

    /// <summary>A list of the headings that follow, down to a level, with links and page numbers; without title where it is empty.</summary>
    public sealed record Contents(string Title, int Levels) : Block;

    /// <summary>A picture, on one page with its caption.</summary>
    /// <param name="Picture">What is shown.</param>
    /// <param name="AlternativeText">What it shows, in words; empty for an ornament.</param>
    /// <param name="Caption">What stands below it; null for nothing.</param>
    /// <param name="Most">The width and height that it must not be larger than; null for those of the text.</param>
    public sealed record Figure(
        PdfPicture Picture,
        string AlternativeText,
        string? Caption = null,
        (double Width, double Height)? Most = null
    ) : Block
    {
        /// <summary>Whether it may fill a page, whatever its size on a screen.</summary>
        public bool FillsPage { get; init; }
    }

    /// <summary>A page of its own with what the document is.</summary>
    /// <param name="Logo">What stands at the top; null for nothing.</param>
    /// <param name="Words">The title and what stands under it.</param>
    public sealed record Cover(Figure? Logo, IReadOnlyList<Block> Words) : Block;

    /// <summary>Figures that are drawn, on one page, and set as a table below unless the text already has one.</summary>
    public sealed record Chart(Charts.Chart Figures, bool HasTable = true) : Block;

    /// <summary>Pages of another file, between this page and the next.</summary>
    /// <param name="Pages">The pages.</param>
    /// <param name="Name">What the file is called.</param>
    public sealed record TakenPages(IReadOnlyList<TakenPage> Pages, string Name) : Block;

    /// <summary>The end of a page.</summary>
    public sealed record PageBreak : Block;
}

/// <summary>How a paragraph is set.</summary>
internal enum ParagraphStyle
{
    /// <summary>As running text.</summary>
    Body,

    /// <summary>Larger than running text, as what stands under a title.</summary>
    Lead,

    /// <summary>Smaller and in the head's colour, as a case number.</summary>
    Note,

    /// <summary>Closely under the one before, as the lines of a list of people.</summary>
    Line,
}

/// <summary>A column of a table.</summary>
/// <param name="Name">Its head.</param>
/// <param name="Share">How much of the width it takes, beside the others' shares.</param>
/// <param name="IsNumber">Whether its cells are set to the right.</param>
internal sealed record TableColumn(string Name, double Share, bool IsNumber = false);

/// <summary>Words of a paragraph that look the same and lead to the same place.</summary>
/// <param name="Text">The words, with the spaces between this run and the next.</param>
/// <param name="Cut">How they are set.</param>
/// <param name="Link">Where they lead; null for plain words.</param>
/// <param name="Place">The place in the document that they lead to; null when they lead to none.</param>
/// <param name="Note">The footnote whose number they are; null for words of the text.</param>
internal sealed record TextRun(
    string Text,
    FontCut Cut = FontCut.Regular,
    Uri? Link = null,
    string? Place = null,
    IReadOnlyList<TextRun>? Note = null
);
