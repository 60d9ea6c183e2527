using Raadslag.Publishing.Pdf.Files;
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
    public sealed record Heading(int Level, string Text, string? Place = null) : Block;

    /// <summary>A paragraph.</summary>
    public sealed record Paragraph(IReadOnlyList<TextRun> Runs) : Block;

    /// <summary>A list; each item is a paragraph.</summary>
    public sealed record List(ListNumbering Numbering, IReadOnlyList<IReadOnlyList<TextRun>> Items) : Block;

    /// <summary>A table whose first row is its head, and whose first column names the rows.</summary>
    public sealed record Table(IReadOnlyList<TableColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : Block;
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
internal sealed record TextRun(string Text, FontCut Cut = FontCut.Regular, Uri? Link = null);
